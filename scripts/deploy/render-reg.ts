import type { DeployedBrowser } from './deployed-browser.ts';
import type { DeployedSetting } from './deployed-setting.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { writeValue } from './deployment-words.ts';
import { createRegistryValue, isEmptyValue, type RegistryValue } from './registry-value.ts';

const HEADING = [
  'Windows Registry Editor Version 5.00',
  '',
  '; Sets what the package does anyway: change what should differ and delete the rest.',
  '; A line that begins with ";" is not read. For one person, write HKEY_CURRENT_USER for HKEY_LOCAL_MACHINE.',
];

/**
 * The settings for `regedit`, which reads a file without a byte order mark in the code page of its computer: so there
 * is nothing in it but ASCII.
 */
export function renderReg({ settings }: DeploymentSource, { settingsKey }: DeployedBrowser): string {
  const key = `HKEY_LOCAL_MACHINE\\${settingsKey}`;
  const isList = ({ form }: DeployedSetting) => form === 'list';
  const values = settings
    .filter((setting) => !isList(setting))
    .flatMap((setting) => renderSetting(setting, key));
  const lists = settings.filter(isList).flatMap((setting) => renderSetting(setting, key));
  const lines = [...HEADING, '', `[${key}]`, ...values, ...lists];
  return `${lines.join('\r\n')}\r\n`;
}

function renderSetting(setting: DeployedSetting, parent: string): readonly string[] {
  const { title, byDefault, example } = setting;
  const lines = isEmptyValue(byDefault)
    ? []
    : renderValue(setting.key, createRegistryValue(setting, byDefault), parent);
  return [
    '',
    `; ${writeAscii(title.en)}. Example: ${writeAscii(writeValue(example))}`,
    ...lines,
    ...renderValue(setting.key, createRegistryValue(setting, example), parent).map((line) => `;${line}`),
  ];
}

function renderValue(key: string, value: RegistryValue, parent: string): readonly string[] {
  if (typeof value === 'string') return [`${quote(key)}=${writeText(value)}`];
  const members = value.map((member, at) => `${quote(`${at + 1}`)}=${writeText(member)}`);
  return [`[${parent}\\${key}]`, ...members];
}

/** As it is, or as the bytes of UTF-16 where it is more than ASCII. */
function writeText(text: string): string {
  if (isAscii(text)) return quote(text);
  const bytes = [...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
  return `hex(1):${bytes.join(',')}`;
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** For people alone, in a comment. */
function writeAscii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[“”]/g, '"')
    .replace(/[^\x20-\x7e]/g, '');
}
