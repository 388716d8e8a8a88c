// @vitest-environment node
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../scripts/compile-rules.ts';
import { bundleRules } from '../../scripts/rules-plugins.ts';
import {
  type Import,
  listImports,
  listSources,
  parseSource,
  ROOT,
  readSource,
  walkNodes,
} from '../support/source-files.ts';

interface Layer {
  readonly name: string;
  /** Where it is: a folder, or the beginning of a name that is no path. */
  readonly at: string;
  /** The layers, files and packages that it may import, types included, beside itself. */
  readonly mayImport: readonly string[];
}

/** The table of CONTRIBUTING.md, "Who may import whom". */
const LAYERS: readonly Layer[] = [
  { name: 'core', at: 'src/core/', mayImport: [] },
  { name: 'platform', at: 'src/platform/', mayImport: ['core'] },
  { name: 'background', at: 'src/background/', mayImport: ['core', 'platform', 'rules'] },
  { name: 'ui', at: 'src/ui/', mayImport: ['core', 'preact'] },
  { name: 'status', at: 'src/status/', mayImport: ['core', 'platform', 'rules', 'ui', 'preact'] },
  { name: 'popup', at: 'popup/', mayImport: ['core', 'platform', 'rules', 'ui', 'preact'] },
  { name: 'content-scripts', at: 'content-scripts/', mayImport: ['core', 'src/platform/page.ts', 'rules'] },
  { name: 'rules', at: 'rules/', mayImport: [] },
  { name: 'rules', at: 'compiled-rules/', mayImport: [] },
  { name: 'locales', at: 'src/_locales/', mayImport: [] },
];

/** What single files may import beyond their layer. */
const EXCEPTIONS: readonly { readonly file: string; readonly mayImport: string; readonly reason: string }[] =
  [
    {
      file: 'src/core/parse.ts',
      mayImport: 'valibot',
      reason: 'the one place that says what is wrong with a value',
    },
    { file: 'src/core/rule-schemas.ts', mayImport: 'valibot', reason: 'the form of rule files' },
    { file: 'src/core/words.ts', mayImport: 'locales', reason: 'the type of what words there are' },
    {
      file: 'src/platform/browser.ts',
      mayImport: 'webextension-polyfill',
      reason: 'the door to the browser',
    },
    {
      file: 'src/platform/page.ts',
      mayImport: 'webextension-polyfill',
      reason: 'the type of the bare browser',
    },
    { file: 'rules/compiled.d.ts', mayImport: 'core', reason: 'says which types the compiled rules have' },
  ];

/** Imports of which nothing may be left at run time. */
const TYPES_ALONE = [
  { file: 'src/platform/page.ts', target: 'webextension-polyfill' },
  { file: 'src/core/words.ts', target: 'src/_locales/sv/messages.json' },
];

const SOURCES = listSources();

function findLayer(path: string): Layer | undefined {
  return LAYERS.find(({ at }) => path.startsWith(at));
}

function isAllowed(file: string, { target }: Import): boolean {
  const own = findLayer(file);
  const layer = findLayer(target)?.name ?? target.split('/')[0] ?? '';
  const extra = EXCEPTIONS.filter((exception) => exception.file === file).map(({ mayImport }) => mayImport);
  return [own?.name, ...(own?.mayImport ?? []), ...extra].some(
    (allowed) => allowed === layer || allowed === target,
  );
}

/** Imports of a file that the table does not allow, each as a sentence. */
function findForbiddenImports(file: string, text = readSource(file)): string[] {
  return listImports(file, text)
    .filter((found) => !isAllowed(file, found))
    .map(
      ({ specifier }) =>
        `${file} must not import "${specifier}": see "Who may import whom" in CONTRIBUTING.md`,
    );
}

describe('every source file', () => {
  it('belongs to a layer of CONTRIBUTING.md', () => {
    expect(SOURCES.filter((file) => !findLayer(file))).toEqual([]);
  });

  it.each(SOURCES)('%s imports only what its layer may', (file) => {
    expect(findForbiddenImports(file)).toEqual([]);
  });

  it.each(TYPES_ALONE)('$file takes from $target only types', ({ file, target }) => {
    const found = listImports(file).filter((one) => one.target === target);
    expect(found.map(({ isTypeOnly }) => isTypeOnly)).toEqual([true]);
  });

  it('has a name that says what is in it', () => {
    const vague = ['utils', 'helpers', 'types', 'constants', 'shared', 'common', 'misc', 'index'];
    expect(SOURCES.filter((file) => vague.includes(basename(file).replace(/(\.d)?\.tsx?$/, '')))).toEqual([]);
  });

  it('exports by name, and passes nothing on that is not its own', () => {
    // The shape of a style sheet as text is the bundler's; no code is exported there.
    const files = SOURCES.filter((file) => file !== 'content-scripts/raw-style.d.ts');
    expect(files.filter((file) => [...walkNodes(parseSource(file))].some(isDefaultOrPassedOn))).toEqual([]);
  });

  it('gets at the browser through src/platform alone', () => {
    const others = SOURCES.filter((file) => !file.startsWith('src/platform/'));
    expect(others.filter((file) => namesBareBrowser(parseSource(file)))).toEqual([]);
  });
});

function isDefaultOrPassedOn(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier !== undefined;
  return (
    ts.isExportAssignment(node) ||
    (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isFunctionLike(node.parent))
  );
}

/** `chrome.…`, or `browser.…` of a browser that was not imported. */
function namesBareBrowser(source: ts.SourceFile): boolean {
  const nodes = [...walkNodes(source)];
  const isImported = nodes.some((node) => ts.isImportSpecifier(node) && node.name.text === 'browser');
  const bare = isImported ? ['chrome'] : ['chrome', 'browser'];
  return nodes.some(
    (node) => ts.isPropertyAccessExpression(node) && bare.includes(node.expression.getText(source)),
  );
}

describe('src/core', () => {
  it('knows neither a page nor a browser: it compiles without them', () => {
    const files = SOURCES.filter((file) => file.startsWith('src/core/')).map((file) => join(ROOT, file));
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      ROOT,
    );
    const program = ts.createProgram(files, {
      ...options,
      lib: ['lib.es2023.d.ts', 'lib.es2024.string.d.ts'],
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  }, 60_000);
});

describe('the content script', () => {
  it('carries nothing but its own files, core, the door to the bare browser and compiled rules', async () => {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: ['content-scripts/main.ts'],
      bundle: true,
      write: false,
      outdir: 'out',
      format: 'esm',
      metafile: true,
      plugins: [bundleRules(compileRules({ root: ROOT }))],
    });
    const { outputs } = metafile;
    const carried = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
    const isExpected = (file: string) =>
      /^(content-scripts|src\/core)\//.test(file) ||
      file === 'src/platform/page.ts' ||
      file === 'compiled-rules:compiled-rules/detection';
    expect(carried).toContain('src/platform/page.ts');
    expect(carried.filter((file) => !isExpected(file))).toEqual([]);
  });
});

describe('the test of imports', () => {
  it.each([
    ["import { h } from 'preact';", 'preact', false],
    ["import 'preact';", 'preact', false],
    ["import preact, { type Ref } from 'preact';", 'preact', false],
    ["import * as v from 'valibot';", 'valibot', false],
    ["import type { Ref } from 'preact/hooks';", 'preact/hooks', true],
    ["import { type Ref, type Inputs } from 'preact/hooks';", 'preact/hooks', true],
    ["export { parse } from './parse.ts';", 'src/core/parse.ts', false],
    ["export type * from './parse.ts';", 'src/core/parse.ts', true],
    ["type Parse = import('./parse.ts').parse;", 'src/core/parse.ts', true],
    ["const load = () => import('../platform/browser.ts');", 'src/platform/browser.ts', false],
    ["import style from './card.css?raw';", 'src/core/card.css', false],
  ])('sees %s', (text, target, isTypeOnly) => {
    expect(listImports('src/core/any.ts', text)).toMatchObject([{ target, isTypeOnly }]);
  });

  it.each([
    ['src/core/any.ts', '../platform/page.ts'],
    ['src/core/any.ts', 'valibot'],
    ['src/platform/any.ts', 'webextension-polyfill'],
    ['src/background/any.ts', '../../popup/main.tsx'],
    ['src/ui/any.ts', '../platform/browser.ts'],
    ['popup/any.tsx', 'webextension-polyfill'],
    ['popup/any.tsx', '../src/status/main.tsx'],
    ['content-scripts/any.ts', '../src/platform/browser.ts'],
    ['content-scripts/any.ts', 'preact'],
    ['content-scripts/any.ts', '../popup/tab.ts'],
    ['content-scripts/any.ts', 'node:fs'],
  ])('lets %s import nothing from %s, not even a type', (file, specifier) => {
    expect(findForbiddenImports(file, `import type { Any } from '${specifier}';`)).toHaveLength(1);
  });
});
