// @vitest-environment node
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json';
import lockFile from '../../package-lock.json';

/** Every package that we depend on, with a reason that a reviewer would accept. */
const REASONS: {
  readonly [kind in 'dependencies' | 'devDependencies']: { readonly [name: string]: string };
} = {
  dependencies: {
    preact: 'draws the checklist and the status page; never on a login page',
    valibot: 'checks rule files and policies, and says what is wrong; never on a login page',
    'webextension-polyfill': 'one API for both browser families, in worker and own pages',
  },
  devDependencies: {
    '@biomejs/biome': 'the one formatter and linter',
    '@cyclonedx/cyclonedx-library': 'writes the bill of materials',
    '@observablehq/plot': 'draws the chart of the benchmark',
    '@resvg/resvg-wasm': 'draws the icons, the same on every machine',
    '@swc/core': 'makes the script for login pages as short as it can be',
    '@types/node': 'types of Node.js for scripts and tests',
    '@types/webextension-polyfill': 'types of the browser API',
    '@valibot/to-json-schema': 'makes the schemas for editors from those of the build',
    'axe-core': 'the accessibility checker',
    crx3: 'signs the package for Chromium',
    esbuild: 'bundles the extension',
    'fast-check': 'property tests',
    fflate: 'writes and reads ZIPs, the same on every machine',
    jsdom: 'a document for unit tests of components',
    'puppeteer-core': 'drives real browsers',
    selfsigned: 'the certificate of the practice portal',
    tinybench: 'measures how fast the search is',
    tsx: 'runs the scripts',
    typescript: 'checks types, and reads sources in consistency tests',
    vitest: 'runs the tests',
    'web-ext': 'looks at the package as Mozilla does, and has Mozilla sign it',
    xmlbuilder2: 'writes update files and policy templates with everything escaped',
  },
};

const KINDS = ['dependencies', 'devDependencies'] as const;

const LOCKED: readonly (readonly [path: string, entry: { readonly [key: string]: unknown }])[] =
  Object.entries(lockFile.packages).filter(([path]) => path !== '');

describe.each(KINDS)('package.json: %s', (kind) => {
  it('has only packages that are on the list above, each with its reason', () => {
    expect(Object.keys(packageFile[kind]).sort()).toEqual(Object.keys(REASONS[kind]).sort());
  });

  it('names exact versions, so that everybody builds the same', () => {
    const loose = Object.entries(packageFile[kind]).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});

describe('package.json', () => {
  it('has nothing that runs when it is installed', () => {
    const names = Object.keys(packageFile.scripts);
    expect(names.filter((name) => /^(pre|post)?(install|prepare|publish|pack)$/.test(name))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('wants the packages of package.json', () => {
    const { dependencies, devDependencies } = packageFile;
    expect(lockFile.packages['']).toMatchObject({ dependencies, devDependencies });
  });

  it('says of every package what it must contain', () => {
    const unsure = LOCKED.filter(([, { integrity }]) => !String(integrity).startsWith('sha512-'));
    expect(unsure.map(([path]) => path)).toEqual([]);
  });

  it('takes nothing from anywhere but the registry of npm', () => {
    const elsewhere = LOCKED.filter(([, { resolved, link }]) => {
      return link || (resolved !== undefined && !String(resolved).startsWith('https://registry.npmjs.org/'));
    });
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});
