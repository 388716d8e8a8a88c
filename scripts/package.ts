/** `npm run package`: everything that a version consists of, in `dist/release`. */
import { join, relative, resolve } from 'node:path';
import { describeRelease } from './package/describe-release.ts';
import { type PackageOptions, parsePackageOptions } from './package/options.ts';
import { PackageProblem } from './package/package-problem.ts';
import { packageRelease } from './package/package-release.ts';

const ROOT = join(import.meta.dirname, '..');

try {
  const options = resolveFiles(parsePackageOptions(process.argv.slice(2)));
  const target = join(ROOT, 'dist/release');
  const release = await packageRelease({ root: ROOT, target, options, environment: process.env });
  console.log(describeRelease(release, options, relative(ROOT, release.folder)));
} catch (error) {
  if (!(error instanceof PackageProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** npm runs its commands in the folder of the repository, wherever it was called. */
function resolveFiles({ organisation, hosting, signedXpi, ...rest }: PackageOptions): PackageOptions {
  const find = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);
  return {
    ...rest,
    organisation: organisation && find(organisation),
    hosting: hosting && { ...hosting, key: find(hosting.key) },
    signedXpi: signedXpi && find(signedXpi),
  };
}
