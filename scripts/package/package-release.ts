import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../build-extension.ts';
import { compileRules, RuleProblem } from '../compile-rules.ts';
import { createRelease } from './create-release.ts';
import { type Files, readFiles } from './files.ts';
import type { PackageOptions } from './options.ts';
import { PackageProblem } from './package-problem.ts';
import { findReleaseXpi, replaceXpi } from './release-xpi.ts';
import { readMozillaKey, signXpi } from './sign-xpi.ts';
import { readSignedXpi } from './signed-xpi.ts';
import { readSigningKey } from './signing-key.ts';
import { writeRelease } from './write-release.ts';

interface Packaging {
  /** The folder of the repository. */
  readonly root: string;
  /** The folder that gets a folder for each version. */
  readonly target: string;
  /** With files as absolute paths. */
  readonly options: PackageOptions;
  readonly environment: NodeJS.ProcessEnv;
}

/** What became of it: the folder, and how the release was made. */
export interface Release {
  readonly folder: string;
  readonly version: string;
  readonly files: Files;
  /** Whether the release was there, and got nothing but another XPI. */
  readonly isRenewed: boolean;
}

/** Makes everything that a version consists of. Throws a `PackageProblem` before anything is written. */
export async function packageRelease(packaging: Packaging): Promise<Release> {
  const { root, target, options } = packaging;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(target, version);
  const isRenewed = options.signedXpi !== undefined && !options.hosting && !options.organisation;
  const unsigned = isRenewed ? await readRelease(folder, version) : await makeFiles(packaging);
  const files = await addSignature(unsigned, packaging);
  await writeRelease(folder, files);
  return { folder, version, files, isRenewed };
}

/** `--signed-xpi` alone is about the release that the XPI was taken from. */
async function readRelease(folder: string, version: string): Promise<Files> {
  if (existsSync(folder)) return readFiles(folder);
  throw new PackageProblem(
    `There is no release ${version} yet that --signed-xpi could be added to: please package it first.`,
  );
}

async function makeFiles({ root, options, environment }: Packaging): Promise<Files> {
  const { organisation: organisationFile, hosting, signXpi: isToBeSigned } = options;
  if (isToBeSigned) readMozillaKey(environment);
  const key = hosting && readSigningKey(hosting.key, root);
  const host = hosting && key && { key, baseUrl: hosting.baseUrl, ring: hosting.ring };
  const built = await mkdtemp(join(tmpdir(), 'web-access-helper-package-'));
  try {
    const { organisation } = compileRules({ root, organisationFile });
    await buildExtension({ root, target: built, organisationFile });
    const [chromium, firefox] = [
      await readFiles(join(built, 'chromium')),
      await readFiles(join(built, 'firefox')),
    ];
    return await createRelease({ root, organisation, host, chromium, firefox });
  } catch (error) {
    throw describeRules(error);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

/** Content can be wrong in many places at once; the first of them is enough for a sentence. */
function describeRules(error: unknown): unknown {
  if (!(error instanceof RuleProblem)) return error;
  const [first, ...others] = error.message.split('\n');
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return new PackageProblem(`The content cannot be used: ${first}${more}.`);
}

async function addSignature(files: Files, { options, environment }: Packaging): Promise<Files> {
  const { signXpi: isToBeSigned, signedXpi } = options;
  if (!isToBeSigned && signedXpi === undefined) return files;
  const { bytes } = findReleaseXpi(files);
  if (signedXpi !== undefined) return replaceXpi(files, readSignedXpi(signedXpi, bytes));
  return replaceXpi(files, await signXpi(bytes, environment));
}
