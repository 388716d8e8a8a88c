// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { StoredValue } from '../../src/platform/stored-value.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';

const answer = new StoredValue({
  key: 'answer',
  area: 'session',
  parse: (stored) => (typeof stored === 'number' ? stored : undefined),
});

const marks = new StoredValue({
  key: 'marks',
  area: 'session',
  parse: (stored) =>
    typeof stored === 'object' && stored !== null && 'good' in stored ? { good: stored.good } : undefined,
  isCollection: true,
});

afterEach(() => fakeControl.reset());

describe('StoredValue', () => {
  it('reads what was written', async () => {
    await answer.write(42);
    expect(await answer.read()).toBe(42);
  });

  it('keeps it in its own area, under its own key', async () => {
    await answer.write(42);
    expect(fakeBrowser.storage.session.peek()).toEqual({ answer: 42 });
    expect(fakeBrowser.storage.local.peek()).toEqual({});
  });

  it('is undefined before anything was written, and after it was removed', async () => {
    expect(await answer.read()).toBeUndefined();
    await answer.write(42);
    await answer.remove();
    expect(await answer.read()).toBeUndefined();
  });

  it.each(['42', null, {}, [42]])(
    'is undefined where %j was stored, as by another version',
    async (stored) => {
      fakeBrowser.storage.session.put({ answer: stored });
      expect(await answer.read()).toBeUndefined();
    },
  );

  it('tells who asks that the storage is out of order', async () => {
    fakeControl.breakCall('storage.session.get');
    await expect(answer.read()).rejects.toThrow('out of order');
  });

  describe('isDamaged', () => {
    it.each([
      ['text', true],
      [null, true],
      [42, false],
    ])('of %j is %s', async (stored, isDamaged) => {
      fakeBrowser.storage.session.put({ answer: stored });
      expect(await answer.isDamaged()).toBe(isDamaged);
    });

    it('is not so where nothing is stored', async () => {
      expect(await answer.isDamaged()).toBe(false);
    });
  });

  describe('of a collection', () => {
    it('writes back the members that it does not know, as it last read them', async () => {
      fakeBrowser.storage.session.put({ marks: { good: 1, better: 2 } });
      expect(await marks.read()).toEqual({ good: 1 });
      await marks.write({ good: 3 });
      expect(fakeBrowser.storage.session.peek()).toEqual({ marks: { good: 3, better: 2 } });
    });

    it('forgets them when it is removed', async () => {
      fakeBrowser.storage.session.put({ marks: { good: 1, better: 2 } });
      await marks.read();
      await marks.remove();
      await marks.write({ good: 3 });
      expect(fakeBrowser.storage.session.peek()).toEqual({ marks: { good: 3 } });
    });

    it('writes itself alone over what it could not read', async () => {
      fakeBrowser.storage.session.put({ marks: ['good'] });
      expect(await marks.read()).toBeUndefined();
      await marks.write({ good: 3 });
      expect(fakeBrowser.storage.session.peek()).toEqual({ marks: { good: 3 } });
    });
  });

  describe('listen', () => {
    function listenForAnswers(): {
      readonly heard: (number | undefined)[];
      readonly lifetime: AbortController;
    } {
      const heard: (number | undefined)[] = [];
      const lifetime = new AbortController();
      answer.listen((value) => heard.push(value), lifetime.signal);
      return { heard, lifetime };
    }

    it('tells of each new value, of damaged ones and of none', async () => {
      const { heard } = listenForAnswers();
      await answer.write(1);
      fakeBrowser.storage.session.put({ answer: 'two' });
      await answer.write(3);
      await answer.remove();
      expect(heard).toEqual([1, undefined, 3, undefined]);
    });

    it('does not tell of other keys and other areas', () => {
      const { heard } = listenForAnswers();
      fakeBrowser.storage.session.put({ question: 1 });
      fakeBrowser.storage.local.put({ answer: 1 });
      expect(heard).toEqual([]);
    });

    it('ends with its lifetime', async () => {
      const { heard, lifetime } = listenForAnswers();
      lifetime.abort();
      await answer.write(1);
      expect(heard).toEqual([]);
    });
  });
});
