/** Whether a host is named by a list of `name`, `*.name` (the name itself too) and `*`. */
export function isHostListed(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) =>
    listed.startsWith('*') ? `.${host}`.endsWith(listed.slice(1)) : host === listed,
  );
}

/**
 * A pattern of all origins of the hosts that a list names; of none where it is empty. Pages need no more than to try
 * it.
 */
export function createOriginPattern(hosts: readonly string[]): string {
  const names = hosts.map((host) =>
    host.replaceAll('.', '\\.').replace('*\\.', '(.+\\.)?').replace('*', '.+'),
  );
  return `^https://(${names.join('|') || '[]'})(:\\d+)?$`;
}

/** The address pattern of a host in a manifest: https only, every path. */
export function createMatchPattern(host: string): string {
  return `https://${host}/*`;
}

/** A host as `name` or `*.name` in small letters; `undefined` for anything else, such as an address with a path. */
export function parseHostPattern(text: string): string | undefined {
  const host = text.toLowerCase();
  return /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(host) ? host : undefined;
}

/** Whether every host that a pattern stands for is among those of a list. */
export function isPatternCovered(pattern: string, hosts: readonly string[]): boolean {
  return hosts.includes(pattern) || isHostListed(hosts.filter(isWildcard), pattern.replace(/^\*\./, ''));
}

function isWildcard(pattern: string): boolean {
  return pattern.startsWith('*');
}
