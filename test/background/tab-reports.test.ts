// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabReport } from '../../src/core/tab-report.ts';
import { fakeBrowser, fakeControl, type Sender } from '../support/fake-browser.ts';
import { aSender, startWorker } from '../support/worker.ts';

const MINUTE_MS = 60 * 1000;
const BEGIN = 1_700_000_000_000;

const MARKED = {
  text: '!',
  color: '#9c2a00',
  title: 'Hjälp finns: inloggningen gick inte igenom',
  path: expect.objectContaining({ 16: '/src/icons/icon-alert-16.png' }),
};
const UNMARKED = {
  text: '',
  title: 'Web Access-hjälpen: öppna checklistan',
  path: expect.objectContaining({ 16: '/src/icons/icon-16.png' }),
};

function appear(sender: Partial<Sender> = {}, error = 'credentials-incorrect'): Promise<unknown> {
  const from = aSender(sender);
  // A content script that has told of an error says yes when it is asked.
  fakeControl.setPage(from.tab?.id ?? 0, from.frameId ?? 0, () => true);
  return fakeControl.sendFrom(from, { name: 'error-appeared', error, page: 'gateway-classic' });
}

function disappear(sender: Partial<Sender> = {}): Promise<unknown> {
  return fakeControl.sendFrom(aSender(sender), { name: 'error-gone' });
}

function findReport(tabId = 1): TabReport | undefined {
  return fakeBrowser.storage.session.peek()[`tab-report-${tabId}`] as TabReport | undefined;
}

function wait(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * MINUTE_MS);
}

beforeEach(async () => {
  vi.useFakeTimers({ now: BEGIN, toFake: ['Date'] });
  fakeControl.openTab({ id: 1 });
  fakeControl.openTab({ id: 2 });
  await startWorker();
});

afterEach(() => {
  fakeControl.reset();
  vi.useRealTimers();
});

describe('an error that appears', () => {
  it('is reported with ids, a host and numbers alone', async () => {
    expect(await appear()).toEqual({ attempts: 1, isElsewhere: false });
    expect(findReport()).toEqual({
      host: 'access.example.org',
      page: 'gateway-classic',
      error: 'credentials-incorrect',
      frame: 0,
      attempts: 1,
      at: BEGIN,
    });
  });

  it('marks the icon of its tab, and of no other', async () => {
    await appear();
    expect(fakeControl.getIcon(1)).toEqual(MARKED);
    expect(fakeControl.getIcon(2)).toEqual({});
  });

  it('counts as one attempt each time', async () => {
    for (const attempts of [1, 2, 3]) {
      expect(await appear()).toEqual({ attempts, isElsewhere: false });
      await disappear();
    }
  });

  it('counts without a word in between, as when a page is loaded anew', async () => {
    await appear();
    expect(await appear({}, 'account-locked')).toEqual({ attempts: 2, isElsewhere: false });
    expect(findReport()).toMatchObject({ error: 'account-locked', attempts: 2 });
  });

  it.each([
    [29, 2],
    [30, 1],
  ])('after %d quiet minutes is attempt %d', async (minutes, attempts) => {
    await appear();
    await disappear();
    wait(minutes);
    expect(await appear()).toMatchObject({ attempts });
  });

  it('counts anew on another host and in another tab', async () => {
    await appear();
    expect(await appear({ origin: 'https://mail.example.org' })).toMatchObject({ attempts: 1 });
    expect(await appear({ tab: { id: 2 } })).toMatchObject({ attempts: 1 });
  });

  it('is not lost when the icon cannot be marked', async () => {
    fakeControl.breakCall('action.setTitle');
    await appear().catch(() => undefined);
    expect(findReport()).toMatchObject({ attempts: 1 });
  });
});

describe('errors in two frames of one page', () => {
  it('are one attempt, and the second frame learns that the first shows a card', async () => {
    await appear({ frameId: 0 });
    expect(await appear({ frameId: 4 })).toEqual({ attempts: 1, isElsewhere: true });
    expect(findReport()).toMatchObject({ frame: 0, attempts: 1 });
  });

  it('show one card when they appear at the same moment', async () => {
    const replies = await Promise.all([
      appear({ frameId: 3 }),
      appear({ frameId: 4 }),
      appear({ frameId: 5 }),
    ]);
    expect(replies).toEqual([
      { attempts: 1, isElsewhere: false },
      { attempts: 1, isElsewhere: true },
      { attempts: 1, isElsewhere: true },
    ]);
  });

  it.each([
    ['has no error any more', () => false],
    ['is gone', undefined],
  ])('are told apart from an error in a frame that %s without a word', async (_, answer) => {
    await appear({ frameId: 3 });
    fakeControl.setPage(1, 3, answer);
    expect(await appear({ frameId: 0 })).toEqual({ attempts: 2, isElsewhere: false });
    expect(findReport()).toMatchObject({ frame: 0 });
  });
});

describe('an error that is gone', () => {
  it('takes the mark off the icon and leaves the count', async () => {
    await appear();
    await disappear();
    expect(fakeControl.getIcon(1)).toMatchObject(UNMARKED);
    expect(findReport()).toMatchObject({ attempts: 1 });
    expect(findReport()?.frame).toBeUndefined();
  });

  it('leaves the mark of an error in another frame', async () => {
    await appear({ frameId: 0 });
    await disappear({ frameId: 4 });
    expect(fakeControl.getIcon(1)).toEqual(MARKED);
    expect(findReport()).toMatchObject({ frame: 0 });
  });

  it('is nothing to speak of where none was known', async () => {
    await disappear();
    expect(findReport()).toBeUndefined();
  });
});

describe('what is no longer needed', () => {
  it('is forgotten at the next error, half an hour later', async () => {
    await appear({ tab: { id: 2 } });
    await disappear({ tab: { id: 2 } });
    fakeControl.setPage(2, 0, undefined);
    wait(30);
    await appear();
    expect(findReport(2)).toBeUndefined();
    expect(findReport(1)).toMatchObject({ attempts: 1 });
  });

  it('is forgotten at the next error when its tab is closed, so that tabs leave nothing behind', async () => {
    for (const id of [2, 3, 4]) {
      fakeControl.openTab({ id });
      await appear({ tab: { id } });
      fakeControl.closeTab(id);
    }
    await appear();
    expect(Object.keys(fakeBrowser.storage.session.peek())).toEqual(['tab-report-1']);
  });

  it('is never the report of the tab that met the error, whether the browser lists it or not', async () => {
    await appear({ tab: { id: 9 } }).catch(() => undefined);
    expect(findReport(9)).toMatchObject({ attempts: 1 });
  });

  it('is forgotten where it cannot be read', async () => {
    fakeBrowser.storage.session.put({ 'tab-report-9': 'damaged', ticks: {} });
    await appear();
    expect(Object.keys(fakeBrowser.storage.session.peek()).sort()).toEqual(['tab-report-1', 'ticks']);
  });

  it('is kept while it still counts', async () => {
    await appear({ tab: { id: 2 } });
    await disappear({ tab: { id: 2 } });
    wait(29);
    await appear();
    expect(findReport(2)).toMatchObject({ attempts: 1 });
  });

  it('is not the report of an error that another tab has shown for an hour', async () => {
    await appear({ tab: { id: 2 } });
    wait(60);
    await appear();
    expect(findReport(2)).toMatchObject({ error: 'credentials-incorrect', frame: 0 });
  });

  it('does not come back when the page of a closed tab says goodbye late', async () => {
    await appear({ tab: { id: 2 } });
    fakeControl.closeTab(2);
    wait(30);
    await appear();
    await disappear({ tab: { id: 2 } }).catch(() => undefined);
    expect(findReport(2)).toBeUndefined();
  });
});

describe('a worker that the browser stops', () => {
  it('loses nothing between two messages', async () => {
    await appear();
    await startWorker();
    await disappear();
    expect(fakeControl.getIcon(1)).toMatchObject(UNMARKED);
    await startWorker();
    expect(await appear()).toEqual({ attempts: 2, isElsewhere: false });
    await startWorker();
    expect(await appear({ frameId: 4 })).toEqual({ attempts: 2, isElsewhere: true });
  });
});
