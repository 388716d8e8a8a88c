/** Every hard gate, one after the other; `--long` runs every combination where the short form takes a part of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTS } from '../test/faults/faults.ts';
import { buildExtension } from './build-extension.ts';
import { lintExtension } from './lint-extension.ts';
import { reportFaults } from './seed-faults/report-faults.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Tests that this computer does not allow, and why. */
  readonly notRun?: { readonly count: number; readonly reason: string };
}

interface Gate {
  readonly name: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

const ROOT = join(import.meta.dirname, '..');
const IS_LONG = process.argv.includes('--long');
const ENVIRONMENT = IS_LONG ? { ...process.env, LONG: '1' } : process.env;
const PASSED: Outcome = { passed: 1, failed: 0 };
const FAILED: Outcome = { passed: 0, failed: 1 };

/** What takes minutes by itself. */
const LONG_GATES: readonly Gate[] = [
  { name: 'seeded faults', run: () => reportFaults(ROOT, FAULTS) },
  { name: 'long run', run: () => runTool('tsx/dist/cli.mjs', 'scripts/soak.ts') },
];

const GATES: readonly Gate[] = [
  { name: 'types', run: () => runTool('typescript/bin/tsc', '--noEmit') },
  { name: 'format and lint', run: () => runTool('@biomejs/biome/bin/biome', 'ci', '.') },
  { name: 'unit and consistency tests', run: () => runTests('unit') },
  { name: 'build, and lint as Mozilla does', run: buildAndLint },
  { name: 'tests in real browsers', run: () => runTests('browser') },
  { name: 'tests with real policies', run: runPolicyTests },
  // Fails where something cannot be measured, never because of a time: computers differ.
  {
    name: 'benchmark, a quick report',
    run: () => runTool('tsx/dist/cli.mjs', 'scripts/bench.ts', '--quick'),
  },
  ...(IS_LONG ? LONG_GATES : []),
];

const outcomes: { name: string; outcome: Outcome; seconds: number }[] = [];
for (const { name, run } of GATES) {
  console.log(`\n▶ ${name}`);
  const begin = performance.now();
  const outcome = await run();
  outcomes.push({ name, outcome, seconds: Math.round((performance.now() - begin) / 1000) });
}
console.log();
for (const { name, outcome, seconds } of outcomes) {
  console.log(
    `${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`,
  );
}
const passed = outcomes.reduce((sum, { outcome }) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, { outcome }) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
const skipped = outcomes.flatMap(({ outcome: { notRun } }) => notRun ?? []);
for (const { count, reason } of skipped) console.log(`not run: ${count} (${reason})`);
// Who builds releases runs every test; at a desk it is enough to know which were left out.
process.exitCode = failed > 0 || (process.env.CI && skipped.length > 0) ? 1 : 0;

function runTool(program: string, ...args: string[]): Outcome {
  return run(program, args) === 0 ? PASSED : FAILED;
}

async function buildAndLint(): Promise<Outcome> {
  const target = join(ROOT, 'dist');
  await buildExtension({ root: ROOT, target });
  const problems = lintExtension(join(target, 'firefox'));
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? PASSED : FAILED;
}

/** In a copy of `/etc`, so that the policies of this computer are neither read nor touched. */
function runPolicyTests(): Outcome {
  const wrapper = join(ROOT, 'scripts/run-with-private-policies.sh');
  const isAllowed = spawnSync(wrapper, ['true']).status === 0;
  if (isAllowed) return runTests('policy', wrapper);
  const reason = 'real policies need Linux, and root or user namespaces with overlay mounts';
  return { passed: 0, failed: 0, notRun: { count: countTests('policy'), reason } };
}

function countTests(project: string): number {
  const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'list', '--project', project, '--json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(stdout).length;
}

/** A run that ends badly without a failed test, for want of a browser for one, counts as one failure. */
function runTests(project: string, wrapper?: string): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'web-access-helper-'));
  const report = join(folder, 'report.json');
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const status = run('vitest/vitest.mjs', args, wrapper);
  const outcome = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

function readReport(file: string): Outcome {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return FAILED;
  }
}

/** A program of a package, perhaps within another that is given its command line. */
function run(program: string, args: readonly string[], wrapper?: string): number | null {
  const options = { cwd: ROOT, stdio: 'inherit', env: ENVIRONMENT } as const;
  const command = [process.execPath, join(ROOT, 'node_modules', program), ...args];
  const [first = '', ...rest] = wrapper ? [wrapper, ...command] : command;
  return spawnSync(first, rest, options).status;
}
