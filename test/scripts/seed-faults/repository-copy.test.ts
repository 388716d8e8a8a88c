// @vitest-environment node
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { copyRepository, type RepositoryCopy } from '../../../scripts/seed-faults/repository-copy.ts';
import { makeFolder } from '../../support/temporary-files.ts';
import { aFault } from './a-fault.ts';

const SOURCE = 'return value * 2;';

let copies: RepositoryCopy[] = [];

afterEach(() => {
  for (const copy of copies) copy.remove();
  copies = [];
});

function copySmall(): { root: string; copy: RepositoryCopy } {
  const root = makeFolder();
  for (const folder of ['src', '.git', 'dist', 'node_modules/some'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['src/double.ts', '.git/HEAD', 'dist/main.js', 'node_modules/some/main.js'])
    writeFileSync(join(root, file), SOURCE);
  const copy = copyRepository(root);
  copies.push(copy);
  return { root, copy };
}

function readDouble(folder: string): string {
  return readFileSync(join(folder, 'src/double.ts'), 'utf8');
}

describe('copyRepository', () => {
  it('copies what tests read, and has the same packages', () => {
    const { copy } = copySmall();
    const files = ['src/double.ts', 'node_modules/some/main.js', '.git', 'dist'];
    expect(files.map((file) => existsSync(join(copy.folder, file)))).toEqual([true, true, false, false]);
  });

  it('has the fault while something runs, and the repository never has it', async () => {
    const { root, copy } = copySmall();
    const seen = await copy.whileSeeded(aFault(), async () => [readDouble(copy.folder), readDouble(root)]);
    expect(seen).toEqual(['return value * 3;', SOURCE]);
    expect(readDouble(copy.folder)).toBe(SOURCE);
  });

  it('takes the fault out again when what runs fails', async () => {
    const { copy } = copySmall();
    const run = copy.whileSeeded(aFault(), () => Promise.reject(new Error('no browser')));
    await expect(run).rejects.toThrow('no browser');
    expect(readDouble(copy.folder)).toBe(SOURCE);
  });

  it('leaves the packages of the repository when it goes', () => {
    const { root, copy } = copySmall();
    copy.remove();
    expect(existsSync(copy.folder)).toBe(false);
    expect(existsSync(join(root, 'node_modules/some/main.js'))).toBe(true);
  });
});
