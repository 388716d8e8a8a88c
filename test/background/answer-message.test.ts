// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, fakeControl, type Sender } from '../support/fake-browser.ts';
import { aSender, startWorker } from '../support/worker.ts';

const APPEARED = { name: 'error-appeared', error: 'account-locked', page: 'owa' };

beforeEach(async () => {
  fakeControl.openTab({ id: 1 });
  await startWorker();
});

afterEach(() => fakeControl.reset());

describe('answerMessage', () => {
  it.each([
    ['another extension', { id: 'other@example.org' }],
    ['nobody in particular', { id: undefined }],
    ['a page without a tab', { tab: undefined }],
    ['a tab without a number', { tab: {} }],
    ['no frame', { frameId: undefined }],
    ['a frame without an origin', { origin: undefined }],
    ['a frame with an origin of its own', { origin: 'null' }],
  ])('has no answer for %s', async (_, sender) => {
    expect(await fakeControl.sendFrom(aSender(sender as Partial<Sender>), APPEARED)).toBeUndefined();
    expect(fakeBrowser.storage.session.peek()).toEqual({});
    expect(fakeControl.getIcon(1)).toEqual({});
  });

  it.each([
    ['a text', 'error-appeared'],
    ['a message of another name', { name: 'open-everything' }],
    ['the question that the worker asks', { name: 'is-error-shown' }],
    ['an error in words', { ...APPEARED, error: 'Wrong password for anna' }],
    ['nothing', undefined],
  ])('has no answer to %s', async (_, message) => {
    expect(await fakeControl.sendFrom(aSender(), message)).toBeUndefined();
    expect(fakeBrowser.storage.session.peek()).toEqual({});
  });

  it('says to our own pages that it is there, and takes no reports from them', async () => {
    expect(await fakeBrowser.runtime.sendMessage({ name: 'are-you-there' })).toBe(true);
    expect(await fakeBrowser.runtime.sendMessage(APPEARED)).toBeUndefined();
    expect(fakeBrowser.storage.session.peek()).toEqual({});
  });

  it('does not say so to login pages, nor to pages whose address looks like ours', async () => {
    const question = { name: 'are-you-there' };
    const ours = fakeBrowser.runtime.getURL('src/status/status.html');
    for (const url of ['https://access.example.org/', `https://example.org/${ours}`, undefined]) {
      const sender = { ...aSender(), ...(url === undefined ? {} : { url }) };
      expect(await fakeControl.sendFrom(sender, question)).toBeUndefined();
    }
    expect(await fakeControl.sendFrom({ id: 'other@example.org', url: ours }, question)).toBeUndefined();
  });

  it('takes of the address only the host', async () => {
    await fakeControl.sendFrom(
      aSender({ origin: 'https://access.example.org:8443', url: 'https://access.example.org/?user=anna' }),
      APPEARED,
    );
    const stored = JSON.stringify(fakeBrowser.storage.session.peek());
    expect(stored).toContain('"host":"access.example.org"');
    expect(stored).not.toContain('anna');
  });
});

describe('error-appeared', () => {
  it.each([
    ['popup', true],
    ['card', false],
    ['badge', false],
  ])('with the hint as %s: opens the checklist by itself: %s', async (hint, isOpened) => {
    fakeBrowser.storage.local.put({ policy: { values: { hint }, at: 1 } });
    await fakeControl.sendFrom(aSender(), APPEARED);
    await new Promise((resolve) => setTimeout(resolve));
    expect(fakeControl.state.isPopupOpen).toBe(isOpened);
    expect(fakeControl.getIcon(1).text).toBe('!');
  });

  it('is content with the badge where the browser opens nothing by itself', async () => {
    fakeBrowser.storage.local.put({ policy: { values: { hint: 'popup' }, at: 1 } });
    fakeControl.breakCall('action.openPopup');
    expect(await fakeControl.sendFrom(aSender(), APPEARED)).toEqual({ attempts: 1, isElsewhere: false });
    await new Promise((resolve) => setTimeout(resolve));
    expect(fakeControl.listTabs()).toHaveLength(1);
    expect(fakeBrowser.storage.local.peek().failures).toBeUndefined();
  });
});

describe('open-checklist', () => {
  function open(section: string): Promise<unknown> {
    return fakeControl.sendFrom(aSender(), { name: 'open-checklist', section });
  }

  it('opens the popup of the toolbar', async () => {
    await open('support');
    expect(fakeControl.state.isPopupOpen).toBe(true);
    expect(fakeControl.listTabs()).toHaveLength(1);
  });

  it('opens a tab at the section where the browser does not let the popup open', async () => {
    fakeControl.breakCall('action.openPopup');
    await open('one-time-code');
    expect(fakeControl.listTabs().at(-1)).toMatchObject({
      url: fakeBrowser.runtime.getURL('popup/popup.html?tab=1#one-time-code'),
      openerTabId: 1,
    });
  });

  it('opens nothing for a section that there is not', async () => {
    await open('somewhere');
    expect(fakeControl.state.isPopupOpen).toBe(false);
    expect(fakeControl.listTabs()).toHaveLength(1);
  });
});
