// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, fakeControl, type Sender } from '../support/fake-browser.ts';
import { aSender, startWorker } from '../support/worker.ts';

const RUNS = 10_000;
const APPEARED = { name: 'error-appeared', error: 'account-locked', page: 'owa' };
const TICKS = { 'support/call': 1 };

/** Nothing that is an id of an error, a page or a section. */
const noId = fc.oneof(
  { weight: 4, arbitrary: fc.string().filter((text) => !/^[a-z][a-z0-9-]{0,63}$/.test(text)) },
  { weight: 2, arbitrary: fc.constantFrom(undefined, null, 0, true, [], {}, ['support'], { length: 1 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('extra@', 'extra@nowhere', 'extra@support ', 'Support', 'a'.repeat(65)),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', '<b>', 'account-locked\n', 'account locked', 'é') },
);
const extras = fc.dictionary(
  fc.constantFrom('tabId', 'frameId', 'host', 'url', '__proto__'),
  fc.oneof(fc.string(), fc.integer(), fc.constant({})),
);
const foreignName = fc
  .oneof(
    fc.string(),
    fc.constantFrom('is-error-shown', 'are-you-there', 'toString', 'ERROR-GONE', 'error-gone ', '__proto__'),
  )
  .filter((name) => !['error-appeared', 'error-gone', 'open-checklist'].includes(name));

const malformed = fc.oneof(
  fc.anything().filter((value) => typeof value !== 'object' || value === null || !('name' in value)),
  fc.tuple(extras, foreignName).map(([extra, name]) => ({ ...APPEARED, ...extra, name })),
  fc.tuple(extras, noId).map(([extra, error]) => ({ ...extra, ...APPEARED, error })),
  fc.tuple(extras, noId).map(([extra, page]) => ({ ...extra, ...APPEARED, page })),
  fc.tuple(extras, noId).map(([extra, section]) => ({ ...extra, name: 'open-checklist', section })),
);

const wellFormed = fc.constantFrom(
  APPEARED,
  { name: 'error-gone' },
  { name: 'open-checklist', section: 'support' },
);

/** No frame of a tab that the browser would name so. */
const strangers = fc
  .oneof(
    fc.record({ id: fc.oneof(fc.constant(undefined), fc.string(), fc.constant('other@example.org')) }),
    fc.record({ tab: fc.constantFrom(undefined, {}, { id: undefined }) }),
    fc.record({ frameId: fc.constant(undefined) }),
    fc.record({ origin: fc.constantFrom(undefined, '', 'null', 'about:blank'.slice(0, 5), '//example.org') }),
    fc.record({ url: fc.string().map((path) => fakeBrowser.runtime.getURL(path)) }),
  )
  .map((difference) => aSender(difference as Partial<Sender>));

/** All that a message could change. */
function readState(): object {
  return {
    local: fakeBrowser.storage.local.peek(),
    session: fakeBrowser.storage.session.peek(),
    icon: fakeControl.getIcon(1),
    tabs: fakeControl.listTabs(),
    isPopupOpen: fakeControl.state.isPopupOpen,
  };
}

beforeEach(async () => {
  fakeControl.openTab({ id: 1 });
  fakeBrowser.storage.local.put({ ticks: TICKS });
  await startWorker();
  // A message that counts, so that there is something to change.
  await fakeControl.sendFrom(aSender(), APPEARED);
});

afterEach(() => fakeControl.reset());

describe('answerMessage', () => {
  it(`changes nothing for ${RUNS} malformed messages`, { timeout: 30_000 }, async () => {
    const before = readState();
    const answers = new Set<unknown>();
    for (const message of fc.sample(malformed, RUNS))
      answers.add(await fakeControl.sendFrom(aSender(), message));
    expect([...answers]).toEqual([undefined]);
    expect(readState()).toEqual(before);
  });

  it('changes nothing for messages in good form from anybody else', async () => {
    const before = readState();
    const answers = new Set<unknown>();
    for (const [message, sender] of fc.sample(fc.tuple(wellFormed, strangers), RUNS / 10))
      answers.add(await fakeControl.sendFrom(sender, message));
    expect([...answers]).toEqual([undefined]);
    expect(readState()).toEqual(before);
  });

  it('takes the tab from the browser, whatever the message says of it', async () => {
    for (const beside of fc.sample(
      fc.dictionary(fc.constantFrom('tabId', 'tab', 'frameId', 'host'), fc.jsonValue()),
      100,
    ))
      await fakeControl.sendFrom(aSender(), { ...beside, ...APPEARED });
    expect(Object.keys(fakeBrowser.storage.session.peek())).toEqual(['tab-report-1']);
    expect(fakeBrowser.storage.session.peek()['tab-report-1']).toMatchObject({
      host: 'access.example.org',
      frame: 0,
      attempts: 101,
    });
  });
});
