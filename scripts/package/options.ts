import { parseArgs } from 'node:util';
import { parseBaseUrl } from './base-url.ts';
import { PackageProblem } from './package-problem.ts';

/** What `npm run package` was asked for; files as they were written on the command line. */
export interface PackageOptions {
  readonly organisation: string | undefined;
  readonly hosting: HostingOptions | undefined;
  /** Whether Mozilla is asked to sign the XPI now. */
  readonly signXpi: boolean;
  /** The XPI that Mozilla has signed. */
  readonly signedXpi: string | undefined;
}

/** Without it there are no packages that update themselves from the organisation's own server. */
export interface HostingOptions {
  /** The private key. */
  readonly key: string;
  /** Where the releases are, without a slash at its end. */
  readonly baseUrl: string;
  readonly ring: string;
}

/** The ring that packages ask by themselves; policy sends the browsers of other rings elsewhere. */
export const DEFAULT_RING = 'prod';

const RING_FORM = /^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/;

const OPTIONS = {
  organisation: { type: 'string' },
  key: { type: 'string' },
  'base-url': { type: 'string' },
  ring: { type: 'string' },
  'sign-xpi': { type: 'boolean' },
  'signed-xpi': { type: 'string' },
} as const;

const KNOWN_OPTIONS =
  '--organisation FILE, --key FILE, --base-url URL, --ring NAME, --sign-xpi and --signed-xpi FILE';

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

type GivenOptions = { readonly [name in keyof typeof OPTIONS]?: string };

/** Reads the command line. Throws a `PackageProblem` that says what is wrong with it. */
export function parsePackageOptions(args: readonly string[]): PackageOptions {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given: { [name: string]: string } = {};
  for (const token of tokens) {
    if (token.kind !== 'option')
      throw new PackageProblem(
        `“${'value' in token ? token.value : '--'}” is no option: there are ${KNOWN_OPTIONS}.`,
      );
    checkOption(token, given);
    given[token.name] = token.value ?? '';
  }
  return createOptions(given);
}

function checkOption({ name, rawName, value }: GivenOption, given: object): void {
  if (!(name in OPTIONS)) throw new PackageProblem(`There is no ${rawName}: there are ${KNOWN_OPTIONS}.`);
  if (name in given) throw new PackageProblem(`${rawName} is there twice, and only one can be meant.`);
  if (value?.startsWith('--')) throw new PackageProblem(`${rawName} needs a value before ${value}.`);
}

function createOptions(given: GivenOptions): PackageOptions {
  for (const name of ['organisation', 'key', 'signed-xpi'] as const) {
    if (given[name] === '') throw new PackageProblem(`--${name} needs a file.`);
  }
  if (given['base-url'] === '') throw new PackageProblem('--base-url needs an address.');
  const { organisation, 'sign-xpi': sign, 'signed-xpi': signedXpi } = given;
  if (sign) throw new PackageProblem(`--sign-xpi stands alone, without “${sign}”.`);
  if (sign !== undefined && signedXpi !== undefined)
    throw new PackageProblem('--sign-xpi has the XPI signed, and --signed-xpi FILE is signed: one of them.');
  return { organisation, hosting: parseHosting(given), signXpi: sign !== undefined, signedXpi };
}

function parseHosting({ key, 'base-url': baseUrl, ring }: GivenOptions): HostingOptions | undefined {
  if (key === undefined && baseUrl === undefined) {
    if (ring === undefined) return undefined;
    throw new PackageProblem('--ring names update files, and these need --key and --base-url.');
  }
  if (key === undefined)
    throw new PackageProblem('--base-url needs --key FILE as well: browsers take signed updates only.');
  if (baseUrl === undefined)
    throw new PackageProblem('--key needs --base-url URL as well: the address that updates come from.');
  return { key, baseUrl: parseBaseUrl(baseUrl), ring: parseRing(ring) };
}

function parseRing(ring = DEFAULT_RING): string {
  if (RING_FORM.test(ring)) return ring;
  throw new PackageProblem(
    `“${ring}” cannot be a ring: its name has small letters a to z, digits and hyphens, such as “pilot”.`,
  );
}
