// @vitest-environment node
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { findBundledPackages, renderLicences } from '../../scripts/render-licences.ts';
import { makeFolder } from '../support/temporary-files.ts';

/** What esbuild says of one bundle: the files in it, and how much of each is left. */
function aBundle(files: { readonly [file: string]: number }): Metafile {
  const inputs = Object.entries(files).map(([file, bytesInOutput]) => [file, { bytesInOutput }]);
  const output = { bytes: 0, imports: [], exports: [], inputs: Object.fromEntries(inputs) };
  return { inputs: {}, outputs: { 'main.js': output } };
}

/** A repository with one package, `@a/b`, and the files of that. */
function makeRepository(files: { readonly [file: string]: string }): string {
  const root = makeFolder();
  const folder = join(root, 'node_modules/@a/b');
  mkdirSync(folder, { recursive: true });
  const own = { name: 'help', version: '1.2.3', license: 'MIT', private: true };
  writeFileSync(join(root, 'package.json'), JSON.stringify(own));
  writeFileSync(join(root, 'LICENSE'), 'Ours.\n');
  const theirs = { name: '@a/b', version: '4.5.6', license: 'ISC' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(theirs));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return root;
}

const BUNDLE = aBundle({ 'src/main.ts': 10, 'node_modules/@a/b/index.js': 5 });

describe('findBundledPackages', () => {
  it.each([
    ['node_modules/preact/dist/preact.mjs', 'node_modules/preact'],
    ['node_modules/@a/b/index.js', 'node_modules/@a/b'],
    ['node_modules/a/node_modules/@b/c/index.js', 'node_modules/a/node_modules/@b/c'],
    ['../elsewhere/node_modules/a/index.js', '../elsewhere/node_modules/a'],
  ])('finds for %s the folder %s', (file, folder) => {
    expect(findBundledPackages([aBundle({ [file]: 1 })])).toEqual([folder]);
  });

  it('names each package once, in order, from all bundles', () => {
    const bundles = [
      aBundle({ 'node_modules/b/1.js': 1, 'node_modules/b/2.js': 1 }),
      aBundle({ 'node_modules/b/1.js': 1, 'node_modules/a/1.js': 1 }),
    ];
    expect(findBundledPackages(bundles)).toEqual(['node_modules/a', 'node_modules/b']);
  });

  it('leaves out our own files, and those of which nothing is left', () => {
    const files = { 'src/main.ts': 9, 'compiled-rules:compiled-rules/content': 9, 'node_modules/a/1.js': 0 };
    expect(findBundledPackages([aBundle(files)])).toEqual([]);
  });
});

describe('renderLicences', () => {
  it('has ours first, and of others the version, the licence, where the source is, and every notice', () => {
    const root = makeRepository({ 'LICENCE.md': 'Theirs.\r\nAll of it.\r\n\r\n', NOTICE: 'Thanks.' });
    expect(renderLicences(root, [BUNDLE]).split(/\n=+\n\n/)).toEqual([
      'help 1.2.3\nLicence: MIT\n\nOurs.\n',
      '@a/b 4.5.6\nLicence: ISC\nSource: https://registry.npmjs.org/@a/b/-/b-4.5.6.tgz\n\n' +
        'Theirs.\nAll of it.\n\nThanks.\n',
    ]);
  });

  it('stops at a package without a licence to show', () => {
    const root = makeRepository({ 'README.md': 'MIT' });
    expect(() => renderLicences(root, [BUNDLE])).toThrow('@a/b has no licence that could go with its code.');
  });
});
