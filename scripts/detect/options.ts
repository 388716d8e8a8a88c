import { parseArgs } from 'node:util';

/** What `npm run detect` was asked for. */
export interface DetectOptions {
  /** A saved page, or a folder of them. */
  readonly path: string;
  /** Where the page comes from; `undefined`: the organisation's first host, and the path that the page names. */
  readonly url: URL | undefined;
  readonly json: boolean;
}

/** A value, or what is wrong in one sentence. */
export type Result<Value> =
  | { readonly value: Value; readonly problem?: never }
  | { readonly value?: never; readonly problem: string };

const OPTIONS = { url: { type: 'string' }, json: { type: 'boolean' } } as const;

/** How the command is called, in one line. */
export const USAGE = 'npm run detect -- FILE_OR_FOLDER [--url URL] [--json]';

/** Whether somebody only wants to know how the command is called. */
export function isHelpWanted(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

/** Reads the command line, or says in one sentence what is wrong with it. */
export function parseDetectOptions(args: readonly string[]): Result<DetectOptions> {
  const { tokens, values } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind === 'option' && !(token.name in OPTIONS))
      return { problem: `There is no option ${token.rawName}: ${USAGE}` };
  }
  const [path] = paths;
  if (!path) return { problem: `Please name a saved page, or a folder of saved pages: ${USAGE}` };
  if (paths.length > 1) return { problem: `Please name one file or folder, not ${paths.length}: ${USAGE}` };
  if (typeof values.json === 'string') return { problem: `--json stands alone, without “${values.json}”.` };
  const url = parseUrl(values.url);
  return url.problem === undefined
    ? { value: { path, url: url.value, json: values.json === true } }
    : { problem: url.problem };
}

function parseUrl(given: unknown): Result<URL | undefined> {
  if (given === undefined) return { value: undefined };
  const example = '“https://gateway.example.se/vpn/index.html”';
  if (typeof given !== 'string' || given === '')
    return { problem: `--url needs an address, such as ${example}.` };
  if (!URL.canParse(given)) return { problem: `“${given}” is no address: --url is written like ${example}.` };
  const url = new URL(given);
  if (url.protocol !== 'https:')
    return {
      problem: `“${given}” does not begin with https://, and the extension helps on https pages only.`,
    };
  return { value: url };
}
