import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../../scripts/build-extension.ts';
import { addPseudoLocales } from '../../support/pseudo-locales.ts';
import { ROOT } from '../../support/source-files.ts';

/** What the build reads. */
const SOURCES = ['content-scripts', 'popup', 'rules', 'src', 'manifest.json', 'package.json', 'LICENSE'];

/** The extension with made-up languages beside the real ones. */
export interface PseudoPackage {
  /** Holds `chromium` and `firefox`. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds it from a copy of the sources. */
export async function buildPseudoPackage(): Promise<PseudoPackage> {
  const root = await mkdtemp(join(tmpdir(), 'web-access-helper-languages-'));
  for (const source of SOURCES) await cp(join(ROOT, source), join(root, source), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  addPseudoLocales(root);
  const folder = join(root, 'dist');
  await buildExtension({ root, target: folder });
  return { folder, remove: () => rm(root, { recursive: true, force: true }) };
}
