import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFiles, zipFiles } from '../package/files.ts';

/** In bytes. */
export interface Sizes {
  readonly script: number;
  readonly scriptGzip: number;
  readonly packageZip: number;
}

/** Of the extension built for Chromium, as `npm run package` packs it. */
export async function measureSizes(ours: string): Promise<Sizes> {
  const script = await readFile(join(ours, 'content-scripts/main.js'));
  return {
    script: script.length,
    scriptGzip: gzipSync(script, { level: 9 }).length,
    packageZip: zipFiles(await readFiles(ours)).length,
  };
}
