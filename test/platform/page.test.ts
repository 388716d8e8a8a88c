// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, fakeControl, type Sender } from '../support/fake-browser.ts';

/** Imports the module anew, as on another page: it takes hold of the browser at once. */
function importPage(): Promise<typeof import('../../src/platform/page.ts')> {
  vi.resetModules();
  return import('../../src/platform/page.ts');
}

beforeEach(() => vi.stubGlobal('chrome', fakeBrowser));

afterEach(() => {
  fakeControl.reset();
  vi.unstubAllGlobals();
});

describe('tellWorker', () => {
  it('gives the answer of the worker', async () => {
    const { tellWorker } = await importPage();
    fakeBrowser.runtime.onMessage.addListener(async (message) => ({ attempts: 2, heard: message }));
    const message = { name: 'error-appeared', error: 'account-locked', page: 'owa' } as const;
    expect(await tellWorker(message)).toEqual({ attempts: 2, heard: message });
  });

  it.each(['runtime.sendMessage'])('gives undefined where %s fails, as after an update', async (call) => {
    const { tellWorker } = await importPage();
    fakeControl.breakCall(call);
    expect(await tellWorker({ name: 'error-gone' })).toBeUndefined();
  });

  it('gives undefined where the browser has taken its API away', async () => {
    vi.stubGlobal('chrome', {});
    const { tellWorker } = await importPage();
    expect(await tellWorker({ name: 'error-gone' })).toBeUndefined();
  });
});

describe('answerWorker', () => {
  async function ask(readShownError: () => string): Promise<boolean[]> {
    const { answerWorker } = await importPage();
    const replies: boolean[] = [];
    answerWorker(readShownError);
    // The bare form of the event, which both browsers have and the polyfill hides.
    const emit = fakeBrowser.runtime.onMessage.emit as (...values: unknown[]) => unknown;
    const sender: Sender = { id: fakeBrowser.runtime.id };
    emit.call(fakeBrowser.runtime.onMessage, { name: 'is-error-shown' }, sender, (reply: boolean) =>
      replies.push(reply),
    );
    return replies;
  }

  it('says yes while an error is shown', async () => {
    expect(await ask(() => 'account-locked')).toEqual([true]);
  });

  it('leaves the answer to others while none is', async () => {
    expect(await ask(() => '')).toEqual([]);
  });
});

describe('readStored', () => {
  it('reads one value', async () => {
    const { readStored } = await importPage();
    fakeBrowser.storage.local.put({ 'hint-content': { locale: 'sv' }, ticks: {} });
    expect(await readStored('hint-content')).toEqual({ locale: 'sv' });
  });

  it('gives undefined where there is none', async () => {
    const { readStored } = await importPage();
    expect(await readStored('hint-content')).toBeUndefined();
  });

  it('gives undefined where storage is out of order', async () => {
    const { readStored } = await importPage();
    fakeControl.breakCall('storage.local.get');
    expect(await readStored('hint-content')).toBeUndefined();
  });
});

describe('getPackagedText', () => {
  it('is in the language of the browser', async () => {
    const { getPackagedText } = await importPage();
    expect(getPackagedText('cardClose')).toBe('Stäng');
    fakeControl.state.language = 'en';
    expect(getPackagedText('cardClose')).toBe('Close');
  });
});

describe('findAnyRoot', () => {
  function createHost(): { host: HTMLElement; root: ShadowRoot } {
    const host = document.createElement('login-form');
    return { host, root: host.attachShadow({ mode: 'closed' }) };
  }

  it('finds a closed one, by way of Chromium', async () => {
    const { host, root } = createHost();
    vi.stubGlobal('chrome', { ...fakeBrowser, dom: { openOrClosedShadowRoot: () => root } });
    const { findAnyRoot } = await importPage();
    expect(findAnyRoot(host)).toBe(root);
  });

  it('finds a closed one, by way of Firefox', async () => {
    const { host, root } = createHost();
    const { findAnyRoot } = await importPage();
    expect(findAnyRoot(Object.assign(host, { openOrClosedShadowRoot: root }))).toBe(root);
    expect(findAnyRoot(document.createElement('login-form'))).toBeFalsy();
  });
});
