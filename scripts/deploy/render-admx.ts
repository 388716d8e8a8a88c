import type { SettingForm } from '../../src/core/settings-schema.ts';
import type { DeployedBrowser } from './deployed-browser.ts';
import type { DeployedSetting } from './deployed-setting.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { renderXml } from './render-xml.ts';

/** The file name of the template, and the category that everything in it is below. */
export const TEMPLATE_NAME = 'WebAccessHelper';

/** What can be typed: as much as the longest value of each form may have. JSON in more characters comes by another way. */
const MAX_CHARS: { readonly [Form in Exclude<SettingForm, 'choice' | 'list'>]: number } = {
  text: 600,
  link: 2000,
  records: 16_384,
  content: 16_384,
};

/**
 * The template of group policy. It depends on no other template. What installs the extension is not in it: as soon as
 * there is a registry key `ExtensionSettings`, Chromium overlooks the value of that name, and with it all that IT has
 * set there for other extensions.
 */
export function renderAdmx({ settings, browsers }: DeploymentSource): string {
  const policies = browsers.flatMap((browser) => settings.map((setting) => createPolicy(setting, browser)));
  return renderXml({
    policyDefinitions: {
      '@xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      '@revision': '1.0',
      '@schemaVersion': '1.0',
      policyNamespaces: {
        target: { '@prefix': 'webaccesshelper', '@namespace': 'WebAccessHelper.Policies' },
      },
      resources: { '@minRequiredRevision': '1.0' },
      supportedOn: { definitions: { definition: browsers.map(createSupport) } },
      categories: { category: [createTopCategory(), ...browsers.map(createCategory)] },
      policies: { policy: policies },
    },
  });
}

/** The place of a policy in the tree of categories, and with it in its address in Intune. */
export function nameCategory({ name }: DeployedBrowser): string {
  return `${TEMPLATE_NAME}_${name}`;
}

export function namePolicy({ key }: DeployedSetting, { name }: DeployedBrowser): string {
  return `${name}_${key}`;
}

export function nameSupport({ name }: DeployedBrowser): string {
  return `SUPPORTED_${name}`;
}

function createSupport(browser: DeployedBrowser): object {
  const name = nameSupport(browser);
  return { '@name': name, '@displayName': `$(string.${name})` };
}

function createTopCategory(): object {
  return { '@name': TEMPLATE_NAME, '@displayName': `$(string.${TEMPLATE_NAME})` };
}

function createCategory(browser: DeployedBrowser): object {
  const name = nameCategory(browser);
  return {
    '@name': name,
    '@displayName': `$(string.${name})`,
    parentCategory: { '@ref': TEMPLATE_NAME },
  };
}

function createPolicy(setting: DeployedSetting, browser: DeployedBrowser): object {
  const { key } = setting;
  return {
    '@name': namePolicy(setting, browser),
    '@class': 'Both',
    '@displayName': `$(string.${key})`,
    '@explainText': `$(string.${key}_Help)`,
    '@presentation': `$(presentation.${key})`,
    '@key': browser.settingsKey,
    parentCategory: { '@ref': nameCategory(browser) },
    supportedOn: { '@ref': nameSupport(browser) },
    elements: createElement(setting, browser),
  };
}

function createElement({ key, form, choices }: DeployedSetting, { settingsKey }: DeployedBrowser): object {
  switch (form) {
    case 'choice': {
      const items = choices.map((choice) => ({
        '@displayName': `$(string.${key}_${choice})`,
        value: { string: choice },
      }));
      return { enum: { '@id': key, '@valueName': key, item: items } };
    }
    case 'list':
      return { list: { '@id': key, '@key': `${settingsKey}\\${key}`, '@valuePrefix': '' } };
    default:
      return { text: { '@id': key, '@valueName': key, '@maxLength': `${MAX_CHARS[form]}` } };
  }
}
