import { describe, expect, it } from 'vitest';
import { createTickChanger } from '../../popup/tick-changes.ts';
import { setTick, TICKS_EXPIRE_MS, type Ticks } from '../../src/core/ticks.ts';

class Store {
  ticks: Ticks | undefined;
  isBroken = false;

  async write(ticks: Ticks): Promise<void> {
    if (this.isBroken) throw new Error('The disk is full');
    this.ticks = ticks;
  }

  async remove(): Promise<void> {
    this.ticks = undefined;
  }
}

describe('createTickChanger', () => {
  it('stores a tick at once, since the popup may be closed the moment after', () => {
    const store = new Store();
    const now = Date.now();
    createTickChanger(store).change((ticks) => setTick(ticks, 'new-app/one', now));
    expect(store.ticks).toEqual({ 'new-app/one': now });
  });

  it('keeps both of two ticks, and those that were there', () => {
    const store = new Store();
    const now = Date.now();
    const { change } = createTickChanger(store, { 'support/call': now });
    change((ticks) => setTick(ticks, 'new-app/one', now));
    change((ticks) => setTick(ticks, 'new-app/two', now));
    expect(store.ticks).toEqual({ 'support/call': now, 'new-app/one': now, 'new-app/two': now });
  });

  it('does not undo what another view has ticked', () => {
    const store = new Store();
    const now = Date.now();
    const { change, learn } = createTickChanger(store);
    learn({ 'support/call': now });
    change((ticks) => setTick(ticks, 'new-app/one', now));
    expect(store.ticks).toEqual({ 'support/call': now, 'new-app/one': now });
  });

  it('drops ticks of the shift before', () => {
    const store = new Store();
    createTickChanger(store, { 'new-app/one': Date.now() - TICKS_EXPIRE_MS }).change((ticks) => ticks);
    expect(store.ticks).toEqual({});
  });

  it('forgets all of them, and begins again from none', () => {
    const store = new Store();
    const now = Date.now();
    const { change, clear } = createTickChanger(store, { 'support/call': now });
    change((ticks) => setTick(ticks, 'new-app/one', now));
    clear();
    expect(store.ticks).toBeUndefined();
    change((ticks) => setTick(ticks, 'new-app/two', now));
    expect(store.ticks).toEqual({ 'new-app/two': now });
  });

  it('goes on after a change that could not be stored', () => {
    const store = new Store();
    const { change } = createTickChanger(store);
    const now = Date.now();
    store.isBroken = true;
    change((ticks) => setTick(ticks, 'new-app/one', now));
    store.isBroken = false;
    change((ticks) => setTick(ticks, 'new-app/two', now));
    expect(store.ticks).toEqual({ 'new-app/one': now, 'new-app/two': now });
  });
});
