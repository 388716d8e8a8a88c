// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAnswers } from '../../popup/guide-answers.ts';
import { createTickChanger } from '../../popup/tick-changes.ts';
import { setTick } from '../../src/core/ticks.ts';
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

const NOW = 1_790_000_000_000;

const POLICY = { supportPhone: '112', passkeyUrl: 'https://example.org/' };

const REPORT = {
  host: 'access.example.org',
  page: 'passkey',
  error: 'passkey-missing',
  frame: 0,
  attempts: 2,
  at: NOW,
};

/** What a newer version might have stored before IT went back to this one: all of this one, and more. */
const NEWER = {
  ticks: {
    'support/call': NOW,
    'new-passkey/scan': NOW,
    'new-app/right-app': { at: NOW, by: 'the guide' },
    version: 2,
  },
  answers: { 'code/app': NOW, 'mood/good': NOW, asked: ['code', 'mood'] },
  language: 'so',
  policy: { values: POLICY, at: NOW, signature: 'abc' },
  failures: { report: { count: 2, at: NOW }, passkey: { count: 1, at: NOW }, since: NOW },
  'hint-content': { lang: 'so', form: 'hologram', words: { open: 'Fur' }, cards: {}, origins: [] },
  'ticks-2': [{ step: 'support/call' }],
};

const NEWER_IN_SESSION = {
  ticks: NEWER.ticks,
  answers: NEWER.answers,
  'tab-report-1': { ...REPORT, passkeys: 3 },
};

/** Every value that the person or we add to, in a shape that this version has never seen. */
const OTHER_SHAPES: readonly (readonly [key: string, value: unknown])[] = [
  ['ticks', [{ step: 'support/call', at: NOW }]],
  ['answers', 'code/app'],
  ['language', { chosen: 'so' }],
  ['failures', [{ place: 'report' }]],
];

/** The popup: reads, and changes what it has read. */
async function openPopup(isPrivate: boolean) {
  const [ticks, answers] = [storedTicks(isPrivate), storedAnswers(isPrivate)];
  const show = vi.fn();
  const lifetime = new AbortController().signal;
  return {
    show,
    ticks: createTickChanger(ticks, await ticks.read()),
    answers: keepAnswers({ stored: answers, given: await answers.read(), show, lifetime }),
  };
}

function peek(area: 'local' | 'session' = 'local') {
  return fakeBrowser.storage[area].peek();
}

async function startBrowser(): Promise<void> {
  await startWorker();
  await Promise.all(fakeBrowser.runtime.onStartup.emit());
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW + 1);
  fakeBrowser.storage.managed.put(POLICY);
  fakeBrowser.storage.local.put(NEWER);
  fakeBrowser.storage.session.put(NEWER_IN_SESSION);
});

afterEach(() => {
  fakeControl.reset();
  vi.restoreAllMocks();
});

describe('what a newer version has stored', () => {
  it('is used as far as it is known', async () => {
    for (const isPrivate of [false, true]) {
      const ticked = { 'support/call': NOW, 'new-passkey/scan': NOW };
      expect(await storedTicks(isPrivate).read()).toEqual(ticked);
      expect(await storedAnswers(isPrivate).read()).toEqual({ 'code/app': NOW, 'mood/good': NOW });
    }
    expect(await storedFailures.read()).toEqual({ report: { count: 2, at: NOW } });
    expect(await storedPolicy.read()).toEqual({ values: POLICY, at: NOW });
    expect(await storedTabReport(1).read()).toEqual(REPORT);
    expect(await readFailures(NOW)).toEqual({ report: { count: 2, at: NOW } });
  });

  it.each([
    [false, 'local'],
    [true, 'session'],
  ] as const)('is not lost when something is ticked or answered (private: %s)', async (isPrivate, area) => {
    const { ticks, answers, show } = await openPopup(isPrivate);
    ticks.change((all) => setTick(all, 'support/mail', NOW));
    ticks.change((all) => setTick(all, 'support/call', undefined));
    answers.give('code/token');
    expect(show).toHaveBeenLastCalledWith({ code: 'token' });
    const { 'support/call': _, ...otherTicks } = NEWER.ticks;
    const { 'code/app': __, ...otherAnswers } = NEWER.answers;
    await vi.waitFor(() =>
      expect(peek(area)).toMatchObject({
        ticks: { ...otherTicks, 'support/mail': NOW },
        answers: { ...otherAnswers, 'code/token': NOW + 1 },
      }),
    );
    expect(Object.keys(peek(area).ticks as object)).not.toContain('support/call');
    expect(Object.keys(peek(area).answers as object)).not.toContain('code/app');
  });

  it('is not lost where another view has stored it while this one was open', async () => {
    fakeBrowser.storage.local.put({ answers: {} });
    const { answers } = await openPopup(false);
    fakeBrowser.storage.local.put({ answers: NEWER.answers });
    answers.give('person/staff');
    await vi.waitFor(() =>
      expect(peek().answers).toEqual({ ...NEWER.answers, 'person/staff': expect.any(Number) }),
    );
  });

  it('is forgotten with the rest when the person wants it so', async () => {
    const { ticks, answers } = await openPopup(false);
    ticks.clear();
    answers.clear();
    ticks.change((all) => setTick(all, 'support/call', NOW));
    const { ticks: _, answers: __, ...others } = NEWER;
    await vi.waitFor(() => expect(peek()).toEqual({ ...others, ticks: { 'support/call': NOW } }));
  });

  it('is not lost when a failure is counted', async () => {
    await countFailure('report');
    expect(peek().failures).toEqual({ ...NEWER.failures, report: { count: 3, at: NOW + 1 } });
  });

  it('is left alone by the worker, but for what it takes over or prepares anew itself', async () => {
    await startBrowser();
    const { policy: _, 'hint-content': __, ...others } = NEWER;
    expect(peek()).toMatchObject(others);
    expect(peek().policy).toEqual({ values: POLICY, at: NOW + 1 });
    expect(await storedHintContent.read()).toMatchObject({ lang: 'sv', form: 'card' });
  });

  it('counts on from the attempts of an error that this one does not know', async () => {
    fakeControl.openTab({ id: 1 });
    await startBrowser();
    const appeared = { name: 'error-appeared', error: 'account-locked', page: 'owa' };
    expect(await fakeControl.sendFrom(aSender(), appeared)).toEqual({ attempts: 3, isElsewhere: false });
  });
});

describe.each(OTHER_SHAPES)('%s in a shape of a newer version', (key, value) => {
  beforeEach(() => fakeBrowser.storage.local.put({ [key]: value }));

  it('is noted once, and costs nothing else', async () => {
    const { storage } = await readFailures(NOW);
    expect(storage).toEqual({ count: 1, at: NOW });
    const all: { readonly [of: string]: unknown } = {
      ticks: await storedTicks(false).read(),
      answers: await storedAnswers(false).read(),
      language: await storedLanguage.read(),
      failures: await storedFailures.read(),
    };
    expect(Object.keys(all).filter((of) => all[of] === undefined)).toEqual([key]);
  });

  it('stays as it is until something of its kind is changed', async () => {
    await startBrowser();
    const { ticks, answers } = await openPopup(false);
    if (key !== 'ticks') ticks.change((all) => setTick(all, 'support/mail', NOW));
    if (key !== 'answers') answers.give('code/token');
    if (key !== 'language') await storedLanguage.write('en');
    expect(peek()[key]).toEqual(value);
  });

  it('is in order again after that', async () => {
    const { ticks, answers } = await openPopup(false);
    if (key === 'ticks') ticks.change((all) => setTick(all, 'support/mail', NOW));
    if (key === 'answers') answers.give('code/token');
    if (key === 'language') await storedLanguage.write('en');
    if (key === 'failures') await countFailure('report');
    await vi.waitFor(async () => expect(await readFailures(NOW)).not.toHaveProperty('storage'));
  });
});
