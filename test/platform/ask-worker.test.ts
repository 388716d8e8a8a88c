// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isWorkerThere } from '../../src/platform/ask-worker.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';

afterEach(() => {
  fakeControl.reset();
  vi.useRealTimers();
});

describe('isWorkerThere', () => {
  it.each([
    [true, true],
    [undefined, false],
    ['yes', false],
  ])('when the worker answers %j: %s', async (answer, isThere) => {
    fakeBrowser.runtime.onMessage.addListener(async () => answer);
    expect(await isWorkerThere()).toBe(isThere);
  });

  it('does not find one that cannot be reached', async () => {
    fakeControl.breakCall('runtime.sendMessage');
    expect(await isWorkerThere()).toBe(false);
  });

  it('does not wait for ever for one that never answers', async () => {
    vi.useFakeTimers();
    fakeBrowser.runtime.onMessage.addListener(() => new Promise(() => {}));
    const there = isWorkerThere();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await there).toBe(false);
  });
});
