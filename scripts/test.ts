/** Every hard gate, one after the other; `--long` runs every combination where the short form takes a part of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { lintExtension } from './lint-extension.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Gate {
  readonly name: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

const ROOT = join(import.meta.dirname, '..');
const ENVIRONMENT = process.argv.includes('--long') ? { ...process.env, LONG: '1' } : process.env;
const PASSED: Outcome = { passed: 1, failed: 0 };
const FAILED: Outcome = { passed: 0, failed: 1 };

const GATES: readonly Gate[] = [
  { name: 'types', run: () => runTool('typescript/bin/tsc', '--noEmit') },
  { name: 'format and lint', run: () => runTool('@biomejs/biome/bin/biome', 'ci', '.') },
  { name: 'unit and consistency tests', run: () => runTests('unit') },
  { name: 'build, and lint as Mozilla does', run: buildAndLint },
  { name: 'tests in real browsers', run: () => runTests('browser') },
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
process.exitCode = failed > 0 ? 1 : 0;

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

/** A run that ends badly without a failed test, for want of a browser for one, counts as one failure. */
function runTests(project: string): Outcome {
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
  const status = run('vitest/vitest.mjs', args);
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

function run(program: string, args: readonly string[]): number | null {
  const options = { cwd: ROOT, stdio: 'inherit', env: ENVIRONMENT } as const;
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], options).status;
}
