/**
 * `npm run bench`: measures what the extension costs, beside what it is compared with, says of each goal whether it
 * holds, and writes `docs/performance.md`. With `--quick` it measures less and writes nothing. A goal that does not
 * hold is no failure of the run: computers differ.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBenchPages } from '../test/bench/bench-pages.ts';
import { describeVerdict, judgeGoals } from './bench/judge-goals.ts';
import { describeMachine } from './bench/machine.ts';
import { measureAll } from './bench/measure-all.ts';
import { FULL, QUICK } from './bench/plan.ts';
import { renderChart } from './bench/render-chart.ts';
import { renderPage } from './bench/render-page.ts';

const root = join(import.meta.dirname, '..');
const isQuick = process.argv.includes('--quick');
const plan = isQuick ? QUICK : FULL;

const machine = describeMachine(root);
const folder = await mkdtemp(join(tmpdir(), 'web-access-helper-bench-'));
const pages = await serveBenchPages();
try {
  const results = await measureAll({ root, folder, pages, plan });
  const verdicts = judgeGoals(results);
  for (const verdict of verdicts) console.log(describeVerdict(verdict));
  if (!isQuick) {
    await writeFile(join(root, 'docs/performance.md'), renderPage({ plan, results, verdicts, machine }));
    await writeFile(join(root, 'docs/performance.svg'), renderChart(results.costs));
    console.log('Written: docs/performance.md and docs/performance.svg.');
  }
} finally {
  await pages.close();
  await rm(folder, { recursive: true, force: true });
}
