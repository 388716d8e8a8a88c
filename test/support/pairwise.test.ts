import { describe, expect, it } from 'vitest';
import { choosePairwise, combineAll, listPairs } from './pairwise.ts';

const FACTORS = {
  meal: ['breakfast', 'lunch', 'dinner'],
  drink: ['tea', 'water', 'wine'],
  day: ['weekday', 'weekend'],
  place: ['in', 'out'],
};

function listAllPairs(combinations: readonly object[]): string[] {
  return [...new Set(combinations.flatMap(listPairs))].sort();
}

describe('combineAll', () => {
  it('brings every value together with every other', () => {
    const all = combineAll(FACTORS);
    expect(new Set(all.map((combination) => JSON.stringify(combination))).size).toBe(3 * 3 * 2 * 2);
    expect(all).toContainEqual({ meal: 'lunch', drink: 'tea', day: 'weekend', place: 'out' });
  });

  it('leaves out what is not possible', () => {
    const all = combineAll(FACTORS, ({ meal, drink }) => meal !== 'breakfast' || drink !== 'wine');
    expect(all).toHaveLength((3 * 3 - 1) * 2 * 2);
  });
});

describe('listPairs', () => {
  it('tells values of different factors apart', () => {
    expect(listPairs({ lunch: 'fish', dinner: 'fish', tea: 'no' })).toEqual([
      'lunch: fish, dinner: fish',
      'lunch: fish, tea: no',
      'dinner: fish, tea: no',
    ]);
  });
});

describe('choosePairwise', () => {
  it.each([
    ['everything', combineAll(FACTORS)],
    ['what is possible', combineAll(FACTORS, ({ meal, drink }) => meal !== 'breakfast' || drink !== 'wine')],
    ['a single factor', combineAll({ meal: FACTORS.meal })],
    ['nothing', []],
  ])('lets every two values meet that meet in %s', (_, all) => {
    expect(listAllPairs(choosePairwise(all))).toEqual(listAllPairs(all));
  });

  it('takes few: hardly more than the two largest factors ask for', () => {
    expect(choosePairwise(combineAll(FACTORS)).length).toBeLessThanOrEqual(11);
  });

  it('takes the same each time', () => {
    const all = combineAll(FACTORS);
    expect(choosePairwise(all)).toEqual(choosePairwise(all));
  });
});
