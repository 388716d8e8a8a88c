import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import writeCrx from 'crx3';

/** A ZIP as Chromium takes it from a server: signed with the key in a file. */
export async function packCrx(zip: Uint8Array, keyFile: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'web-access-helper-crx-'));
  try {
    const crxPath = join(folder, 'package.crx');
    await writeCrx(Readable.from([zip]), { crxPath, keyPath: keyFile });
    return await readFile(crxPath);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
