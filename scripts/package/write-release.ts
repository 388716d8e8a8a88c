import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { encodeText, type Files, writeFiles } from './files.ts';
import { hashBytes } from './update-files.ts';

/** Puts a whole release in the place of an older one, or none at all: it is written beside it and then renamed. */
export async function writeRelease(folder: string, files: Files): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    await writeFiles(join(beside, 'new'), new Map([...files, ['SHA256SUMS', renderSums(files)]]));
    await rename(folder, join(beside, 'old')).catch(ignoreMissing);
    await rename(join(beside, 'new'), folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** As `sha256sum --check` reads it. */
function renderSums(files: Files): Uint8Array {
  const lines = [...files]
    .filter(([path]) => path !== 'SHA256SUMS')
    .map(([path, bytes]) => [path, hashBytes(bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`);
  return encodeText(lines.join(''));
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
