// @vitest-environment node
import { readFileSync } from 'node:fs';
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

/** Licences that ask for no more than to be named, and one that asks for the source of the files that it is about. */
const SHIPPED_LICENCES = ['MIT', 'MPL-2.0'];

/** What is used to make and to test the package, and is not in it. None of them reaches what is made with it. */
const LICENCES = [
  ...SHIPPED_LICENCES,
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** Packages that say it in words of their own. */
const OTHER_WORDS: { readonly [path: string]: string } = {
  'node_modules/winreg': 'BSD',
};

/** Packages that would run something at their installation, what that was seen to do, and why it is done without. */
const INSTALL_SCRIPTS: { readonly [path: string]: string } = {
  'node_modules/@swc/core':
    'fetches @swc/wasm where its binary does not load; the lock file brings the binary',
  'node_modules/esbuild': 'fetches its binary where there is none, and has it start sooner; the same',
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

/** Of several licences to choose from one is enough; of several that hold together each has to be allowed. */
function isAllowed(licence: unknown, allowed: readonly string[]): boolean {
  const choices = String(licence).replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => allowed.includes(name)));
}

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

  it('has nothing whose licence nobody has looked at', () => {
    const unknown = LOCKED.filter(
      ([path, { license }]) => !isAllowed(license, LICENCES) && license !== OTHER_WORDS[path],
    );
    expect(unknown.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('has in the package nothing but what may be passed on like this', () => {
    const shipped = LOCKED.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(shipped.map(([path]) => path)).toEqual(
      Object.keys(REASONS.dependencies).map((name) => `node_modules/${name}`),
    );
    expect(shipped.filter(([, { license }]) => !isAllowed(license, SHIPPED_LICENCES))).toEqual([]);
  });

  it('has nothing to run at the installation that nobody has read', () => {
    const running = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(running.toSorted()).toEqual(Object.keys(INSTALL_SCRIPTS).toSorted());
  });

  it('is installed without running any of it', () => {
    expect(readFileSync('scripts/setup.mjs', 'utf8')).toContain("'--ignore-scripts'");
  });
});

describe('the test of licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['Apache-2.0 AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    [undefined, false],
  ])('says of %s: %s', (licence, expected) => {
    expect(isAllowed(licence, LICENCES)).toBe(expected);
  });
});

describe('CONTRIBUTING.md', () => {
  it('lists every package that we depend on with its licence', () => {
    const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('\n## Dependencies\n');
    const rows = [...section.matchAll(/^\| (`.+`) \| .+ \| ([^|]+) \|$/gm)];
    const listed = rows.flatMap(([, names = '', licence]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, licence] as const),
    );
    const wanted = KINDS.flatMap((kind) => Object.keys(packageFile[kind])).map(
      (name) => [name, LOCKED.find(([path]) => path === `node_modules/${name}`)?.[1].license] as const,
    );
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(wanted));
  });
});
