import english from '../../src/_locales/en/messages.json';
import swedish from '../../src/_locales/sv/messages.json';
import { adaptExample } from '../../src/core/adapt-example.ts';
import type { Organisation } from '../../src/core/organisation.ts';
import { createDefaultSettings } from '../../src/core/settings.ts';
import { SETTINGS_SCHEMA, type SettingDescription } from '../../src/core/settings-schema.ts';

/** The languages in which IT reads. Those of the package are for everybody else. */
export const DEPLOYMENT_LOCALES = ['sv', 'en'] as const;

export type DeploymentLocale = (typeof DEPLOYMENT_LOCALES)[number];

/** A text for IT in each of its languages. */
export type DeploymentText = { readonly [Locale in DeploymentLocale]: string };

/** A setting with all that a file for IT says of it. */
export interface DeployedSetting extends Pick<SettingDescription, 'key' | 'form' | 'since'> {
  readonly title: DeploymentText;
  readonly description: DeploymentText;
  /** Empty where the form is not `choice`. */
  readonly choices: readonly string[];
  readonly byDefault: unknown;
  readonly example: unknown;
}

/** Every setting of the package of an organisation. */
export function listDeployedSettings(organisation: Organisation): readonly DeployedSetting[] {
  const defaults = createDefaultSettings(organisation);
  return SETTINGS_SCHEMA.map(({ key, form, since, title, description, choices, example }) => ({
    key,
    form,
    since,
    title: { sv: swedish[title].message, en: english[title].message },
    description: { sv: swedish[description].message, en: english[description].message },
    choices: form === 'choice' ? (choices ?? ['auto', ...organisation.locales]) : [],
    byDefault: defaults[key],
    example: adaptExample(example, organisation),
  }));
}
