// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { TabReport } from '../../src/core/tab-report.ts';
import { storedHintContent, storedTabReport, storedTicks } from '../../src/platform/stored.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';

const REPORT: TabReport = {
  host: 'access.example.org',
  page: 'gateway-classic',
  error: 'credentials-incorrect',
  frame: 0,
  attempts: 2,
  at: 1_000,
};

/** What a disk, another version or a curious person may leave behind. */
const DAMAGED = ['', 'text', 0, true, null, [], [REPORT]];

afterEach(() => fakeControl.reset());

describe('storedTabReport', () => {
  it('is one for each tab, forgotten when the browser is closed', async () => {
    await storedTabReport(1).write(REPORT);
    await storedTabReport(2).write({ ...REPORT, attempts: 7 });
    expect((await storedTabReport(1).read())?.attempts).toBe(2);
    expect(fakeBrowser.storage.local.peek()).toEqual({});
  });

  it('keeps that no error is shown any more', async () => {
    await storedTabReport(1).write({ ...REPORT, frame: undefined });
    expect(await storedTabReport(1).read()).toEqual({ ...REPORT, frame: undefined });
  });

  it.each([
    ...DAMAGED,
    {},
    ...Object.keys(REPORT)
      .filter((key) => key !== 'frame')
      .map((key) => ({ ...REPORT, [key]: undefined })),
    { ...REPORT, attempts: '2' },
    { ...REPORT, error: 4001 },
  ])('gives undefined for %j', async (stored) => {
    fakeBrowser.storage.session.put({ 'tab-report-1': stored });
    expect(await storedTabReport(1).read()).toBeUndefined();
  });

  it('takes a frame that is no number for an error that is gone, and leaves out what it does not know', async () => {
    fakeBrowser.storage.session.put({ 'tab-report-1': { ...REPORT, frame: 'top', password: 'secret' } });
    expect(await storedTabReport(1).read()).toEqual({ ...REPORT, frame: undefined });
  });
});

describe('storedTicks', () => {
  it('are kept on the computer', async () => {
    await storedTicks(false).write({ 'support/call': 1 });
    expect(fakeBrowser.storage.local.peek()).toEqual({ ticks: { 'support/call': 1 } });
  });

  it('are forgotten with a private window', async () => {
    await storedTicks(true).write({ 'support/call': 1 });
    expect(fakeBrowser.storage.local.peek()).toEqual({});
    expect(await storedTicks(true).read()).toEqual({ 'support/call': 1 });
  });

  it.each(DAMAGED)('are undefined for %j', async (stored) => {
    fakeBrowser.storage.local.put({ ticks: stored });
    expect(await storedTicks(false).read()).toBeUndefined();
  });

  it('lose only what is no time', async () => {
    const damaged = { 'support/call': 1, 'new-app/right-app': true, 'new-phone/new-code': '5' };
    fakeBrowser.storage.local.put({ ticks: damaged });
    expect(await storedTicks(false).read()).toEqual({ 'support/call': 1 });
  });

  it('never throw, whatever is stored', async () => {
    const json = fc.jsonValue();
    await fc.assert(
      fc.asyncProperty(json, async (stored) => {
        fakeBrowser.storage.local.put({ ticks: stored });
        for (const at of Object.values((await storedTicks(false).read()) ?? {}))
          expect(at).toBeTypeOf('number');
      }),
    );
  });
});

describe('storedHintContent', () => {
  it.each(DAMAGED)('is undefined for %j', async (stored) => {
    fakeBrowser.storage.local.put({ 'hint-content': stored });
    expect(await storedHintContent.read()).toBeUndefined();
  });
});
