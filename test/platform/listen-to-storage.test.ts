// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenToStorage } from '../../src/platform/listen-to-storage.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';

afterEach(() => fakeControl.reset());

describe('listenToStorage', () => {
  it.each(['local', 'session', 'managed'] as const)(
    'hears of what changes in %s, and nowhere else',
    (area) => {
      const heard = vi.fn();
      listenToStorage(area, heard);
      for (const changed of ['local', 'session', 'managed'] as const)
        fakeBrowser.storage[changed].put({ [changed]: 1 });
      expect(heard.mock.calls).toEqual([[{ [area]: { newValue: 1 } }]]);
    },
  );

  it('ends with its lifetime', () => {
    const heard = vi.fn();
    const lifetime = new AbortController();
    listenToStorage('local', heard, lifetime.signal);
    lifetime.abort();
    fakeBrowser.storage.local.put({ language: 'sv' });
    expect(heard).not.toHaveBeenCalled();
  });
});
