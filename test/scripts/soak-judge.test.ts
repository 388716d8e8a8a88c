// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { describeFaults, judgeRun } from '../../scripts/soak/judge-run.ts';
import type { SoakRun } from '../../scripts/soak/run-soak.ts';
import { EMPTY_TALLY } from '../../scripts/soak/soak-tally.ts';

function aRun(listeners: readonly number[], run: Partial<SoakRun> = {}): SoakRun {
  const samples = listeners.map((count, index) => ({ visits: index, figures: { stayingListeners: count } }));
  return { family: 'chromium', seconds: 1, tally: EMPTY_TALLY, samples, complaints: [], ...run };
}

function listFaults(run: SoakRun): string[] {
  return describeFaults(run.family, judgeRun(run));
}

describe('judgeRun', () => {
  it.each([
    { listeners: [9, 9, 9, 9, 9, 9], holds: true },
    { listeners: [9, 9, 9, 9, 40, 9], holds: true },
    { listeners: [9, 9, 9, 10, 10, 10], holds: false },
  ])('says of $listeners listeners whether they stay as they are', ({ listeners, holds }) => {
    expect(judgeRun(aRun(listeners)).verdicts).toMatchObject([{ figure: 'stayingListeners', holds }]);
  });

  it('says nothing of what the browser does not tell', () => {
    expect(judgeRun(aRun([])).verdicts).toEqual([]);
  });
});

describe('describeFaults', () => {
  it('is silent about a run in which nothing went wrong', () => {
    expect(listFaults(aRun([9, 9, 9]))).toEqual([]);
  });

  it.each(['missed', 'doubled', 'unasked', 'miscounted'])('does not let a single visit pass: %s', (name) => {
    expect(listFaults(aRun([], { tally: { ...EMPTY_TALLY, [name]: 1 } }))).toHaveLength(1);
  });

  it('counts what the browser holds against the extension', () => {
    expect(listFaults(aRun([], { complaints: ['an error'] }))).toHaveLength(1);
  });
});
