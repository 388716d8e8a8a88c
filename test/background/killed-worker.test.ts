// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabReport } from '../../src/core/tab-report.ts';
import { fakeBrowser, fakeControl, type ToolbarIcon } from '../support/fake-browser.ts';
import { aSender, startWorker } from '../support/worker.ts';

const BEGIN = 1_700_000_000_000;
const MINUTE_MS = 60_000;

const TICKS = { 'support/call': BEGIN };
const ANSWERS = { 'new-phone/app': BEGIN };
const EARLIER_CONTENT = { lang: 'sv', words: { from: 'Hjälp' } };

const NO_ERROR = [undefined, 'Web Access-hjälpen: öppna checklistan'];

interface Event {
  readonly name: string;
  /** What was before: put in place without the worker. */
  readonly before?: () => void;
  readonly happen: () => Promise<unknown>;
  /** What puts it right where the browser does not tell of the same thing twice. */
  readonly remedy?: () => Promise<unknown>;
}

/** All that outlives the worker. */
interface Remains {
  readonly local: object;
  readonly session: { readonly [key: string]: unknown };
  readonly icon: ToolbarIcon;
  readonly isPopupOpen: boolean;
  readonly addresses: readonly string[];
}

const APPEARED = { name: 'error-appeared', error: 'credentials-incorrect', page: 'gateway-classic' };

function aReport(report: Partial<TabReport> = {}): TabReport {
  const { error, page } = APPEARED;
  return { host: 'access.example.org', error, page, frame: 0, attempts: 1, at: BEGIN - MINUTE_MS, ...report };
}

function appear(frameId = 0): Promise<unknown> {
  fakeControl.setPage(1, frameId, () => true);
  return fakeControl.sendFrom(aSender({ frameId }), APPEARED);
}

function disappear(): Promise<unknown> {
  fakeControl.setPage(1, 0, () => false);
  return fakeControl.sendFrom(aSender(), { name: 'error-gone' });
}

const startBrowser = () => Promise.all(fakeBrowser.runtime.onStartup.emit());

const openChecklist = () => fakeControl.sendFrom(aSender(), { name: 'open-checklist', section: 'support' });

function putReports(...reports: readonly Partial<TabReport>[]): void {
  const stored = reports.map((report, index) => [`tab-report-${index + 1}`, aReport(report)]);
  fakeBrowser.storage.session.put(Object.fromEntries(stored));
}

function putPolicy(values: object): void {
  fakeBrowser.storage.local.put({ policy: { values, at: BEGIN } });
}

const EVENTS: readonly Event[] = [
  { name: 'an error appears', happen: appear },
  {
    name: 'an error appears again',
    before: () => putReports({ frame: undefined, attempts: 2 }),
    happen: appear,
  },
  {
    name: 'an error appears in a second frame',
    before: () => {
      fakeControl.setPage(1, 0, () => true);
      putReports({});
    },
    happen: () => appear(4),
  },
  {
    name: 'an error appears, and old reports are to be forgotten',
    before: () =>
      putReports({ at: BEGIN - 40 * MINUTE_MS }, { at: BEGIN - 50 * MINUTE_MS, frame: undefined }),
    happen: appear,
  },
  {
    name: 'an error appears where the checklist opens by itself',
    before: () => putPolicy({ hint: 'popup' }),
    happen: appear,
  },
  { name: 'an error goes', before: () => putReports({}), happen: disappear },
  { name: 'somebody asks for the checklist', happen: openChecklist },
  {
    name: 'somebody asks for the checklist where no popup may open',
    before: () => fakeControl.breakCall('action.openPopup'),
    happen: openChecklist,
  },
  { name: 'the browser starts', happen: startBrowser },
  {
    name: 'the extension is updated',
    happen: () => Promise.all(fakeBrowser.runtime.onInstalled.emit({ reason: 'update' })),
  },
  {
    name: 'policy changes',
    before: () => putPolicy({ supportPhone: '010-111 11 11' }),
    happen: async () => fakeBrowser.storage.managed.put({ supportPhone: '112' }),
    remedy: startBrowser,
  },
  {
    name: 'another language is chosen',
    // The choice itself was stored by the checklist; the worker has read policy when the browser started.
    before: () => putPolicy({}),
    happen: async () => fakeBrowser.storage.local.put({ language: 'en' }),
    remedy: startBrowser,
  },
];

/** Lets everything that was begun come to its end, or to nothing. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

async function begin({ before }: Event): Promise<void> {
  fakeControl.reset();
  fakeControl.openTab({ id: 1 });
  fakeBrowser.storage.local.put({ ticks: TICKS, answers: ANSWERS, 'hint-content': EARLIER_CONTENT });
  before?.();
  await startWorker();
}

async function bringAbout(happen: Event['happen']): Promise<void> {
  await happen().catch(() => undefined);
  await settle();
}

function readRemains(): Remains {
  return {
    local: fakeBrowser.storage.local.peek(),
    session: fakeBrowser.storage.session.peek(),
    icon: fakeControl.getIcon(1),
    isPopupOpen: fakeControl.state.isPopupOpen,
    addresses: fakeControl.listTabs().map(({ url }) => url),
  };
}

/** Runs the event once undisturbed, and tells how many calls of the browser it took. */
async function runUndisturbed(event: Event): Promise<{ readonly calls: number; readonly remains: Remains }> {
  await begin(event);
  fakeControl.stopWorkerAfter(Infinity);
  await bringAbout(event.happen);
  return { calls: fakeControl.countCalls(), remains: readRemains() };
}

/** Runs the event in a worker that is stopped after so many calls. */
async function runStopped(event: Event, calls: number): Promise<void> {
  await begin(event);
  fakeControl.stopWorkerAfter(calls);
  await bringAbout(event.happen);
}

/** An attempt whose worker was stopped may be counted when it is told again, too. */
function forgetOneAttempt({ session, ...remains }: Remains, expected: Remains): Remains {
  const report = session['tab-report-1'] as TabReport | undefined;
  const wanted = expected.session['tab-report-1'] as TabReport | undefined;
  if (report?.attempts !== (wanted?.attempts ?? 0) + 1) return { session, ...remains };
  return {
    ...remains,
    session: { ...session, 'tab-report-1': { ...report, attempts: report.attempts - 1 } },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: BEGIN, toFake: ['Date'] });
});

afterEach(() => {
  fakeControl.reset();
  vi.useRealTimers();
});

describe('a worker that is stopped between any two steps', () => {
  it.each(EVENTS)('when $name: leaves nothing that the next one does not put right', async (event) => {
    const { calls, remains } = await runUndisturbed(event);
    expect(calls).toBeGreaterThan(0);
    for (let done = 0; done < calls; done++) {
      await runStopped(event, done);
      await startWorker();
      await bringAbout(event.remedy ?? event.happen);
      const left = forgetOneAttempt(readRemains(), remains);
      expect(left, `stopped after ${done} of ${calls} calls`).toEqual(remains);
    }
  });

  it.each(EVENTS)('when $name: leaves ticks, answers and the texts of the card whole', async (event) => {
    const { calls, remains } = await runUndisturbed(event);
    const { 'hint-content': written } = remains.local as { readonly [key: string]: unknown };
    for (let done = 0; done < calls; done++) {
      await runStopped(event, done);
      const left = fakeBrowser.storage.local.peek();
      expect(left).toMatchObject({ ticks: TICKS, answers: ANSWERS });
      expect([EARLIER_CONTENT, written]).toContainEqual(left['hint-content']);
    }
  });

  it('when an error appears: leaves no mark on the icon once the error is gone', async () => {
    const event: Event = { name: 'an error appears', happen: appear };
    const { calls } = await runUndisturbed(event);
    for (let done = 0; done < calls; done++) {
      await runStopped(event, done);
      await startWorker();
      await disappear();
      const { text, title } = fakeControl.getIcon(1);
      expect([text || undefined, title], `stopped after ${done} of ${calls} calls`).toEqual(NO_ERROR);
    }
  });

  it('when an error appears: counts the attempt once if it came so far, and not otherwise', async () => {
    const event: Event = { name: 'an error appears', happen: appear };
    const { calls } = await runUndisturbed(event);
    const counted: unknown[] = [];
    for (let done = 0; done <= calls; done++) {
      await runStopped(event, done);
      counted.push((readRemains().session['tab-report-1'] as TabReport | undefined)?.attempts ?? 0);
    }
    expect(counted).toEqual([...counted].sort());
    expect(new Set(counted)).toEqual(new Set([0, 1]));
  });
});
