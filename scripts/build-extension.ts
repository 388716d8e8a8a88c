import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { listReviewedLocales } from '../src/core/organisation.ts';
import { checkSelectors } from './check-selectors.ts';
import { type CompiledRules, compileRules, RuleProblem } from './compile-rules.ts';
import { type BrowserFamily, createManifest, type ManifestTemplate } from './create-manifest.ts';
import { renderManagedSchema } from './deploy/render-managed-schema.ts';
import { renderIcons } from './render-icons.ts';
import { renderLicences } from './render-licences.ts';
import { bundleRules } from './rules-plugins.ts';
import { shortenScript } from './shorten-script.ts';

/** What runs in the extension itself. A source file keeps its path: the manifest reads as a map of the repository. */
const WORKER_SCRIPT = 'src/background/main.ts';
const PAGE_SCRIPTS = ['popup/main.ts', 'src/status/main.tsx'];

/** What both pages have in common is in the package once. */
const SHARED_SCRIPT = 'src/ui/pages';

/** What runs on login pages. */
const CONTENT_SCRIPT = 'content-scripts/main.ts';

/** What is taken as it is. */
const FILES = [
  'content-scripts/installed.css',
  'popup/popup.html',
  'popup/popup.css',
  'popup/guide.css',
  'popup/support.css',
  'popup/search.css',
  'popup/pictures.css',
  'popup/print.css',
  'src/status/status.html',
  'src/status/status.css',
  'src/ui/tokens.css',
  'src/ui/parts.css',
];

/** The licences of others want to be wherever their code is. */
const LICENCES = 'licences.txt';

interface ExtensionOptions {
  /** The folder of the repository. */
  readonly root: string;
  /** The folder that gets `chromium` and `firefox`. */
  readonly target: string;
  /** Whose package it is, where it is not that of `rules`. */
  readonly organisationFile?: string | undefined;
}

/** Builds the unpacked extension for both browser families. Throws a `RuleProblem` for content that cannot be read. */
export async function buildExtension({
  root,
  target,
  organisationFile,
}: ExtensionOptions): Promise<readonly string[]> {
  const rules = compileRules({ root, organisationFile });
  const problems = checkSelectors(rules.pages);
  if (problems.length > 0) throw new RuleProblem(problems.join('\n'));
  const folders = [join(target, 'chromium'), join(target, 'firefox')];
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  await buildFamily('chromium', { root, folder: join(target, 'chromium'), rules });
  await buildFamily('firefox', { root, folder: join(target, 'firefox'), rules });
  return folders;
}

interface FamilyOptions {
  readonly root: string;
  readonly folder: string;
  readonly rules: CompiledRules;
}

async function buildFamily(family: BrowserFamily, { root, folder, rules }: FamilyOptions): Promise<void> {
  const bundles = await bundleScripts(root, folder, rules);
  await writeNew(join(folder, LICENCES), renderLicences(root, bundles));
  for (const file of FILES) await copyFile(join(root, file), join(folder, file));
  // Browsers choose among these by themselves: no language that nobody has reviewed is there to be chosen.
  for (const locale of listReviewedLocales(rules.organisation)) {
    const messages = join('_locales', locale, 'messages.json');
    const words = await readFile(join(root, 'src', messages), 'utf8');
    await writeNew(join(folder, messages), renderMessages(words, rules.organisation.name));
  }
  await renderIcons(join(root, 'src/icons'), join(folder, 'src/icons'));
  if (family === 'chromium')
    await writeNew(join(folder, 'src/managed-schema.json'), renderManagedSchema(rules.organisation));
  const template: ManifestTemplate = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifest = createManifest({ template, family, version, organisation: rules.organisation });
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What the browser itself looks up knows no placeholders of ours, and needs no descriptions for translators. */
function renderMessages(words: string, organisation: string): string {
  const written: { [id: string]: { message: string } } = JSON.parse(words);
  const messages = Object.entries(written).map(([id, { message }]) => [
    id,
    { message: message.replaceAll('{organisation}', () => organisation) },
  ]);
  return JSON.stringify(Object.fromEntries(messages));
}

/** Tells what each script is made of. */
async function bundleScripts(
  root: string,
  folder: string,
  rules: CompiledRules,
): Promise<readonly Metafile[]> {
  const options = {
    absWorkingDir: root,
    outdir: folder,
    outbase: root,
    bundle: true,
    target: ['chrome127', 'firefox140'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
    metafile: true,
    plugins: [bundleRules(rules)],
  } satisfies BuildOptions;
  const worker = await build({ ...options, entryPoints: [WORKER_SCRIPT], minify: true, format: 'iife' });
  const shared = { splitting: true, chunkNames: SHARED_SCRIPT };
  const pages = await build({
    ...options,
    ...shared,
    entryPoints: PAGE_SCRIPTS,
    minify: true,
    format: 'esm',
  });
  const content = await build({
    ...options,
    entryPoints: [CONTENT_SCRIPT],
    minifySyntax: true,
    format: 'esm',
    write: false,
  });
  for (const { path, text } of content.outputFiles) await writeNew(path, await shortenScript(text));
  return [worker, pages, content].map(({ metafile }) => metafile);
}

async function writeNew(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

async function copyFile(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await cp(source, target);
}
