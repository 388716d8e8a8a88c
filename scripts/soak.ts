/**
 * The long run of `npm run test:long`: visits in real browsers by the thousand, and nothing may grow, be missed or come
 * twice. Writes `docs/reliability.md`. `--rounds N` makes a shorter run, which writes none.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './bench/machine.ts';
import { buildExtension } from './build-extension.ts';
import type { BrowserFamily } from './create-manifest.ts';
import { describeFaults, judgeRun } from './soak/judge-run.ts';
import { renderReliability } from './soak/render-reliability.ts';
import { runSoak, type SoakRun } from './soak/run-soak.ts';

/** Firefox takes three times as long for a round, most of it for opening tabs. */
const ROUNDS: { readonly [Family in BrowserFamily]: number } = { chromium: 100, firefox: 16 };

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { rounds: { type: 'string' } } });

const machine = describeMachine(root);
const built = await mkdtemp(join(tmpdir(), 'web-access-helper-soak-'));
try {
  await buildExtension({ root, target: built });
  const runs: SoakRun[] = [];
  for (const family of ['chromium', 'firefox'] as const) {
    runs.push(await runSoak({ family, built, rounds: Number(values.rounds ?? ROUNDS[family]) }));
  }
  const faults = runs.flatMap((run) => describeFaults(run.family, judgeRun(run)));
  for (const fault of faults) console.error(fault);
  const report = renderReliability(runs, machine);
  console.log(report);
  if (values.rounds === undefined) await writeFile(join(root, 'docs/reliability.md'), report);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await rm(built, { recursive: true, force: true });
}
