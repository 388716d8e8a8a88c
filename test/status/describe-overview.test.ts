// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { describeOverview } from '../../src/status/describe-overview.ts';
import type { StatusModel } from '../../src/status/status-model.ts';
import { aStatusModel, aStatusModelWithPolicy } from './a-status-model.ts';

function listLines(model: StatusModel, label: string): readonly string[] | undefined {
  return describeOverview(model).find((fact) => fact.label === label)?.lines;
}

function listTroubles(model: StatusModel): string[] {
  return describeOverview(model)
    .filter(({ isTrouble }) => isTrouble)
    .map(({ label }) => label);
}

describe('describeOverview', () => {
  it('finds no trouble on a computer without a policy', () => {
    const model = aStatusModel();
    expect(listTroubles(model)).toEqual([]);
    expect(listLines(model, 'Policy')).toEqual([
      'No setting has arrived by policy. The defaults are used.',
      expect.stringMatching(/^Last read 4 May 2026/),
    ]);
    expect(listLines(model, 'Hosts of the package')).toEqual(['*.regionsormland.se']);
  });

  it('counts what the policy sets, and what of it cannot be used', () => {
    const model = aStatusModelWithPolicy({ hint: 'badge', supportName: 'IT', language: 'xx' });
    expect(listLines(model, 'Policy')).toContain('2 of 14 settings come from the policy.');
    expect(listLines(model, 'Not used')).toEqual(['Values that cannot be used: 1. See below.']);
    expect(listTroubles(model)).toEqual(['Not used']);
  });

  it.each([
    ['has not answered', { state: 'waiting' }, /has not handed out the policy yet/],
    ['failed', { state: 'failed' }, /could not read the policy/],
    ['has another policy', { state: 'read', values: { hint: 'off' } }, /another than the one in use/],
  ] as const)('says that the browser %s', (_, policyNow, expected) => {
    expect(listLines(aStatusModelWithPolicy({ hint: 'badge' }, { policyNow }), 'Policy')?.[0]).toMatch(
      expected,
    );
  });

  it('says what to do where the extension is hindered', () => {
    const model = aStatusModel({
      isWorkerThere: false,
      granted: { hosts: false, privateWindows: true, isIconShown: false },
    });
    expect(listTroubles(model)).toEqual(['Background part', 'Access to the hosts']);
    expect(listLines(model, 'Background part')?.[0]).toMatch(/restart the browser/);
    expect(listLines(model, 'Access to the hosts')?.[0]).toMatch(/Allow it in the browser/);
    expect(listLines(model, 'Icon shown in the toolbar')).toEqual(['No.']);
    expect(listLines(model, 'May run in private windows')).toEqual(['Yes.']);
  });

  it('has one note of all that went wrong of ours', () => {
    const failures = { report: { count: 3, at: Date.UTC(2026, 4, 4) }, storage: { count: 2, at: 1 } };
    const model = aStatusModel({ failures });
    expect(listTroubles(model)).toEqual(['Failures of the extension']);
    expect(listLines(model, 'Failures of the extension')).toEqual([
      expect.stringMatching(/^report: 3, last 4 May 2026/),
      'Something that was stored could not be read. The defaults are used in its place, and everything else is kept.',
    ]);
  });

  it('waits for answers, and says where a browser gives none', () => {
    const waiting = aStatusModel({ isWorkerThere: undefined, granted: undefined });
    expect(listLines(waiting, 'Background part')).toEqual(['Waiting for an answer …']);
    expect(listLines(waiting, 'Access to the hosts')).toEqual(['Waiting for an answer …']);
    const granted = { hosts: undefined, privateWindows: undefined, isIconShown: undefined };
    expect(listLines(aStatusModel({ granted }), 'Icon shown in the toolbar')).toEqual([
      'The browser does not say.',
    ]);
  });
});
