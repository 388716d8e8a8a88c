// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, fakeControl, type Sender } from '../support/fake-browser.ts';

/** Imports the module anew, as on another page: it takes hold of the browser at once. */
function importPage(): Promise<typeof import('../../src/platform/page.ts')> {
  vi.resetModules();
  return import('../../src/platform/page.ts');
}

beforeEach(() => vi.stubGlobal('browser', fakeBrowser));

afterEach(() => {
  fakeControl.reset();
  vi.unstubAllGlobals();
});

describe('the browser', () => {
  it('is that of Chromium where there is no other', async () => {
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', { i18n: { getMessage: (id: string) => `Chromium says ${id}` } });
    const { getPackagedText } = await importPage();
    expect(getPackagedText('cardOpen')).toBe('Chromium says cardOpen');
  });
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
    vi.stubGlobal('browser', {});
    const { tellWorker } = await importPage();
    expect(await tellWorker({ name: 'error-gone' })).toBeUndefined();
  });
});

describe('answerWorker', () => {
  it.each([true, false])('says %s when that is so', async (isShown) => {
    const { answerWorker } = await importPage();
    const replies: boolean[] = [];
    answerWorker(() => isShown);
    // The bare form of the event, which both browsers have and the polyfill hides.
    const emit = fakeBrowser.runtime.onMessage.emit as (...values: unknown[]) => unknown;
    const sender: Sender = { id: fakeBrowser.runtime.id };
    emit.call(fakeBrowser.runtime.onMessage, { name: 'is-error-shown' }, sender, (reply: boolean) =>
      replies.push(reply),
    );
    expect(replies).toEqual([isShown]);
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

describe('findShadowRoot', () => {
  function createHost(name: string, mode: ShadowRootMode): { host: HTMLElement; root: ShadowRoot } {
    const host = document.createElement(name);
    return { host, root: host.attachShadow({ mode }) };
  }

  it('finds an open one on any element', async () => {
    const { findShadowRoot } = await importPage();
    const { host, root } = createHost('div', 'open');
    expect(findShadowRoot(host)).toBe(root);
  });

  it('finds a closed one of a custom element, by way of Chromium', async () => {
    const { host, root } = createHost('login-form', 'closed');
    vi.stubGlobal('browser', { ...fakeBrowser, dom: { openOrClosedShadowRoot: () => root } });
    const { findShadowRoot } = await importPage();
    expect(findShadowRoot(host)).toBe(root);
  });

  it('finds a closed one of a custom element, by way of Firefox', async () => {
    const { findShadowRoot } = await importPage();
    const { host, root } = createHost('login-form', 'closed');
    expect(findShadowRoot(Object.assign(host, { openOrClosedShadowRoot: root }))).toBe(root);
    expect(findShadowRoot(document.createElement('login-form'))).toBeNull();
  });

  it('asks no other element for a closed one: that has crashed Edge', async () => {
    const openOrClosedShadowRoot = vi.fn();
    vi.stubGlobal('browser', { ...fakeBrowser, dom: { openOrClosedShadowRoot } });
    const { findShadowRoot } = await importPage();
    expect(findShadowRoot(document.createElement('div'))).toBeNull();
    expect(openOrClosedShadowRoot).not.toHaveBeenCalled();
  });
});

describe('isCustom', () => {
  it.each([
    ['login-form', true],
    ['div', false],
  ])('of <%s>: %s', async (name, isCustomElement) => {
    const { isCustom } = await importPage();
    expect(isCustom(document.createElement(name))).toBe(isCustomElement);
  });
});
