import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Files } from './files.ts';
import { PackageProblem } from './package-problem.ts';
import { readManifest } from './self-hosted-manifest.ts';

/** Where Mozilla puts its signature. */
const SIGNATURE = 'META-INF/';

/** Reads the file that Mozilla has signed; all but the signature has to be ours. Throws a `PackageProblem`. */
export function readSignedXpi(file: string, xpi: Uint8Array): Uint8Array {
  const bytes = readBytes(file);
  const [own, signed] = [unzip(xpi, 'The XPI of this release'), unzip(bytes, file)];
  if (![...signed.keys()].some((name) => name.startsWith(SIGNATURE)))
    throw new PackageProblem(`${file} is not signed: it has no ${SIGNATURE}.`);
  const [wanted, given] = [describeVersion(own), describeVersion(signed)];
  if (given !== wanted) throw new PackageProblem(`${file} is ${given}, and this release is ${wanted}.`);
  const name = findDifference(own, signed);
  if (name !== undefined)
    throw new PackageProblem(`${file} is not the XPI of this release with a signature: ${name} differs.`);
  return bytes;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new PackageProblem(`--signed-xpi: there is no file ${file}.`);
  }
}

function unzip(bytes: Uint8Array, name: string): Files {
  try {
    const files = new Map(Object.entries(unzipSync(bytes)));
    if (files.has('manifest.json')) return files;
  } catch {
    // The same sentence for what is no ZIP and for what has no extension in it.
  }
  throw new PackageProblem(`${name} is no XPI.`);
}

function describeVersion(files: Files): string {
  const { version, browser_specific_settings: settings } = readManifest(files);
  return `${settings?.gecko.id} ${version}`;
}

function findDifference(own: Files, signed: Files): string | undefined {
  const names = new Set([...own.keys(), ...signed.keys()]);
  return [...names]
    .filter((name) => !name.startsWith(SIGNATURE) && !name.endsWith('/'))
    .find((name) => Buffer.compare(own.get(name) ?? Buffer.of(), signed.get(name) ?? Buffer.of()) !== 0);
}
