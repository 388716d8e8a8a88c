import { PackageProblem } from './package-problem.ts';

const EXAMPLE = 'such as “https://updates.example.se/web-access”';

/** The address of the organisation's server, without a slash at its end. Throws a `PackageProblem`. */
export function parseBaseUrl(given: string): string {
  if (!URL.canParse(given))
    throw new PackageProblem(`“${given}” is no address: --base-url is one, ${EXAMPLE}.`);
  const url = new URL(given);
  if (!isSafe(url))
    throw new PackageProblem(
      `“${given}” does not begin with https://, and updates need an address that does.`,
    );
  if (url.username || url.password)
    throw new PackageProblem('--base-url has a user name or password in it, and everybody could read it.');
  if (url.search || url.hash)
    throw new PackageProblem(`“${given}” has “?” or “#” in it, and file names are put after --base-url.`);
  return url.href.replace(/\/+$/, '');
}

/** A share is read with the rights of the computer; without encryption only what never leaves it. */
function isSafe({ protocol, hostname }: URL): boolean {
  if (protocol === 'http:') return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || protocol === 'file:';
}
