import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type BenchPages, PAGE_SIZES } from '../../test/bench/bench-pages.ts';
import { insertAtOnce, insertSteadily } from '../../test/bench/page-changes.ts';
import type { BenchPlan } from './plan.ts';
import { runInPage } from './run-in-page.ts';
import type { SystemBrowser } from './system-browser.ts';
import { END_MARK, setMark, sumScriptMs, type ThreadTrace, traceThread } from './thread-trace.ts';

/** What was measured on a page under one of the systems. */
export interface PageCost {
  /** In scripts of page and extension, and what they force. */
  readonly scriptMs: number;
  /** All that the page's thread did. */
  readonly busyMs: number;
  readonly longTasks: number;
}

/** What pages go through, in the order of the table. */
export const SCENARIOS = [
  'load-small',
  'load-large',
  'article',
  'inserts-small',
  'inserts-large',
  'burst-small',
  'burst-large',
] as const;

export type Scenario = (typeof SCENARIOS)[number];

interface ScenarioPlan {
  readonly scenario: Scenario;
  readonly rounds: number;
  readonly measure: (page: Page) => Promise<PageCost>;
}

export const INSERTS_PER_SECOND = 200;
export const NODES_AT_ONCE = 10_000;

/** After this a page is at rest, and the extension has read its settings. */
const REST_MS = 200;

/** Puts every page through everything: system by system within each round, so that all meet the same computer. */
export async function measurePages(
  systems: readonly SystemBrowser[],
  pages: BenchPages,
  plan: BenchPlan,
  note: (scenario: Scenario, system: SystemBrowser, cost: PageCost) => void,
): Promise<void> {
  for (const { scenario, rounds, measure } of planScenarios(pages, plan)) {
    for (let round = 0; round < rounds; round++) {
      for (const system of systems) note(scenario, system, await system.visit(measure));
    }
  }
}

function planScenarios({ login, article }: BenchPages, plan: BenchPlan): ScenarioPlan[] {
  const inserts = { perSecond: INSERTS_PER_SECOND, seconds: plan.insertSeconds };
  return [
    ...PAGE_SIZES.map(
      (size): ScenarioPlan => ({
        scenario: `load-${size}`,
        rounds: plan.loads,
        measure: (page) => measureLoad(page, login[size]),
      }),
    ),
    { scenario: 'article', rounds: plan.loads, measure: (page) => measureLoad(page, article) },
    ...PAGE_SIZES.map(
      (size): ScenarioPlan => ({
        scenario: `inserts-${size}`,
        rounds: plan.insertRounds,
        measure: (page) => measureChanges(page, login[size], () => runInPage(page, insertSteadily, inserts)),
      }),
    ),
    ...PAGE_SIZES.map(
      (size): ScenarioPlan => ({
        scenario: `burst-${size}`,
        rounds: plan.bursts,
        measure: (page) =>
          measureChanges(page, login[size], () => runInPage(page, insertAtOnce, NODES_AT_ONCE)),
      }),
    ),
  ];
}

async function measureLoad(page: Page, address: string): Promise<PageCost> {
  return describe(await traceThread(page, () => load(page, address)));
}

/** From nothing to a page at rest. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await sleep(REST_MS);
  await setMark(page, END_MARK);
}

async function measureChanges(
  page: Page,
  address: string,
  change: () => Promise<unknown>,
): Promise<PageCost> {
  await page.goto(address);
  await sleep(REST_MS);
  let answer: unknown;
  const trace = await traceThread(page, async () => {
    answer = await change();
  });
  return { ...describe(trace), longTasks: Number(answer ?? 0) };
}

function describe({ events, busyMs }: ThreadTrace): PageCost {
  return { scriptMs: sumScriptMs(events), busyMs, longTasks: 0 };
}
