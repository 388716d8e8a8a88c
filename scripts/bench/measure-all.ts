import { join } from 'node:path';
import type { BenchPages } from '../../test/bench/bench-pages.ts';
import { buildExtension } from '../build-extension.ts';
import { compileRules } from '../compile-rules.ts';
import { writeCardProbe, writeEmptyPopup, writeSystems } from './compared-systems.ts';
import { type CardTimes, measureCards } from './measure-cards.ts';
import { measureHeap } from './measure-memory.ts';
import { measurePages } from './measure-pages.ts';
import { measurePhrases } from './measure-phrases.ts';
import { measurePopup } from './measure-popup.ts';
import { measureRest, type Rest } from './measure-rest.ts';
import { measureSizes } from './measure-sizes.ts';
import { measureWorkerStart } from './measure-worker.ts';
import type { BenchPlan } from './plan.ts';
import { type BenchResults, createPageCosts, type HeapSizes, type PageCosts } from './results.ts';
import { openSystem, type SystemBrowser } from './system-browser.ts';

interface Bench {
  readonly root: string;
  /** For all that is built. */
  readonly folder: string;
  readonly pages: BenchPages;
  readonly plan: BenchPlan;
}

/** Builds the extension and measures everything, one thing after the other but for what only counts. */
export async function measureAll(bench: Bench): Promise<BenchResults> {
  const { root, folder, plan } = bench;
  await buildExtension({ root, target: folder });
  const ours = join(folder, 'chromium');
  console.log('Measuring what pages pay, system by system …');
  const sideBySide = await measureSideBySide(bench, ours);
  console.log('Measuring cards, popup and worker …');
  const [rest, ownTimes] = await Promise.all([watchRest(bench, ours), measureOurs(bench, ours)]);
  const { errors } = compileRules({ root }).detection;
  const phrases = await measurePhrases(errors, plan.phraseMs);
  return { ...sideBySide, ...ownTimes, rest, phrases, sizes: await measureSizes(ours) };
}

/** In a browser of its own, so that nothing else happens there. */
async function watchRest({ pages, plan }: Bench, ours: string): Promise<Rest> {
  const idle = await openSystem('ours', ours, pages);
  try {
    return await measureRest(idle, pages, plan.idleSeconds);
  } finally {
    await idle.close();
  }
}

/** In a browser for each system. */
async function measureSideBySide(
  { folder, pages, plan }: Bench,
  ours: string,
): Promise<{ costs: PageCosts; heap: HeapSizes }> {
  const extensions = await writeSystems(folder, ours);
  const systems = await Promise.all(
    plan.systems.map((system) => openSystem(system, extensions[system], pages)),
  );
  try {
    const costs = createPageCosts();
    await measurePages(systems, pages, plan, (scenario, { system }, cost) =>
      costs[scenario][system].push(cost),
    );
    return { costs, heap: await measureHeaps(systems, pages, plan.mutations) };
  } finally {
    await Promise.all(systems.map(({ close }) => close()));
  }
}

/** Beside each other: sizes are measured, not times. */
async function measureHeaps(
  systems: readonly SystemBrowser[],
  pages: BenchPages,
  changes: number,
): Promise<HeapSizes> {
  const measure = async (wanted: SystemBrowser['system']) => {
    const found = systems.find(({ system }) => system === wanted);
    return found ? measureHeap(found, pages, changes) : [];
  };
  const [ours, watcher] = await Promise.all([measure('ours'), measure('watcher')]);
  return { changes, ours, watcher };
}

async function measureOurs(
  { folder, pages, plan }: Bench,
  ours: string,
): Promise<Pick<BenchResults, 'cards' | 'popup' | 'workerStart'>> {
  const probe = await writeCardProbe(folder);
  const emptyPopup = await writeEmptyPopup(folder);
  const cards: { [family: string]: CardTimes } = {};
  for (const family of plan.families) {
    cards[family] = await measureCards({ family, built: folder, probe, pages, rounds: plan.cards });
  }
  return {
    cards,
    popup: await measurePopup({ emptyPopup, ours, probe, pages, rounds: plan.popups }),
    workerStart: await measureWorkerStart({ ours, target: folder, portal: pages, rounds: plan.workerStarts }),
  };
}
