import { parseArgs } from 'node:util';
import type { BrowserFamily } from './create-manifest.ts';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** `undefined`: Chromium where there is one, else Firefox. */
  readonly browser: BrowserFamily | undefined;
  readonly language: 'sv' | 'en';
  readonly headless: boolean;
}

export type ParsedOptions =
  | { readonly value: StartOptions; readonly problem?: never }
  | { readonly value?: never; readonly problem: string };

const BROWSERS = ['chromium', 'firefox'] as const;
const LANGUAGES = ['sv', 'en'] as const;

const OPTIONS = {
  browser: { type: 'string' },
  language: { type: 'string' },
  headless: { type: 'boolean' },
} as const;

const KNOWN_OPTIONS = '--browser chromium|firefox, --language sv|en and --headless';

/** Reads the command line, or says in one sentence what is wrong with it. */
export function parseStartOptions(args: readonly string[]): ParsedOptions {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given: { [name: string]: string | undefined } = {};
  for (const token of tokens) {
    if (token.kind !== 'option')
      return { problem: `“${readText(token)}” is no option: there are ${KNOWN_OPTIONS}.` };
    if (!(token.name in OPTIONS))
      return { problem: `There is no ${token.rawName}: there are ${KNOWN_OPTIONS}.` };
    given[token.name] = token.value ?? '';
  }
  return createOptions(given);
}

function readText(token: { readonly kind: string; readonly value?: string }): string {
  return token.value ?? '--';
}

function createOptions({
  browser,
  language = 'sv',
  headless,
}: {
  [name: string]: string | undefined;
}): ParsedOptions {
  if (browser !== undefined && !isOneOf(BROWSERS, browser))
    return { problem: describeValue('browser', BROWSERS, browser) };
  if (!isOneOf(LANGUAGES, language)) return { problem: describeValue('language', LANGUAGES, language) };
  if (headless) return { problem: `--headless stands alone, without “${headless}”.` };
  return { value: { browser, language, headless: headless !== undefined } };
}

function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return values.some((known) => known === value);
}

function describeValue(option: string, values: readonly string[], value: string): string {
  return `--${option} is ${values.join(' or ')}${value && `, not “${value}”`}.`;
}

/** Whether a window can be shown: on Linux only where a display is announced, and never in continuous integration. */
export function hasDisplay(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (environment.CI) return false;
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
