import { errors, organisation, pages } from 'compiled-rules/content';
import { detection } from 'compiled-rules/detection';
import { listWantedFacts } from '../core/document-facts.ts';
import { isHostListed } from '../core/hosts.ts';
import { findAddress } from '../core/page-address.ts';
import type { Settings } from '../core/settings.ts';
import { addExtraErrors, type TriedPage, tryPage, tryText } from '../core/try-page.ts';
import { formatText, type Words } from '../core/words.ts';
import { readPastedPage } from './read-pasted-page.ts';

/** What became of a page that was pasted, or what is wrong with what was filled in. */
export type Trial =
  | { readonly tried: TriedPage; readonly problem?: never }
  | { readonly tried?: never; readonly problem: string };

interface Pasted {
  readonly source: string;
  /** As it was typed; may be empty. */
  readonly address: string;
}

const MAX_MEGABYTES = 10;

const CHARS_PER_MEGABYTE = 1_000_000;

/** Where a page says at its beginning where it was saved. */
const BEGINNING_CHARS = 20_000;

/** Looks at a page with the rules that are in force, those of the policy too. */
export function tryPasted(
  { source, address }: Pasted,
  { settings, words }: { readonly settings: Settings; readonly words: Words },
): Trial {
  if (source.trim() === '') return { problem: words.tryEmpty };
  if (source.length > MAX_MEGABYTES * CHARS_PER_MEGABYTE)
    return { problem: formatText(words.tryTooLong, { limit: `${MAX_MEGABYTES}` }) };
  const url = parseAddress(address);
  if (url === null) return { problem: words.tryAddressWrong };
  const hosts = settings.hosts;
  if (url && !isHostListed(hosts, url.hostname)) return { tried: createForeign(url.hostname, hosts) };
  const rules = addExtraErrors({ detection, pages, errors }, settings.extraErrors);
  if (!/<[a-z!]/i.test(source)) return { tried: tryText(source, rules) };
  const { pathname } = findAddress({
    html: source.slice(0, BEGINNING_CHARS),
    hosts: organisation.hosts,
    url,
  });
  return { tried: tryPage(readPastedPage(source, pathname, listWantedFacts(rules)), rules) };
}

/** `undefined` where none was given, `null` where it is none. */
function parseAddress(address: string): URL | undefined | null {
  const given = address.trim();
  if (given === '') return undefined;
  return /^https:\/\//i.test(given) && URL.canParse(given) ? new URL(given) : null;
}

function createForeign(host: string, hosts: readonly string[]): TriedPage {
  const values = { host, hosts: hosts.join(', ') };
  return {
    page: undefined,
    error: undefined,
    section: undefined,
    why: [{ reason: 'explainForeign', values }],
  };
}
