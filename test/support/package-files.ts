import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { PackageOptions } from '../../scripts/package/options.ts';
import { packageRelease, type Release } from '../../scripts/package/package-release.ts';
import { ROOT } from './source-files.ts';
import { makeFolder } from './temporary-files.ts';

const FOR_STORES: PackageOptions = {
  organisation: undefined,
  hosting: undefined,
  signXpi: false,
  signedXpi: undefined,
};

/** Makes a release out of the way of `dist`. */
export function makeRelease(
  options: Partial<PackageOptions> = {},
  { target = makeFolder(), environment = {} }: { target?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Release> {
  return packageRelease({ root: ROOT, target, options: { ...FOR_STORES, ...options }, environment });
}

/** A file of a release, as it was written; `.crx` and the like stand for the one file that ends like that. */
export function readReleased({ folder, files }: Release, end: string): Buffer {
  const paths = [...files.keys()].filter((path) => path.endsWith(end));
  if (paths.length !== 1) throw new Error(`${paths.length} files of the release end in ${end}`);
  return readFileSync(join(folder, paths[0] ?? ''));
}

/** What is in a package: a ZIP, or one behind the header of a CRX. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const header =
    Buffer.from(bytes).toString('latin1', 0, 4) === 'Cr24' ? 12 + Buffer.from(bytes).readUInt32LE(8) : 0;
  return new Map(Object.entries(unzipSync(bytes.subarray(header))));
}

export function readPackedManifest(bytes: Uint8Array): { readonly [key: string]: unknown } {
  return JSON.parse(Buffer.from(unpack(bytes).get('manifest.json') ?? []).toString());
}
