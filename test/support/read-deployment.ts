/** What browsers get from a file for IT, read without any of the code that wrote it. */
export type DeliveredPolicy = { readonly [key: string]: unknown };

/** A registry below a key: texts, and subkeys with the names of their values. */
type Subkey = { [name: string]: string };

/** The key of a file for `regedit` with all that is below it; of the examples, where they are wanted in place of values. */
export function readReg(text: string, wanted: 'values' | 'examples'): DeliveredPolicy {
  const lines = text.split('\r\n').slice(1);
  const root = readKey(lines.find((line) => line.startsWith('[')) ?? '');
  const policy: { [name: string]: string | Subkey } = {};
  let subkey = '';
  for (const line of selectLines(lines, wanted)) {
    const name = readKey(line);
    if (name !== undefined) subkey = name.slice(root?.length).replace(/^\\/, '');
    if (subkey !== '') policy[subkey] ??= {};
    const target = subkey === '' ? policy : (policy[subkey] as Subkey);
    const [, key, value] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) target[key] = readRegText(value);
  }
  return policy;
}

function selectLines(lines: readonly string[], wanted: 'values' | 'examples'): readonly string[] {
  if (wanted === 'values') return lines.filter((line) => !line.startsWith(';'));
  return lines.filter((line) => /^;["[]/.test(line)).map((line) => line.slice(1));
}

function readKey(line: string): string | undefined {
  return /^\[(.+)\]$/.exec(line)?.[1];
}

function readRegText(value: string): string {
  if (value.startsWith('hex(1):')) {
    const bytes = value.slice('hex(1):'.length).split(',');
    return Buffer.from(bytes.join(''), 'hex').toString('utf16le').replace(/\0$/, '');
  }
  return JSON.parse(value);
}

/** What a script for PowerShell would set. */
export function readSettingsScript(text: string, wanted: 'values' | 'examples'): DeliveredPolicy {
  const [, block = ''] = /\$Settings = \[ordered\]@\{\r\n(.+?)\r\n\}/s.exec(text) ?? [];
  const assignment = wanted === 'values' ? /^ {2}(\w+) = (.+)$/ : /^ {2}# (\w+) = (.+)$/;
  const entries = block.split('\r\n').flatMap((line) => {
    const [, key = '', value = ''] = assignment.exec(line) ?? [];
    return key === '' ? [] : [[key, readPowerShellValue(value)] as const];
  });
  return Object.fromEntries(entries);
}

/** A list as the registry has it: with numbers for names. */
function readPowerShellValue(value: string): unknown {
  const texts = [...value.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) => unquote(text));
  return value.startsWith('@(') ? numberMembers(texts) : texts[0];
}

/** What stands between the quotation marks of a text for PowerShell, where each of four kinds is doubled. */
export function unquote(text: string): string {
  return text.replace(/(['‘’‚‛])\1/g, '$1');
}

function numberMembers(members: readonly string[]): Subkey {
  return Object.fromEntries(members.map((member, at) => [`${at + 1}`, member]));
}

/** The rows of a file with values between commas, without its byte order mark; every value is in quotation marks. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows = text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1);
  return rows.map((row) =>
    [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, value = '']) => value.replaceAll('""', '"')),
  );
}

/** What custom profiles of Intune would set in one browser. */
export function readOmaUri(text: string, browser: string, column: 4 | 5): DeliveredPolicy {
  const data = readCsv(text)
    .filter((row) => row[1] === browser && row[column] !== '')
    .map((row) => parseXml(`<data>${row[column]}</data>`).querySelector('data > data'));
  const entries = data.map((element) => {
    const value = element?.getAttribute('value') ?? '';
    return [element?.id ?? '', value.includes('\uf000') ? readIntuneList(value) : value] as const;
  });
  return Object.fromEntries(entries);
}

function readIntuneList(value: string): Subkey {
  const parts = value.split('\uf000');
  const names = parts.filter((_, at) => at % 2 === 0);
  return Object.fromEntries(names.map((name, at) => [name, parts[2 * at + 1] ?? '']));
}

export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent ?? '');
  return document;
}

/** A property list of macOS. */
export function readPlist(text: string): unknown {
  return readPlistValue(parseXml(text).documentElement.firstElementChild);
}

function readPlistValue(element: Element | null): unknown {
  const children = [...(element?.children ?? [])];
  switch (element?.localName) {
    case 'string':
      return element.textContent;
    case 'integer':
      return Number(element.textContent);
    case 'true':
      return true;
    case 'array':
      return children.map(readPlistValue);
    case 'dict': {
      const keys = children.filter((_, at) => at % 2 === 0);
      return Object.fromEntries(keys.map((key) => [key.textContent, readPlistValue(key.nextElementSibling)]));
    }
    default:
      throw new Error(`There is no ${element?.localName} in this property list.`);
  }
}
