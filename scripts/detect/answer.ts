/** What `npm run detect` says of one saved page; its form is relied on by others. */
export interface Answer {
  readonly file: string;
  readonly url: string;
  readonly page: string | null;
  readonly error: string | null;
  readonly section: string | null;
  /** In whole sentences. */
  readonly why: string;
}

/** The answer in plain words. */
export function renderAnswer({ file, url, page, error, section, why }: Answer): string {
  const rows = { at: url, page, error, section, why };
  const lines = Object.entries(rows).map(([name, value]) => `  ${name.padEnd(8)} ${value ?? 'none'}`);
  return [file, ...lines].join('\n');
}
