import type { DeployedSetting, DeploymentLocale } from './deployed-setting.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { DEPLOYMENT_WORDS, writeValue } from './deployment-words.ts';
import { isEmptyValue } from './registry-value.ts';
import { nameCategory, nameSupport, TEMPLATE_NAME } from './render-admx.ts';
import { renderXml } from './render-xml.ts';

/** The words of the template in one language. */
export function renderAdml(source: DeploymentSource, locale: DeploymentLocale): string {
  const words = DEPLOYMENT_WORDS[locale];
  return renderXml({
    policyDefinitionResources: {
      '@xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      '@revision': '1.0',
      '@schemaVersion': '1.0',
      displayName: words.product,
      description: words.templates,
      resources: {
        stringTable: { string: listStrings(source, locale) },
        presentationTable: { presentation: source.settings.map((setting) => present(setting, locale)) },
      },
    },
  });
}

function listStrings({ settings, browsers }: DeploymentSource, locale: DeploymentLocale): readonly object[] {
  const words = DEPLOYMENT_WORDS[locale];
  return [
    createString(TEMPLATE_NAME, words.product),
    ...browsers.flatMap((browser) => [
      createString(nameCategory(browser), words.settingsFor(browser.name)),
      createString(nameSupport(browser), words.orLater(`${browser.name} ${browser.since}`)),
    ]),
    ...settings.flatMap((setting) => [
      createString(setting.key, setting.title[locale]),
      createString(`${setting.key}_Help`, explain(setting, locale)),
      ...setting.choices.map((choice) => createString(`${setting.key}_${choice}`, choice)),
    ]),
  ];
}

function createString(id: string, text: string): object {
  return { '@id': id, '#': text };
}

function explain(
  { description, byDefault, example, since }: DeployedSetting,
  locale: DeploymentLocale,
): string {
  const words = DEPLOYMENT_WORDS[locale];
  return [
    description[locale],
    '',
    `${words.byDefault}: ${isEmptyValue(byDefault) ? words.empty : writeValue(byDefault)}`,
    `${words.example}: ${writeValue(example)}`,
    `${words.since} ${since}.`,
  ].join('\n');
}

/** The form in which the value is filled in; what the package would do anyway is filled in already. */
function present(setting: DeployedSetting, locale: DeploymentLocale): object {
  const { key, form, choices, byDefault } = setting;
  const title = setting.title[locale];
  switch (form) {
    case 'choice': {
      const chosen = `${choices.indexOf(writeValue(byDefault))}`;
      const dropdownList = { '@refId': key, '@noSort': 'true', '@defaultItem': chosen, '#': title };
      return { '@id': key, dropdownList };
    }
    case 'list':
      return { '@id': key, listBox: { '@refId': key, '#': title } };
    default: {
      const filledIn = isEmptyValue(byDefault) ? {} : { defaultValue: writeValue(byDefault) };
      return { '@id': key, textBox: { '@refId': key, label: title, ...filledIn } };
    }
  }
}
