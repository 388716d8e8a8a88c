import { isHostListed } from './hosts.ts';

/** Longer addresses are cut by mail programs and servers. */
const MAX_LINK_CHARS = 2000;

/** A web page or a mail address, and nothing that could run; `undefined` for anything else. */
export function parseLink(text: string): string | undefined {
  return parseWebLink(text) ?? (isMailLink(text) ? text : undefined);
}

/** An https address without a name or password in it; of these hosts only, where there are some. */
export function parseWebLink(text: string, hosts: readonly string[] = ['*']): string | undefined {
  if (!/^https:\/\/[^\s\\]+$/i.test(text) || text.length > MAX_LINK_CHARS || !URL.canParse(text))
    return undefined;
  const { username, password, hostname, href } = new URL(text);
  return username === '' && password === '' && isHostListed(hosts, hostname) ? href : undefined;
}

function isMailLink(text: string): boolean {
  return /^mailto:[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+(\?[^\s]*)?$/i.test(text) && text.length <= MAX_LINK_CHARS;
}
