import type { SettingForm } from '../../src/core/settings-schema.ts';
import type { DeploymentLocale, DeploymentText } from './deployed-setting.ts';

/** What files for IT say in words, beside the titles and descriptions of the settings. */
interface DeploymentWords {
  readonly product: string;
  readonly templates: string;
  readonly settingsFor: (browser: string) => string;
  readonly orLater: (version: string) => string;
  readonly byDefault: string;
  readonly empty: string;
  readonly example: string;
  readonly since: string;
  readonly form: string;
  readonly registry: string;
  readonly oneOf: string;
  readonly forms: { readonly [Form in SettingForm]: string };
  readonly textValue: string;
  readonly listValue: (key: string) => string;
  readonly jsonValue: string;
}

export const DEPLOYMENT_WORDS: { readonly [Locale in DeploymentLocale]: DeploymentWords } = {
  sv: {
    product: 'Web Access-hjälpen',
    templates: 'Inställningar för webbläsartillägget Web Access-hjälpen',
    settingsFor: (browser) => `Inställningar i ${browser}`,
    orLater: (version) => `${version} eller senare`,
    byDefault: 'Standardvärde',
    empty: 'tomt',
    example: 'Exempel',
    since: 'Finns sedan version',
    form: 'Form',
    registry: 'I Windows-registret',
    oneOf: 'Ett av',
    forms: {
      text: 'Text',
      link: 'Adress',
      choice: 'Val',
      list: 'Lista av texter',
      records: 'Lista av objekt',
      content: 'Objekt',
    },
    textValue: '`REG_SZ`',
    listValue: (key) => `undernyckeln \`${key}\` med \`REG_SZ\` som heter \`1\`, \`2\`, \`3\``,
    jsonValue: '`REG_SZ` med JSON på en rad',
  },
  en: {
    product: 'Web Access-hjälpen',
    templates: 'Settings of the browser extension Web Access-hjälpen',
    settingsFor: (browser) => `Settings in ${browser}`,
    orLater: (version) => `${version} or later`,
    byDefault: 'Default',
    empty: 'empty',
    example: 'Example',
    since: 'There since version',
    form: 'Form',
    registry: 'In the Windows registry',
    oneOf: 'One of',
    forms: {
      text: 'Text',
      link: 'Address',
      choice: 'Choice',
      list: 'List of texts',
      records: 'List of objects',
      content: 'Object',
    },
    textValue: '`REG_SZ`',
    listValue: (key) => `the subkey \`${key}\` with \`REG_SZ\` named \`1\`, \`2\`, \`3\``,
    jsonValue: '`REG_SZ` with JSON on one line',
  },
};

/** A value as people read it. */
export function writeValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A text in both languages, Swedish first. */
export function joinLanguages({ sv, en }: DeploymentText): string {
  return sv === en ? sv : `${sv} / ${en}`;
}
