import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepAnswers, listCurrentAnswers } from '../../popup/guide-answers.ts';
import { TICKS_EXPIRE_MS, type Ticks } from '../../src/core/ticks.ts';
import { storedAnswers } from '../../src/platform/stored.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';

afterEach(() => fakeControl.reset());

function keep(given?: Ticks) {
  const show = vi.fn();
  const lifetime = new AbortController();
  return {
    show,
    lifetime,
    ...keepAnswers({ stored: storedAnswers(false), given, show, lifetime: lifetime.signal }),
  };
}

describe('keepAnswers', () => {
  it('shows and stores an answer at once, since the popup may be closed the moment after', async () => {
    const { give, show } = keep();
    give('code/app');
    expect(show).toHaveBeenLastCalledWith({ code: 'app' });
    await vi.waitFor(() =>
      expect(fakeBrowser.storage.local.peek()).toEqual({ answers: { 'code/app': expect.any(Number) } }),
    );
  });

  it('shows an answer that cannot be stored', () => {
    const show = vi.fn();
    const fail = () => Promise.reject(new Error('The disk is full'));
    const stored = { write: fail, remove: fail, listen: () => undefined };
    keepAnswers({ stored, given: undefined, show, lifetime: new AbortController().signal }).give('code/app');
    expect(show).toHaveBeenLastCalledWith({ code: 'app' });
  });

  it('adds to what was answered before', () => {
    const { give, show } = keep({ 'person/staff': Date.now() });
    give('code/token');
    expect(show).toHaveBeenLastCalledWith({ person: 'staff', code: 'token' });
  });

  it('shows what another view has stored, and adds to that', async () => {
    const { give, show } = keep();
    await storedAnswers(false).write({ 'computer/other': Date.now() });
    expect(show).toHaveBeenLastCalledWith({ computer: 'other' });
    give('code/app');
    expect(show).toHaveBeenLastCalledWith({ computer: 'other', code: 'app' });
  });

  it('forgets every answer when it is told to', async () => {
    const { give, clear, show } = keep();
    give('code/app');
    clear();
    expect(show).toHaveBeenLastCalledWith({});
    await vi.waitFor(() => expect(fakeBrowser.storage.local.peek()).toEqual({}));
  });

  it('listens no longer than the popup is there', async () => {
    const { show, lifetime } = keep();
    lifetime.abort();
    await storedAnswers(false).write({ 'code/app': Date.now() });
    expect(show).not.toHaveBeenCalled();
  });
});

describe('listCurrentAnswers', () => {
  it('leaves out those of the shift before', () => {
    const now = Date.now();
    expect(listCurrentAnswers({ 'code/app': now, 'person/staff': now - TICKS_EXPIRE_MS })).toEqual({
      code: 'app',
    });
  });
});
