import { describe, expect, it } from 'vitest';
import { describeVerdict, judgeGoals } from '../../scripts/bench/judge-goals.ts';
import type { BenchResults } from '../../scripts/bench/results.ts';
import { someCosts, someResults } from '../bench/some-results.ts';

const SLOW = { small: [4, 40, 40], large: [4, 4, 4] };
const FAST = { small: [4, 4, 4], large: [4, 4, 4] };
const REST = someResults().rest;
const SIZES = someResults().sizes;

function findMissed(results: BenchResults): string[] {
  return judgeGoals(results)
    .filter(({ holds }) => holds === false)
    .map(({ goal }) => goal);
}

describe('judgeGoals', () => {
  it('is content with a good run', () => {
    expect(findMissed(someResults())).toEqual([]);
  });

  it.each<[string, Partial<BenchResults>]>([
    ['Login page load: ', { costs: someCosts({ 'load-small': { ours: 1.2 } }) }],
    ['Login page load, 20,000 elements', { costs: someCosts({ 'load-large': { ours: 3.2 } }) }],
    ['Another page of the organisation: script', { costs: someCosts({ article: { ours: 0.5 } }) }],
    [
      '200 inserts a second: script',
      { costs: someCosts({ 'inserts-small': { watcher: 10, ours: 14 }, 'inserts-large': { watcher: 10 } }) },
    ],
    [
      '200 inserts a second: the cost does not grow',
      {
        costs: someCosts({
          'inserts-small': { watcher: 100, ours: 101 },
          'inserts-large': { watcher: 100, ours: 125 },
        }),
      },
    ],
    ['10,000 nodes at once: ', { costs: someCosts({ 'burst-small': { watcher: 10, ours: 14 } }) }],
    [
      'Error readable → card with its text, Chromium',
      { cards: { chromium: { fromError: SLOW, fromContentLoaded: FAST } } },
    ],
    [
      'Error in the first HTML → card, Firefox',
      { cards: { firefox: { fromError: FAST, fromContentLoaded: SLOW } } },
    ],
    ['Idle login page', { rest: { ...REST, idleCalls: 1 } }],
    ['Idle login page', { rest: { ...REST, workerSeconds: 30 } }],
    ['Another page of the organisation: no observer', { rest: { ...REST, articleObservers: 1 } }],
    ['Content script', { sizes: { ...SIZES, scriptGzip: 5_121 } }],
    ['Whole package', { sizes: { ...SIZES, packageZip: 150_001 } }],
    ['Popup', { popup: { empty: [100], ours: [151] } }],
    ['Settings', { workerStart: [51] }],
    ['10 → 10,000 phrases', { phrases: { ...someResults().phrases, phrases: 1_000 } }],
    [
      '1,000,000 mutations',
      { heap: { changes: 1_000_000, ours: [0, 0, 0, 101_000, 101_000, 102_000], watcher: [0, 0, 0] } },
    ],
  ])('tells when this is missed: %s', (goal, missed) => {
    const goals = findMissed(someResults(missed));
    expect(goals).toEqual([expect.stringContaining(goal)]);
  });

  it('counts a long task that ours alone has', () => {
    const costs = someCosts({});
    for (const cost of costs['inserts-large'].ours.splice(0))
      costs['inserts-large'].ours.push({ ...cost, longTasks: 1 });
    expect(findMissed(someResults({ costs }))).toEqual(['200 inserts a second: no added long task']);
  });

  it('does not say that a goal holds which was not measured', () => {
    const lines = judgeGoals(someResults({ cards: {} })).map(describeVerdict);
    expect(lines.filter((line) => line.endsWith(': not measured'))).toHaveLength(4);
  });
});
