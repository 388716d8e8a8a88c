import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTestRun, type TestRun } from './read-test-run.ts';

/** Test files of one project, and the full names of the tests to run; all of them where none is named. */
export interface TestChoice {
  readonly files: readonly string[];
  readonly names: readonly string[];
}

/** A fault may make a test wait for ever. */
const PATIENCE_MS = 180_000;

/** A test that is slow because two runs share the computer has caught nothing. */
const TEST_PATIENCE_MS = 60_000;

/** Runs tests of a copy of the repository, up to the first that fails. */
export async function runTests(folder: string, { files, names }: TestChoice): Promise<TestRun> {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const output = await runVitest(folder, [
    `--project=${files.some(isBrowserTest) ? 'browser' : 'unit'}`,
    '--bail=1',
    '--no-cache',
    `--testTimeout=${TEST_PATIENCE_MS}`,
    '--reporter=json',
    `--outputFile=${report}`,
    ...(names.length > 0 ? ['-t', createPattern(names)] : []),
    ...files.map((file) => join(folder, file)),
  ]);
  if (!existsSync(report)) return { passed: [], failed: [], problem: output };
  return readTestRun(readFileSync(report, 'utf8'), folder);
}

export function isBrowserTest(file: string): boolean {
  return file.startsWith('test/browser/');
}

/** Finds these names and no others. */
export function createPattern(names: readonly string[]): string {
  return `^(${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}

function runVitest(folder: string, args: readonly string[]): Promise<string> {
  const program = join(folder, 'node_modules/vitest/vitest.mjs');
  const { LONG: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, 'run', ...args], {
    cwd: folder,
    env,
    timeout: PATIENCE_MS,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(output || 'The tests did not come to an end.'));
  });
}
