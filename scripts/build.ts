import { join, relative } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { RuleProblem } from './compile-rules.ts';

const root = join(import.meta.dirname, '..');

try {
  const folders = await buildExtension({ root, target: join(root, 'dist') });
  console.log(`Built ${folders.map((folder) => relative(root, folder)).join(' and ')}.`);
} catch (error) {
  if (!(error instanceof RuleProblem)) throw error;
  console.error(`Not built, because of the content in rules:\n${error.message}`);
  process.exitCode = 1;
}
