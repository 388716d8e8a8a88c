import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { createArchiveUrl } from './package-archive.ts';

/** The folder of a package, which may be in that of another or outside of the repository. */
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** What authors call the files that have to travel with their code. */
const LICENCE_FILE = /^(licen[cs]e|notice|copying)\b/i;

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly private?: boolean;
}

/** Under which licences the code of a package is: ours, and that of all others whose code was bundled. */
export function renderLicences(root: string, bundles: readonly Metafile[]): string {
  const others = findBundledPackages(bundles).map((folder) => describePackage(join(root, folder)));
  return [describePackage(root), ...others].join(`\n${'='.repeat(80)}\n\n`);
}

/** The folders, in order, of the packages of which at least one byte is left in a bundle. */
export function findBundledPackages(bundles: readonly Metafile[]): readonly string[] {
  const used = bundles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = used.flatMap(([file]) => PACKAGE_FOLDER.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

/** Ours is in no registry. */
function describePackage(folder: string): string {
  const file: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license, private: isPrivate } = file;
  const source = isPrivate ? [] : [`Source: ${createArchiveUrl(name, version)}`];
  const lines = [`${name} ${version}`, `Licence: ${license}`, ...source, '', readLicenceFiles(folder)];
  return lines.join('\n');
}

function readLicenceFiles(folder: string): string {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw new Error(`${folder} has no licence that could go with its code.`);
  return files
    .sort()
    .map((file) => `${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`)
    .join('\n');
}
