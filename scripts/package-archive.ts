import { basename } from 'node:path';

/** Where the registry has the archive of a package: its source, as its author published it. */
export function createArchiveUrl(name: string, version: string): string {
  return `https://registry.npmjs.org/${name}/-/${basename(name)}-${version}.tgz`;
}
