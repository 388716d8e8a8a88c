import type { BrowserFamily } from '../create-manifest.ts';
import { SYSTEMS, type System } from './compared-systems.ts';
import type { CardTimes } from './measure-cards.ts';
import { type PageCost, SCENARIOS, type Scenario } from './measure-pages.ts';
import type { PhraseGrowth } from './measure-phrases.ts';
import type { PopupTimes } from './measure-popup.ts';
import type { Rest } from './measure-rest.ts';
import type { Sizes } from './measure-sizes.ts';

type CostsBySystem = { readonly [system in System]: PageCost[] };

/** One cost for each round. */
export type PageCosts = { readonly [scenario in Scenario]: CostsBySystem };

/** Bytes after each tenth of the changes. */
export interface HeapSizes {
  readonly changes: number;
  readonly ours: readonly number[];
  readonly watcher: readonly number[];
}

/** All that a run has measured. */
export interface BenchResults {
  readonly costs: PageCosts;
  readonly rest: Rest;
  readonly heap: HeapSizes;
  readonly cards: { readonly [family in BrowserFamily]?: CardTimes };
  readonly popup: PopupTimes;
  /** Milliseconds from the worker's start to written settings. */
  readonly workerStart: readonly number[];
  readonly sizes: Sizes;
  readonly phrases: PhraseGrowth;
}

export function createPageCosts(): PageCosts {
  const bySystem = () => Object.fromEntries(SYSTEMS.map((system) => [system, []]));
  return Object.fromEntries(SCENARIOS.map((scenario) => [scenario, bySystem()])) as unknown as PageCosts;
}
