// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HintContent } from '../../src/core/hint-content.ts';
import { countFailure } from '../../src/platform/count-failure.ts';
import { readFailures } from '../../src/platform/read-failures.ts';
import {
  storedAnswers,
  storedFailures,
  storedHintContent,
  storedLanguage,
  storedPolicy,
  storedTabReport,
  storedTicks,
} from '../../src/platform/stored.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';
import { aSender, startWorker } from '../support/worker.ts';

const NOW = 1_700_000_000_000;
const REPORT = {
  host: 'a.example.org',
  page: 'owa',
  error: 'account-locked',
  frame: 0,
  attempts: 2,
  at: NOW,
};
const APPEARED = { name: 'error-appeared', error: 'account-locked', page: 'owa' };

/** One of everything that is kept, as this version writes it. */
const KEPT = {
  ticks: { 'support/call': NOW },
  answers: { 'code/app': NOW },
  language: 'en',
  policy: { values: { supportPhone: '112' }, at: NOW },
  failures: { policy: { count: 2, at: NOW } },
};

/** What each of them is read as. */
async function readAll(): Promise<object> {
  return {
    ticks: await storedTicks(false).read(),
    answers: await storedAnswers(false).read(),
    language: await storedLanguage.read(),
    policy: await storedPolicy.read(),
    failures: await storedFailures.read(),
  };
}

/** Under every key of this version, the worker's own too. */
function damageAll(value: unknown): void {
  const keys = [...Object.keys(KEPT), 'hint-content'];
  fakeBrowser.storage.local.put(Object.fromEntries(keys.map((key) => [key, value])));
  fakeBrowser.storage.session.put({ 'tab-report-1': value, ticks: value, answers: value });
}

function findContent(): HintContent | undefined {
  return fakeBrowser.storage.local.peek()['hint-content'] as HintContent | undefined;
}

async function startBrowser(): Promise<void> {
  await startWorker();
  await Promise.all(fakeBrowser.runtime.onStartup.emit());
}

afterEach(() => {
  fakeControl.reset();
  vi.restoreAllMocks();
});

describe('storage that is damaged', () => {
  it.each(['', 'text', 7, true, null, [], [{ a: 1 }], { nested: { text: '<b>' } }, { length: -1 }])(
    'leaves the worker with the defaults where everything is %j',
    async (value) => {
      damageAll(value);
      fakeControl.openTab({ id: 1 });
      await startBrowser();
      expect(findContent()).toMatchObject({ lang: 'sv', form: 'card', words: { phone: '016-10 53 50' } });
      expect(await fakeControl.sendFrom(aSender(), APPEARED)).toEqual({ attempts: 1, isElsewhere: false });
      expect(fakeControl.getIcon(1).text).toBe('!');
    },
  );

  it('never makes anything throw that reads it, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        damageAll(value);
        await readAll();
        await Promise.all([storedHintContent.read(), storedTabReport(1).read(), readFailures(NOW)]);
      }),
      { numRuns: 500 },
    );
  });

  it('costs nothing but what is damaged', async () => {
    for (const key of Object.keys(KEPT)) {
      fakeBrowser.storage.local.put({ ...KEPT, [key]: 7 });
      expect(await readAll()).toEqual({ ...KEPT, [key]: undefined });
    }
  });

  it('keeps what can be kept of ticks and failures', async () => {
    fakeBrowser.storage.local.put({
      ticks: { ...KEPT.ticks, 'new-app/one': 'yesterday' },
      failures: { ...KEPT.failures, report: 'often' },
    });
    expect(await readAll()).toMatchObject({ ticks: KEPT.ticks, failures: KEPT.failures });
  });
});

describe('readFailures', () => {
  it('finds nothing in storage that is in order, or empty', async () => {
    expect(await readFailures(NOW)).toEqual({});
    fakeBrowser.storage.local.put(KEPT);
    expect(await readFailures(NOW)).toEqual(KEPT.failures);
  });

  it('counts what is damaged now as one failure of the storage, beside the earlier ones', async () => {
    fakeBrowser.storage.local.put({ ...KEPT, ticks: 7, 'hint-content': {} });
    expect(await readFailures(NOW)).toEqual({ ...KEPT.failures, storage: { count: 2, at: NOW } });
  });

  it('says so too where storage cannot be read at all', async () => {
    fakeControl.breakCall('storage.local.get');
    expect(await readFailures(NOW)).toEqual({ storage: { count: expect.any(Number), at: NOW } });
  });

  it('has nothing to say of what the worker has put right', async () => {
    fakeBrowser.storage.local.put({ policy: 7, 'hint-content': 'text' });
    await startBrowser();
    expect(await readFailures(NOW)).toEqual({});
  });
});

describe('storage that is full', () => {
  it('leaves everything as it was, and the worker at work', async () => {
    const kept = { ...KEPT, 'hint-content': { words: { phone: '112' } } };
    fakeBrowser.storage.local.put(kept);
    fakeControl.openTab({ id: 1 });
    fakeControl.breakCall('storage.local.set');
    await startBrowser();
    expect(fakeBrowser.storage.local.peek()).toEqual(kept);
    expect(await fakeControl.sendFrom(aSender(), APPEARED)).toEqual({ attempts: 1, isElsewhere: false });
    fakeControl.mendCall('storage.local.set');
    await Promise.all(fakeBrowser.runtime.onStartup.emit());
    expect(findContent()).toMatchObject({ lang: 'en', form: 'card' });
  });

  it('does not even fail at taking down that it is', async () => {
    fakeControl.breakCall('storage.local.set');
    await expect(countFailure('storage')).resolves.toBeUndefined();
  });
});

describe('storage of another version', () => {
  it('is read as far as this one knows it, where a newer one has written more', async () => {
    fakeBrowser.storage.local.put({
      ticks: { ...KEPT.ticks, version: 2, steps: { 'support/call': { at: NOW } } },
      answers: { ...KEPT.answers, 'mood/good': NOW },
      language: 'en',
      policy: { ...KEPT.policy, signature: 'abc' },
      failures: { ...KEPT.failures, moon: { count: 1, at: NOW } },
    });
    fakeBrowser.storage.session.put({ 'tab-report-1': { ...REPORT, mood: 'good' } });
    expect(await readAll()).toMatchObject({
      answers: KEPT.answers,
      language: 'en',
      ...pick('policy', 'failures'),
    });
    expect(await storedTicks(false).read()).toMatchObject(KEPT.ticks);
    expect(await storedTabReport(1).read()).toEqual(REPORT);
  });

  it('is answered with the defaults where a newer one has another form for it', async () => {
    fakeBrowser.storage.local.put({
      ticks: [{ step: 'support/call', at: NOW }],
      language: { chosen: 'en' },
      policy: { platform: {}, user: {} },
      'hint-content': { form: 'card', texts: {} },
    });
    expect(await readAll()).toEqual(Object.fromEntries(Object.keys(KEPT).map((key) => [key, undefined])));
    await startBrowser();
    expect(findContent()).toMatchObject({ lang: 'sv', words: { phone: '016-10 53 50' } });
  });

  it('is read whole where an older one has written less', async () => {
    const { ticks, policy } = KEPT;
    fakeBrowser.storage.local.put({ ticks, policy });
    fakeBrowser.storage.session.put({ 'tab-report-1': { ...REPORT, frame: undefined } });
    expect(await readAll()).toMatchObject({ ticks, policy });
    expect((await storedTabReport(1).read())?.attempts).toBe(REPORT.attempts);
  });

  it.each(['install', 'update'])(
    'has its texts written anew at an %s, and all else left alone',
    async (reason) => {
      const foreign = { 'hint-content-2': { form: 'banner' }, theme: 'dark' };
      const { policy, ...own } = KEPT;
      fakeBrowser.storage.local.put({ ...own, ...foreign, 'hint-content': { form: 'banner' } });
      fakeBrowser.storage.managed.put(policy.values);
      await startWorker();
      await Promise.all(fakeBrowser.runtime.onInstalled.emit({ reason }));
      expect(findContent()).toMatchObject({ form: 'card', words: { phone: '112' } });
      expect(fakeBrowser.storage.local.peek()).toMatchObject({ ...own, ...foreign });
    },
  );
});

function pick(...keys: readonly (keyof typeof KEPT)[]): object {
  return Object.fromEntries(keys.map((key) => [key, KEPT[key]]));
}
