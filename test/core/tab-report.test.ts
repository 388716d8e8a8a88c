// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Appearance,
  isErrorShown,
  isReportOld,
  isSupportFirst,
  recordAppearance,
  recordWithdrawal,
  type TabReport,
} from '../../src/core/tab-report.ts';

const MINUTE_MS = 60 * 1000;

function anAppearance(appearance: Partial<Appearance> = {}): Appearance {
  return {
    host: 'access.example.org',
    page: 'gateway-classic',
    error: 'credentials-incorrect',
    frame: 0,
    at: 1_000_000,
    ...appearance,
  };
}

function aReport(report: Partial<TabReport> = {}): TabReport {
  return { ...anAppearance(), attempts: 1, ...report };
}

describe('recordAppearance', () => {
  it('counts the first error in a tab as the first attempt', () => {
    expect(recordAppearance(undefined, anAppearance())).toEqual(aReport());
  });

  it.each([
    ['at once', 0, 3],
    ['after 29 minutes', 29 * MINUTE_MS, 3],
    ['just before half an hour', 30 * MINUTE_MS - 1, 3],
    ['after half an hour', 30 * MINUTE_MS, 1],
    ['the next day', 24 * 60 * MINUTE_MS, 1],
  ])('%s after the second attempt it is attempt number', (_, later, attempts) => {
    const before = aReport({ attempts: 2 });
    expect(recordAppearance(before, anAppearance({ at: before.at + later })).attempts).toBe(attempts);
  });

  it('begins again on another host', () => {
    const before = aReport({ attempts: 5 });
    expect(recordAppearance(before, anAppearance({ host: 'other.example.org' })).attempts).toBe(1);
  });

  it('goes on counting whatever the error, the page and the frame are', () => {
    const other = anAppearance({ error: 'account-locked', page: 'owa', frame: 7 });
    expect(recordAppearance(aReport({ attempts: 2 }), other)).toEqual({ ...other, attempts: 3 });
  });

  it('goes on counting after the error was gone', () => {
    const gone = aReport({ attempts: 2, frame: undefined });
    expect(recordAppearance(gone, anAppearance())).toEqual(aReport({ attempts: 3 }));
  });

  it('counts half an hour from the last error, not from the first', () => {
    const times = [0, 20, 40, 60, 80].map((minutes) => minutes * MINUTE_MS);
    const report = times.reduce<TabReport | undefined>(
      (before, at) => recordAppearance(before, anAppearance({ at })),
      undefined,
    );
    expect(report?.attempts).toBe(5);
  });
});

describe('isReportOld', () => {
  it.each([
    [0, false],
    [30 * MINUTE_MS - 1, false],
    [30 * MINUTE_MS, true],
  ])('after %d ms: %s', (later, isOld) => {
    const report = aReport();
    expect(isReportOld(report, report.at + later)).toBe(isOld);
  });

  it('forgets nothing that would still count', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (at, later, attempts) => {
        const report = aReport({ at, attempts });
        const next = anAppearance({ at: at + later });
        if (isReportOld(report, next.at))
          expect(recordAppearance(report, next)).toEqual(recordAppearance(undefined, next));
      }),
    );
  });
});

describe('recordWithdrawal', () => {
  it('keeps the count and forgets that an error is shown', () => {
    expect(recordWithdrawal(aReport({ attempts: 2 }), 0)).toEqual(aReport({ attempts: 2, frame: undefined }));
  });

  it('leaves an error in another frame alone', () => {
    const report = aReport({ frame: 3 });
    expect(recordWithdrawal(report, 0)).toBe(report);
  });
});

describe('isErrorShown', () => {
  it.each([
    ['no report', undefined, false],
    ['a report of the page itself', aReport(), true],
    ['a report of a frame', aReport({ frame: 12 }), true],
    ['a report of an error that is gone', aReport({ frame: undefined }), false],
  ])('with %s', (_, report, isShown) => {
    expect(isErrorShown(report)).toBe(isShown);
  });
});

describe('isSupportFirst', () => {
  it.each([
    [1, false],
    [2, false],
    [3, true],
    [4, true],
  ])('after %d attempts: %s', (attempts, isFirst) => {
    expect(isSupportFirst(aReport({ attempts }))).toBe(isFirst);
  });

  it.each([
    ['nothing is known', undefined],
    ['the error is gone', aReport({ attempts: 5, frame: undefined })],
  ])('is not so when %s', (_, report) => {
    expect(isSupportFirst(report)).toBe(false);
  });
});
