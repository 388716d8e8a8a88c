/** Whether a host is named by a list of `name`, `*.name` (the name itself too) and `*`. */
export function isHostListed(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) =>
    listed.startsWith('*') ? `.${host}`.endsWith(listed.slice(1)) : host === listed,
  );
}

/** The address pattern of a host in a manifest: https only, every path. */
export function createMatchPattern(host: string): string {
  return `https://${host}/*`;
}
