// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropExpiredTicks, setTick } from '../../src/core/ticks.ts';

const HOUR_MS = 60 * 60 * 1000;
const NOW = 100 * HOUR_MS;

describe('setTick', () => {
  it.each([
    ['adds a tick', {}, 'new-app/right-app', 5, { 'new-app/right-app': 5 }],
    [
      'keeps the others',
      { 'support/call': 1 },
      'new-app/right-app',
      5,
      { 'support/call': 1, 'new-app/right-app': 5 },
    ],
    ['renews a tick', { 'support/call': 1 }, 'support/call', 5, { 'support/call': 5 }],
    [
      'takes a tick away',
      { 'support/call': 1, 'new-app/right-app': 2 },
      'support/call',
      undefined,
      { 'new-app/right-app': 2 },
    ],
    [
      'takes away nothing that is not there',
      { 'support/call': 1 },
      'new-app/right-app',
      undefined,
      { 'support/call': 1 },
    ],
  ])('%s', (_, ticks, path, at, expected) => {
    expect(setTick(ticks, path, at)).toEqual(expected);
  });

  it('leaves what it was given as it was', () => {
    const ticks = Object.freeze({ 'support/call': 1 });
    setTick(ticks, 'support/call', undefined);
    expect(ticks).toEqual({ 'support/call': 1 });
  });

  it('is undone by taking the tick away', () => {
    const ticks = fc.dictionary(fc.string(), fc.nat());
    fc.assert(
      fc.property(ticks, fc.string(), fc.nat(), (some, path, at) => {
        const without = setTick(some, path, undefined);
        expect(setTick(setTick(some, path, at), path, undefined)).toEqual(without);
      }),
    );
  });
});

describe('dropExpiredTicks', () => {
  it.each([
    ['of this moment', 0, true],
    ['of an hour ago', HOUR_MS, true],
    ['of just under twelve hours ago', 12 * HOUR_MS - 1, true],
    ['of twelve hours ago', 12 * HOUR_MS, false],
    ['of yesterday', 24 * HOUR_MS, false],
  ])('keeps a tick %s: %s', (_, age, isKept) => {
    const ticks = { 'support/call': NOW - age };
    expect(dropExpiredTicks(ticks, NOW)).toEqual(isKept ? ticks : {});
  });

  it('drops each by itself', () => {
    expect(dropExpiredTicks({ old: 0, new: NOW }, NOW)).toEqual({ new: NOW });
  });
});
