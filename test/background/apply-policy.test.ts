// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HintContent } from '../../src/core/hint-content.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';
import { startWorker } from '../support/worker.ts';

beforeEach(startWorker);

afterEach(() => fakeControl.reset());

function findPhone(): string | undefined {
  return (fakeBrowser.storage.local.peek()['hint-content'] as HintContent | undefined)?.words.phone;
}

async function startBrowser(): Promise<void> {
  await Promise.all(fakeBrowser.runtime.onStartup.emit());
}

describe('applyPolicy', () => {
  it('takes over what policy says when the browser starts, and keeps it for the next time', async () => {
    fakeBrowser.storage.managed.put({ supportPhone: '112' });
    await startBrowser();
    expect(findPhone()).toBe('112');
    expect(fakeBrowser.storage.local.peek().policy).toMatchObject({ values: { supportPhone: '112' } });
  });

  it('takes over a change while the browser runs', async () => {
    await startBrowser();
    fakeBrowser.storage.managed.put({ supportPhone: '112' });
    await vi.waitFor(() => expect(findPhone()).toBe('112'));
  });

  it('returns to the defaults when policy is taken away', async () => {
    fakeBrowser.storage.managed.put({ supportPhone: '112' });
    await startBrowser();
    fakeBrowser.storage.managed.forget();
    await startBrowser();
    expect(findPhone()).toBe('016-10 53 50');
  });

  it('answers with what policy said last while the browser is still waiting for it', async () => {
    fakeBrowser.storage.local.put({ policy: { values: { supportPhone: '112' }, at: 1 } });
    const { get } = fakeBrowser.storage.managed;
    const never = new Promise<never>(() => {});
    fakeBrowser.storage.managed.get = () => never;
    void fakeBrowser.runtime.onStartup.emit();
    await vi.waitFor(() => expect(findPhone()).toBe('112'));
    fakeBrowser.storage.managed.get = get;
  });

  it('takes the answer of a browser that has no policy for what it is', async () => {
    fakeBrowser.storage.local.put({ policy: { values: { supportPhone: '112' }, at: 1 } });
    const { get } = fakeBrowser.storage.managed;
    fakeBrowser.storage.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    await startBrowser();
    expect(findPhone()).toBe('016-10 53 50');
    fakeBrowser.storage.managed.get = get;
  });

  it.each(['storage.managed.get', 'storage.local.set'])(
    'harms nothing when %s is out of order',
    async (call) => {
      fakeBrowser.storage.local.put({ policy: { values: { supportPhone: '112' }, at: 1 } });
      fakeControl.breakCall(call);
      await startBrowser();
      fakeControl.mendCall(call);
      expect(fakeBrowser.storage.local.peek().policy).toMatchObject({ values: { supportPhone: '112' } });
    },
  );

  it('counts that policy could not be read', async () => {
    fakeControl.breakCall('storage.managed.get');
    await startBrowser();
    await startBrowser();
    expect(fakeBrowser.storage.local.peek().failures).toMatchObject({ policy: { count: 2 } });
  });

  it('leaves ticks and reports as they are', async () => {
    fakeBrowser.storage.local.put({ ticks: { 'support/call': 1 } });
    fakeBrowser.storage.session.put({ 'tab-report-1': { host: 'a' } });
    fakeBrowser.storage.managed.put({ supportPhone: '112' });
    await startBrowser();
    expect(fakeBrowser.storage.local.peek().ticks).toEqual({ 'support/call': 1 });
    expect(fakeBrowser.storage.session.peek()['tab-report-1']).toEqual({ host: 'a' });
  });
});
