/** What browsers write at the top of a page that they save: `<!-- saved from url=(0052)https://… -->`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i;

const BASE = /<base\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

interface AddressSources {
  /** The page as text. */
  readonly html: string;
  /** As `organisation.json` has them: `name` or `*.name`. */
  readonly hosts: readonly string[];
  readonly url: URL | undefined;
}

/**
 * Under which address the page is looked at: the given one, or else the organisation's first host with the path that
 * the page itself says it came from. A port, a name or a password in the address play no part.
 */
export function findAddress({ html, hosts, url }: AddressSources): URL {
  const origin = url ? `https://${url.hostname}` : `https://${nameHost(hosts[0] ?? '')}`;
  const { pathname, search } = url ?? readPath(html, origin);
  const address = new URL(origin);
  Object.assign(address, { pathname, search });
  return address;
}

/** A login page has a host of its own: `*.example.se` stands for `webaccess.example.se`. */
function nameHost(host: string): string {
  return host.replace(/^\*\./, 'webaccess.');
}

function readPath(html: string, origin: string): URL {
  const [, savedFrom] = SAVED_FROM.exec(html) ?? [];
  const [, ...base] = BASE.exec(html) ?? [];
  const source = savedFrom ?? base.find((form) => form !== undefined) ?? '/';
  const home = new URL(origin);
  const address = URL.canParse(source, origin) ? new URL(source, origin) : home;
  return /^https?:$/.test(address.protocol) ? address : home;
}
