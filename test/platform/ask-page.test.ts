// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { isErrorStillShown } from '../../src/platform/ask-page.ts';
import { fakeControl } from '../support/fake-browser.ts';

afterEach(() => fakeControl.reset());

describe('isErrorStillShown', () => {
  it.each([
    [true, true],
    [false, false],
    [undefined, false],
    ['yes', false],
    [{}, false],
  ])('when the page answers %j: %s', async (answer, isShown) => {
    fakeControl.setPage(1, 3, () => answer);
    expect(await isErrorStillShown(1, 3)).toBe(isShown);
  });

  it('asks the frame that it is about, and says nothing but the question', async () => {
    const heard: unknown[] = [];
    fakeControl.setPage(1, 3, (message) => {
      heard.push(message);
      return true;
    });
    fakeControl.setPage(1, 0, () => false);
    expect(await isErrorStillShown(1, 3)).toBe(true);
    expect(heard).toEqual([{ name: 'is-error-shown' }]);
  });

  it('takes it that the error is gone where nobody answers', async () => {
    expect(await isErrorStillShown(1, 0)).toBe(false);
  });
});
