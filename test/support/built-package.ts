import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildExtension } from '../../scripts/build-extension.ts';
import { ROOT } from './source-files.ts';

export const FAMILIES = ['chromium', 'firefox'] as const;

export type Family = (typeof FAMILIES)[number];

/** What `npm run build` makes. */
export interface BuiltPackage {
  readonly getPath: (family: Family, file: string) => string;
  readonly readFile: (family: Family, file: string) => Promise<Buffer>;
  readonly readManifest: (family: Family) => Promise<{ readonly [key: string]: unknown }>;
}

/** Builds the real extension for the tests of one file, out of the way of `dist`. */
export function useBuiltPackage(): BuiltPackage {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'web-access-helper-'));
    await buildExtension({ root: ROOT, target: folder });
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const getPath = (family: Family, file: string) => join(folder, family, file);
  return {
    getPath,
    readFile: (family, file) => readFile(getPath(family, file)),
    readManifest: async (family) => JSON.parse(await readFile(getPath(family, 'manifest.json'), 'utf8')),
  };
}
