import { describe, expect, it } from 'vitest';
import { describeSpread, findMedian, findPercentile, formatNumber } from '../../scripts/bench/spread.ts';

describe('findMedian', () => {
  it('is not moved by one slow round', () => {
    expect(findMedian([5, 4_000, 3])).toBe(5);
  });

  it('is none of nothing', () => {
    expect(findMedian([])).toBeNaN();
  });
});

describe('findPercentile', () => {
  it.each([
    [50, 10],
    [95, 19],
    [96, 20],
    [100, 20],
  ])('of %i among 1 to 20 is %i', (percent, expected) => {
    const values = Array.from({ length: 20 }, (_, at) => 20 - at);
    expect(findPercentile(values, percent)).toBe(expected);
  });
});

describe('describeSpread', () => {
  it('tells the median, the least and the most', () => {
    expect(describeSpread([2.5, 120, 30.04])).toBe('30.0 (2.50–120)');
  });

  it('tells when nothing was measured', () => {
    expect(describeSpread([])).toBe('–');
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0.00'],
    [9.876, '9.88'],
    [12.34, '12.3'],
    [1_234.5, '1,235'],
    [-3, '-3.00'],
    [Number.NaN, '–'],
  ])('writes %d as %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});
