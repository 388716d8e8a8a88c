import type { BrowserFamily } from '../create-manifest.ts';
import { SYSTEMS, type System } from './compared-systems.ts';

/** How much a run measures. Medians are of so many rounds; the systems take turns within each. */
export interface BenchPlan {
  readonly systems: readonly System[];
  readonly loads: number;
  readonly insertRounds: number;
  readonly insertSeconds: number;
  readonly bursts: number;
  readonly cards: number;
  readonly families: readonly BrowserFamily[];
  readonly popups: number;
  readonly workerStarts: number;
  readonly idleSeconds: number;
  readonly mutations: number;
  readonly phraseMs: number;
}

/** What `docs/performance.md` is written from. */
export const FULL: BenchPlan = {
  systems: SYSTEMS,
  loads: 7,
  insertRounds: 5,
  insertSeconds: 5,
  bursts: 5,
  cards: 20,
  families: ['chromium', 'firefox'],
  popups: 11,
  workerStarts: 11,
  idleSeconds: 60,
  mutations: 1_000_000,
  phraseMs: 500,
};

/** Shows that everything can be measured, and roughly how our goals stand: under 45 seconds on two cores. */
export const QUICK: BenchPlan = {
  systems: ['empty', 'watcher', 'least', 'ours'],
  loads: 1,
  insertRounds: 1,
  insertSeconds: 1,
  bursts: 1,
  cards: 3,
  families: ['chromium'],
  popups: 2,
  workerStarts: 2,
  idleSeconds: 5,
  mutations: 20_000,
  phraseMs: 20,
};
