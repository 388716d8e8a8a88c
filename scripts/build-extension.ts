import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { checkSelectors } from './check-selectors.ts';
import { type CompiledRules, compileRules, RuleProblem } from './compile-rules.ts';
import { type BrowserFamily, createManifest, type ManifestTemplate } from './create-manifest.ts';
import { renderIcons } from './render-icons.ts';
import { bundleRules } from './rules-plugins.ts';
import { shortenScript } from './shorten-script.ts';

/** What runs in the extension itself. A source file keeps its path: the manifest reads as a map of the repository. */
const PAGE_SCRIPTS = ['src/background/main.ts', 'popup/main.tsx'];

/** What runs on login pages. */
const CONTENT_SCRIPT = 'content-scripts/main.ts';

/** What is taken as it is. */
const FILES = ['popup/popup.html', 'popup/popup.css', 'src/ui/tokens.css', 'src/ui/parts.css'];

interface ExtensionOptions {
  /** The folder of the repository. */
  readonly root: string;
  /** The folder that gets `chromium` and `firefox`. */
  readonly target: string;
}

/** Builds the unpacked extension for both browser families. Throws a `RuleProblem` for content that cannot be read. */
export async function buildExtension({ root, target }: ExtensionOptions): Promise<readonly string[]> {
  const rules = compileRules({ root });
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
  await bundleScripts(root, folder, rules);
  for (const file of FILES) await copyFile(join(root, file), join(folder, file));
  for (const locale of rules.organisation.locales) {
    const messages = join('_locales', locale, 'messages.json');
    const words = await readFile(join(root, 'src', messages), 'utf8');
    // What the browser itself looks up knows no placeholders of ours.
    await writeNew(join(folder, messages), words.replaceAll('{organisation}', rules.organisation.name));
  }
  await renderIcons(join(root, 'src/icons'), join(folder, 'src/icons'));
  const template: ManifestTemplate = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifest = createManifest({ template, family, version, organisation: rules.organisation });
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function bundleScripts(root: string, folder: string, rules: CompiledRules): Promise<void> {
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
    plugins: [bundleRules(rules)],
  } satisfies BuildOptions;
  await build({ ...options, entryPoints: PAGE_SCRIPTS, minify: true, format: 'iife' });
  const { outputFiles } = await build({
    ...options,
    entryPoints: [CONTENT_SCRIPT],
    minifySyntax: true,
    format: 'esm',
    write: false,
  });
  for (const { path, text } of outputFiles) await writeNew(path, await shortenScript(text));
}

async function writeNew(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

async function copyFile(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await cp(source, target);
}
