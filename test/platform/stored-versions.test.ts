// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepAnswers } from '../../popup/guide-answers.ts';
import { createTickChanger } from '../../popup/tick-changes.ts';
import { findCardText } from '../../src/core/hint-content.ts';
import { setTick } from '../../src/core/ticks.ts';
import { countFailure } from '../../src/platform/count-failure.ts';
import { readFailures } from '../../src/platform/read-failures.ts';
import * as stored from '../../src/platform/stored.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';
import { listPlaces } from '../support/stored-shape.ts';
import { aSender, startWorker } from '../support/worker.ts';

/** Every value that is stored, and under which keys. */
const KEYS: { readonly [name in Extract<keyof typeof stored, `stored${string}`>]: readonly string[] } = {
  storedTicks: ['local.ticks', 'session.ticks'],
  storedAnswers: ['local.answers', 'session.answers'],
  storedLanguage: ['local.language'],
  storedFailures: ['local.failures'],
  storedHintContent: ['local.hint-content'],
  storedPolicy: ['local.policy'],
  storedTabReport: ['session.tab-report-*'],
};

const POLICY = {
  supportPhone: '112',
  notice: 'Planned work tonight',
  extraErrors: [{ phrase: 'Your password has to be changed', section: 'support' }],
};

interface Stored {
  readonly local: { readonly [key: string]: unknown };
  readonly session: { readonly [key: string]: unknown };
}

/** What a release has stored: the file is written once, with that release, and never changed. */
function readStored(file: string): Stored {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}

const FILES = readdirSync(import.meta.dirname)
  .filter((file) => /^stored-.+\.json$/.test(file))
  .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));

function putAll({ local, session }: Stored): void {
  fakeBrowser.storage.local.put(local);
  fakeBrowser.storage.session.put(session);
}

/** As it would be in a file: what is `undefined` is not stored. */
function peekAll(): Stored {
  const { local, session } = fakeBrowser.storage;
  return JSON.parse(JSON.stringify({ local: local.peek(), session: session.peek() }));
}

/** Has every part of the extension store what it stores. */
async function storeEverything(): Promise<void> {
  fakeBrowser.storage.managed.put(POLICY);
  await stored.storedLanguage.write('en');
  await startWorker();
  await Promise.all(fakeBrowser.runtime.onInstalled.emit({ reason: 'install' }));
  for (const isPrivate of [false, true]) tickAndAnswer(isPrivate);
  for (const id of [1, 2]) await meetError(id);
  await fakeControl.sendFrom(aSender({ tab: { id: 2 } }), { name: 'error-gone' });
  await countFailure('report');
}

function tickAndAnswer(isPrivate: boolean): void {
  const now = Date.now();
  createTickChanger(stored.storedTicks(isPrivate)).change((ticks) => setTick(ticks, 'support/call', now));
  keepAnswers({
    stored: stored.storedAnswers(isPrivate),
    given: undefined,
    show: vi.fn(),
    lifetime: new AbortController().signal,
  }).give('code/app');
}

async function meetError(id: number): Promise<void> {
  fakeControl.openTab({ id });
  fakeControl.setPage(id, 0, () => true);
  const error = { name: 'error-appeared', error: 'credentials-incorrect', page: 'gateway-classic' };
  await fakeControl.sendFrom(aSender({ tab: { id } }), error);
}

afterEach(() => fakeControl.reset());

describe('what is stored', () => {
  it('is on the list above, each value with its keys', () => {
    const names = Object.keys(stored).filter((name) => name.startsWith('stored'));
    expect(names.toSorted()).toEqual(Object.keys(KEYS).toSorted());
  });

  it('is whole in the newest of the files', () => {
    const places = listPlaces(readStored(FILES.at(-1) ?? ''));
    const found = places.map((place) => place.split(/[.:]/).slice(0, 2).join('.'));
    expect([...new Set(found)].toSorted()).toEqual(Object.values(KEYS).flat().toSorted());
  });

  it('has the shape of the newest of the files; what to do about a new one is in docs/decisions/0007', async () => {
    await storeEverything();
    expect(listPlaces(peekAll())).toEqual(listPlaces(readStored(FILES.at(-1) ?? '')));
  });
});

describe.each(FILES)('what a release has stored, as in %s', (file) => {
  const before = readStored(file);
  const { ticks, answers, language, policy, failures } = before.local;

  it('is read with nothing lost', async () => {
    putAll(before);
    for (const isPrivate of [false, true]) {
      expect(await stored.storedTicks(isPrivate).read()).toEqual(ticks);
      expect(await stored.storedAnswers(isPrivate).read()).toEqual(answers);
    }
    expect(await stored.storedLanguage.read()).toBe(language);
    expect(await stored.storedPolicy.read()).toEqual(policy);
    expect(await stored.storedFailures.read()).toEqual(failures);
    expect(await stored.storedTabReport(1).read()).toEqual(before.session['tab-report-1']);
    expect(await stored.storedTabReport(2).read()).toEqual(before.session['tab-report-2']);
  });

  it('has nothing in it that the status page would call damaged', async () => {
    putAll(before);
    expect(await readFailures(Date.now())).toEqual(failures);
  });

  it('answers login pages until the worker has written its texts anew', async () => {
    putAll(before);
    const content = await stored.storedHintContent.read();
    const { title } = (content && findCardText(content, 'account-locked', 'owa')) ?? {};
    expect(title).toBe('The account is temporarily locked');
  });

  it('is kept by an update, and the card speaks as before', async () => {
    putAll(before);
    fakeBrowser.storage.managed.put(POLICY);
    await startWorker();
    await Promise.all(fakeBrowser.runtime.onInstalled.emit({ reason: 'update' }));
    expect(peekAll().local).toMatchObject({ ticks, answers, language, failures });
    const { words } = (await stored.storedHintContent.read()) ?? {};
    expect(words).toMatchObject({ open: 'Open the checklist', phone: '112' });
  });
});

describe('the test of shapes', () => {
  it.each([
    ['a new value', { local: { theme: 'dark' } }],
    ['a new member', { local: { policy: { at: 1, by: 'it' } } }],
    ['another type', { local: { ticks: { 'support/call': 'now' } } }],
    ['a list in the place of an object', { local: { ticks: ['support/call'] } }],
    ['a lost value', { session: { 'tab-report-1': undefined, 'tab-report-2': undefined } }],
  ])('notices %s', (_, change: Partial<Stored>) => {
    const before = readStored('stored-1.0.0.json');
    const after = {
      local: { ...before.local, ...change.local },
      session: { ...before.session, ...change.session },
    };
    expect(listPlaces(after)).not.toEqual(listPlaces(before));
  });

  it('takes no notice of other steps, errors, tabs and policies', () => {
    const { local, session } = readStored('stored-1.0.0.json');
    const after = {
      local: { ...local, ticks: { 'new-app/one': 1 }, policy: { values: ['else'], at: 1 } },
      session: { ...session, 'tab-report-7': session['tab-report-1'] },
    };
    expect(listPlaces(after)).toEqual(listPlaces({ local, session }));
  });
});
