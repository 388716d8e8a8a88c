/** What `npm run detect` says of one saved page; its form is relied on by others. */
export interface Answer {
  readonly file: string;
  readonly url: string | null;
  readonly page: string | null;
  readonly error: string | null;
  readonly section: string | null;
  /** In whole sentences. */
  readonly why: string;
}

const LINE_CHARS = 110;

/** The answer in plain words. */
export function renderAnswer({ file, url, page, error, section, why }: Answer): string {
  const rows = { at: url, page, error, section, why };
  const lines = Object.entries(rows).map(([name, value]) => renderRow(name, value ?? 'none'));
  return [file, ...lines].join('\n');
}

/** A long value goes on below where it begins. */
function renderRow(name: string, value: string): string {
  const begin = `  ${name.padEnd(9)}`;
  const lines = [begin];
  for (const word of value.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length <= LINE_CHARS) lines[lines.length - 1] = `${line}${word} `;
    else lines.push(`${' '.repeat(begin.length)}${word} `);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
