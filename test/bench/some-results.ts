import { SYSTEMS, type System } from '../../scripts/bench/compared-systems.ts';
import { SCENARIOS, type Scenario } from '../../scripts/bench/measure-pages.ts';
import { type BenchResults, createPageCosts } from '../../scripts/bench/results.ts';

/** A run in which every goal holds. */
export function someResults(overrides: Partial<BenchResults> = {}): BenchResults {
  const times = { small: [2, 3, 4], large: [3, 4, 5] };
  const cards = { fromError: times, fromContentLoaded: times };
  return {
    costs: someCosts({}),
    rest: { idleSeconds: 60, idleCalls: 0, workerSeconds: 0, articleObservers: 0, articleTimers: 0 },
    heap: {
      changes: 1_000_000,
      ours: [2_000_000, 2_010_000, 2_005_000],
      watcher: [1_900_000, 1_890_000, 1_900_000],
    },
    cards: { chromium: cards, firefox: cards },
    popup: { empty: [100, 110, 120], ours: [120, 130, 140] },
    workerStart: [10, 20, 30],
    sizes: { script: 11_000, scriptGzip: 5_000, packageZip: 100_000 },
    phrases: {
      text: 2,
      adversarialText: 2.1,
      phrases: 12,
      times: [{ name: '1 MB of ordinary text', ms: 20 }],
    },
    ...overrides,
  };
}

/** The script time of the systems that a test is about, by page; of all others 0.1 milliseconds, in three rounds. */
export function someCosts(
  scriptMs: {
    readonly [scenario in Scenario]?: { readonly [system in System]?: number };
  },
): BenchResults['costs'] {
  const costs = createPageCosts();
  for (const scenario of SCENARIOS) {
    for (const system of SYSTEMS) {
      const median = scriptMs[scenario]?.[system] ?? 0.1;
      const rounds = [0.9 * median, median, 2 * median];
      costs[scenario][system].push(...rounds.map((ms) => ({ scriptMs: ms, busyMs: 100 + ms, longTasks: 0 })));
    }
  }
  return costs;
}
