import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is compared, from nothing to ours. */
export const SYSTEMS = ['none', 'empty', 'watcher', 'least', 'search', 'ours'] as const;

export type System = (typeof SYSTEMS)[number];

/** What people read. */
export const SYSTEM_NAMES: { readonly [system in System]: string } = {
  none: 'no extension',
  empty: 'empty script',
  watcher: 'watcher that does nothing',
  least: 'the least for ours',
  search: 'innerText search',
  ours: 'this extension',
};

const SCRIPTS = join(import.meta.dirname, '../../test/bench/content-scripts');

/** Writes the extensions that ours is compared with, and gives the folder of each system; none for no extension. */
export async function writeSystems(
  target: string,
  ours: string,
): Promise<{ readonly [system in System]: string }> {
  const script = { matches: ['https://*.regionsormland.se/*'], js: ['main.js'] };
  const runs = { run_at: 'document_end', all_frames: true, match_about_blank: true };
  const write = async (system: System, before = '') =>
    writeExtension(join(target, system), before + (await readScript(system)), { ...script, ...runs });
  const ourScript = await readFile(join(ours, 'content-scripts/main.js'), 'utf8');
  return {
    none: '',
    empty: await write('empty'),
    watcher: await write('watcher'),
    least: await write('least', `function never() {${ourScript}}\n`),
    search: await write('search'),
    ours,
  };
}

/** Writes what tells when a card with its text is in the document, into which pages cannot look. */
export async function writeCardProbe(target: string): Promise<string> {
  const matches = ['https://*.regionsormland.se/*'];
  const script = { matches, js: ['main.js'], run_at: 'document_start' };
  return writeExtension(join(target, 'card-probe'), await readScript('card-probe'), script);
}

function readScript(name: string): Promise<string> {
  return readFile(join(SCRIPTS, `${name}.js`), 'utf8');
}

async function writeExtension(folder: string, script: string, contentScript: object): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'main.js'), script);
  await writeManifest(folder, { content_scripts: [contentScript], permissions: ['storage'] });
  return folder;
}

/** Writes an extension whose popup says one word, to compare ours with. */
export async function writeEmptyPopup(target: string): Promise<string> {
  const folder = join(target, 'empty-popup');
  await mkdir(join(folder, 'popup'), { recursive: true });
  await writeFile(join(folder, 'popup/popup.html'), '<!doctype html><title>Empty</title>Empty');
  await writeManifest(folder, { action: { default_popup: 'popup/popup.html' } });
  return folder;
}

function writeManifest(folder: string, parts: object): Promise<void> {
  const manifest = { manifest_version: 3, name: 'Compared', version: '1', ...parts };
  return writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
