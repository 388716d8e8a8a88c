import { PAGE_SIZES } from '../../test/bench/bench-pages.ts';
import type { System } from './compared-systems.ts';
import type { CardTimes } from './measure-cards.ts';
import { INSERTS_PER_SECOND, NODES_AT_ONCE, type PageCost, type Scenario } from './measure-pages.ts';
import type { BenchResults, PageCosts } from './results.ts';
import { findMedian, findPercentile, formatNumber } from './spread.ts';

/** What a run says about a goal. */
export interface Verdict {
  readonly goal: string;
  readonly measured: string;
  /** `undefined`: not measured in this run. */
  readonly holds: boolean | undefined;
}

const FRAME_MS = 17;

/** Bytes by which a heap may differ between two looks though nothing has been kept: a tenth of a byte a mutation. */
const HEAP_NOISE_BYTES = 100_000;

export function judgeGoals(results: BenchResults): Verdict[] {
  return [
    ...judgePages(results.costs),
    ...judgeCards(results.cards),
    judgeIdle(results),
    ...judgeSizes(results),
    ...judgeOurPages(results),
    judgePhrases(results),
    judgeHeap(results),
    judgeArticleRest(results),
  ];
}

/** As one line. */
export function describeVerdict({ goal, measured, holds }: Verdict): string {
  return `${goal}: ${measured}: ${describeHolding(holds)}`;
}

export function describeHolding(holds: boolean | undefined): string {
  if (holds === undefined) return 'not measured';
  return holds ? 'holds' : 'does not hold';
}

function judgePages(costs: PageCosts): Verdict[] {
  return [
    judgeAdded(costs, 'load-small', { goal: 'Login page load', addedMs: 1 }),
    judgeAdded(costs, 'load-large', { goal: 'Login page load, 20,000 elements', addedMs: 3 }),
    judgeAdded(costs, 'article', { goal: 'Another page of the organisation', addedMs: 0.3 }),
    judgeRatio(costs, 'inserts-small', `${INSERTS_PER_SECOND} inserts a second`),
    judgeRatio(costs, 'inserts-large', `${INSERTS_PER_SECOND} inserts a second, 20,000 elements`),
    judgeGrowth(costs),
    judgeLongTasks(costs),
    judgeRatio(costs, 'burst-small', `${formatCount(NODES_AT_ONCE)} nodes at once`),
    judgeRatio(costs, 'burst-large', `${formatCount(NODES_AT_ONCE)} nodes at once, 20,000 elements`),
  ];
}

function judgeAdded(
  costs: PageCosts,
  scenario: Scenario,
  { goal, addedMs }: { readonly goal: string; readonly addedMs: number },
): Verdict {
  const findAdded = (system: System) =>
    findScriptMs(costs, scenario, system) - findScriptMs(costs, scenario, 'empty');
  const added = findAdded('ours');
  return {
    goal: `${goal}: script time within ${addedMs} ms of an empty content script`,
    measured: `${formatNumber(added)} ms more (the least for ours: ${formatNumber(findAdded('least'))} ms more)`,
    holds: added <= addedMs,
  };
}

function judgeRatio(costs: PageCosts, scenario: Scenario, name: string): Verdict {
  const ratio = findScriptMs(costs, scenario, 'ours') / findScriptMs(costs, scenario, 'watcher');
  const whole =
    findMetric(costs, scenario, 'ours', 'busyMs') / findMetric(costs, scenario, 'watcher', 'busyMs');
  return {
    goal: `${name}: script time within 1.3 × of a watcher that does nothing`,
    measured: `${formatNumber(ratio)} × (with layout and painting ${formatNumber(whole)} ×)`,
    holds: ratio <= 1.3,
  };
}

function judgeGrowth(costs: PageCosts): Verdict {
  const added = (scenario: Scenario) =>
    findScriptMs(costs, scenario, 'ours') - findScriptMs(costs, scenario, 'watcher');
  const [small, large] = [added('inserts-small'), added('inserts-large')];
  return {
    goal: `${INSERTS_PER_SECOND} inserts a second: the cost does not grow with the page`,
    measured: `${formatNumber(small)} ms more than the watcher on the small page, ${formatNumber(large)} ms on the large`,
    // On a page two hundred times the size; a tenth of what is there already is within the noise.
    holds: large <= 1.3 * small + 0.1 * findScriptMs(costs, 'inserts-large', 'watcher'),
  };
}

function judgeLongTasks(costs: PageCosts): Verdict {
  const added = PAGE_SIZES.map(
    (size) =>
      findMetric(costs, `inserts-${size}`, 'ours', 'longTasks') -
      findMetric(costs, `inserts-${size}`, 'watcher', 'longTasks'),
  );
  return {
    goal: `${INSERTS_PER_SECOND} inserts a second: no added long task`,
    measured: added.join(' and '),
    holds: added.every((count) => count <= 0),
  };
}

function judgeCards({ chromium, firefox }: BenchResults['cards']): Verdict[] {
  return [
    judgeCard('Chromium', chromium, 1),
    judgeCard('Firefox', firefox, 2),
    judgeFirstHtml('Chromium', chromium),
    judgeFirstHtml('Firefox', firefox),
  ];
}

function judgeCard(name: string, times: CardTimes | undefined, patience: number): Verdict {
  const [medianMs, slowMs] = [5 * patience, FRAME_MS * patience];
  const bySize = PAGE_SIZES.map((size) => times?.fromError[size] ?? []);
  const described = bySize.map(
    (each) => `${formatNumber(findMedian(each))} and ${formatNumber(findPercentile(each, 95))} ms`,
  );
  return {
    goal: `Error readable → card with its text, ${name}: median under ${medianMs} ms, 95 of 100 under ${slowMs} ms`,
    measured: `${described[0]}, with 20,000 elements ${described[1]}`,
    holds: times && bySize.every((each) => findMedian(each) < medianMs && findPercentile(each, 95) < slowMs),
  };
}

function judgeFirstHtml(name: string, times: CardTimes | undefined): Verdict {
  const medians = PAGE_SIZES.map((size) => findMedian(times?.fromContentLoaded[size] ?? []));
  return {
    goal: `Error in the first HTML → card, ${name}: before DOMContentLoaded + 30 ms`,
    measured: `${medians.map(formatNumber).join(' ms, with 20,000 elements ')} ms`,
    holds: times && medians.every((ms) => ms < 30),
  };
}

function judgeIdle({ rest: { idleSeconds, idleCalls, workerSeconds } }: BenchResults): Verdict {
  return {
    goal: `Idle login page, ${idleSeconds} s: no timer, no wake-up`,
    measured: `${idleCalls} calls of a script, worker awake for ${workerSeconds} s`,
    holds: idleCalls === 0 && workerSeconds === 0,
  };
}

function judgeArticleRest({ rest: { articleObservers, articleTimers } }: BenchResults): Verdict {
  return {
    goal: 'Another page of the organisation: no observer, no timer left',
    measured: `${articleObservers} and ${articleTimers}`,
    holds: articleObservers + articleTimers === 0,
  };
}

function judgeSizes({ sizes: { script, scriptGzip, packageZip } }: BenchResults): Verdict[] {
  return [
    {
      goal: 'Content script: at most 12,000 bytes, 5,120 after gzip',
      measured: `${formatCount(script)} and ${formatCount(scriptGzip)} bytes`,
      holds: script <= 12_000 && scriptGzip <= 5_120,
    },
    {
      goal: 'Whole package: at most 150 kB zipped',
      measured: `${formatCount(packageZip)} bytes`,
      holds: packageZip <= 150_000,
    },
  ];
}

function judgeOurPages({ popup, workerStart }: BenchResults): Verdict[] {
  const ratio = findMedian(popup.ours) / findMedian(popup.empty);
  const startMs = findMedian(workerStart);
  return [
    {
      goal: 'Popup: click → right section painted within 1.5 × of an empty popup',
      measured: `${formatNumber(findMedian(popup.ours))} ms against ${formatNumber(findMedian(popup.empty))} ms: ${formatNumber(ratio)} ×`,
      holds: ratio <= 1.5,
    },
    {
      goal: 'Settings ready within 50 ms of the start of the worker',
      measured: `${formatNumber(startMs)} ms`,
      holds: startMs <= 50,
    },
  ];
}

function judgePhrases({ phrases }: BenchResults): Verdict {
  return {
    goal: '10 → 10,000 phrases: matching grows slower than the number of phrases',
    measured: `${formatNumber(phrases.phrases)} times the time for 1,000 times the phrases`,
    holds: phrases.phrases < 1_000,
  };
}

function judgeHeap({ heap: { changes, ours, watcher } }: BenchResults): Verdict {
  const [grown, grownWatcher] = [findGrowth(ours), findGrowth(watcher)];
  return {
    goal: `${formatCount(changes)} mutations on one page: heap after collection flat`,
    measured: `${formatCount(grown)} bytes more at the end than at first (with the watcher ${formatCount(grownWatcher)})`,
    holds: grown <= Math.max(0, grownWatcher) + HEAP_NOISE_BYTES,
  };
}

/** From the first looks on, when all that is made once has been made. */
function findGrowth(sizes: readonly number[]): number {
  return Math.min(...sizes.slice(-3)) - Math.min(...sizes.slice(0, 3));
}

function findScriptMs(costs: PageCosts, scenario: Scenario, system: System): number {
  return findMetric(costs, scenario, system, 'scriptMs');
}

function findMetric(costs: PageCosts, scenario: Scenario, system: System, metric: keyof PageCost): number {
  return findMedian(costs[scenario][system].map((cost) => cost[metric]));
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
