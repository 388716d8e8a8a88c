// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TabReport } from '../../src/core/tab-report.ts';
import {
  listenToTabReports,
  readTabReports,
  storedAnswers,
  storedHintContent,
  storedLanguage,
  storedTabReport,
  storedTicks,
} from '../../src/platform/stored.ts';
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

describe('storedLanguage', () => {
  it('is kept on the computer', async () => {
    await storedLanguage.write('fi');
    expect(fakeBrowser.storage.local.peek()).toEqual({ language: 'fi' });
    expect(await storedLanguage.read()).toBe('fi');
  });

  it.each([0, true, null, [], {}, ['fi']])('is undefined for %j', async (stored) => {
    fakeBrowser.storage.local.put({ language: stored });
    expect(await storedLanguage.read()).toBeUndefined();
  });
});

describe('storedAnswers', () => {
  it.each([
    [false, 'local'],
    [true, 'session'],
  ] as const)('are kept where ticks are, apart from them (private: %s)', async (isPrivate, area) => {
    await storedTicks(isPrivate).write({ 'support/call': 1 });
    await storedAnswers(isPrivate).write({ 'code/app': 2 });
    expect(fakeBrowser.storage[area].peek()).toEqual({
      ticks: { 'support/call': 1 },
      answers: { 'code/app': 2 },
    });
    expect(await storedAnswers(isPrivate).read()).toEqual({ 'code/app': 2 });
  });

  it.each(DAMAGED)('are undefined for %j', async (stored) => {
    fakeBrowser.storage.local.put({ answers: stored });
    expect(await storedAnswers(false).read()).toBeUndefined();
  });
});

describe('storedHintContent', () => {
  it.each(DAMAGED)('is undefined for %j', async (stored) => {
    fakeBrowser.storage.local.put({ 'hint-content': stored });
    expect(await storedHintContent.read()).toBeUndefined();
  });
});

describe('readTabReports', () => {
  it('reads those of all tabs, and leaves out what is damaged or something else', async () => {
    await storedTabReport(1).write(REPORT);
    await storedTabReport(2).write({ ...REPORT, at: 2_000 });
    await fakeBrowser.storage.session.set({ 'tab-report-3': 'text', ticks: {} });
    expect((await readTabReports()).map(({ at }) => at)).toEqual([1_000, 2_000]);
  });
});

describe('listenToTabReports', () => {
  it('hears of reports, and of nothing else, until its lifetime ends', async () => {
    const lifetime = new AbortController();
    const heard = vi.fn();
    listenToTabReports(heard, lifetime.signal);
    await fakeBrowser.storage.session.set({ ticks: {} });
    await fakeBrowser.storage.local.set({ 'tab-report-1': REPORT });
    expect(heard).not.toHaveBeenCalled();
    await storedTabReport(1).write(REPORT);
    expect(heard).toHaveBeenCalledTimes(1);
    lifetime.abort();
    await storedTabReport(1).remove();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
