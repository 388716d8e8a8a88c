import { create } from 'xmlbuilder2';
import type { DeployedBrowser } from './deployed-browser.ts';
import type { DeployedSetting } from './deployed-setting.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { createRegistryValue, isEmptyValue, type RegistryValue } from './registry-value.ts';
import { nameCategory, namePolicy, TEMPLATE_NAME } from './render-admx.ts';

const COLUMNS = ['Name', 'Browser', 'OMA-URI', 'Data type', 'Value: default', 'Value: example'];

const INGESTION = `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${TEMPLATE_NAME}/Policy/${TEMPLATE_NAME}`;

/** How Intune separates what it delivers to a list: name, value, name, value. */
const SEPARATOR = '\uf000';

/** What is filled in under custom profiles in Intune: the template first, then the settings that are wanted. */
export function renderOmaUri({ settings, browsers }: DeploymentSource): string {
  const template = [TEMPLATE_NAME, '', INGESTION, 'String', `the text of ${TEMPLATE_NAME}.admx`, ''];
  const rows = browsers.flatMap((browser) => settings.map((setting) => createRow(setting, browser)));
  // Spreadsheets take a file without a byte order mark for another code page.
  return `\ufeff${[COLUMNS, template, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

function createRow(setting: DeployedSetting, browser: DeployedBrowser): readonly string[] {
  const { title, byDefault, example } = setting;
  const category = `${TEMPLATE_NAME}~Policy~${TEMPLATE_NAME}~${nameCategory(browser)}`;
  const address = `./Device/Vendor/MSFT/Policy/Config/${category}/${namePolicy(setting, browser)}`;
  const byDefaultSet = isEmptyValue(byDefault) ? '' : renderData(setting, byDefault);
  return [title.en, browser.name, address, 'String', byDefaultSet, renderData(setting, example)];
}

function renderData(setting: DeployedSetting, value: unknown): string {
  const data = { '@id': setting.key, '@value': joinMembers(createRegistryValue(setting, value)) };
  const xml = create({ data }).end({ headless: true });
  return `<enabled/>${xml.replaceAll(SEPARATOR, '&#xF000;')}`;
}

function joinMembers(value: RegistryValue): string {
  if (typeof value === 'string') return value;
  return value.flatMap((member, at) => [`${at + 1}`, member]).join(SEPARATOR);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
