import { describe, expect, it } from 'vitest';
import { createTickChanger } from '../../popup/tick-changes.ts';
import { setTick, TICKS_EXPIRE_MS, type Ticks } from '../../src/core/ticks.ts';

class SlowStore {
  ticks: Ticks | undefined;
  isBroken = false;

  async read(): Promise<Ticks | undefined> {
    await Promise.resolve();
    if (this.isBroken) throw new Error('The disk is full');
    return this.ticks;
  }

  async write(ticks: Ticks): Promise<void> {
    await Promise.resolve();
    this.ticks = ticks;
  }
}

function untilStored(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe('createTickChanger', () => {
  it('keeps both of two ticks that come at once', async () => {
    const store = new SlowStore();
    const changeTicks = createTickChanger(store);
    const now = Date.now();
    changeTicks((ticks) => setTick(ticks, 'new-app/one', now));
    changeTicks((ticks) => setTick(ticks, 'new-app/two', now));
    await untilStored();
    expect(store.ticks).toEqual({ 'new-app/one': now, 'new-app/two': now });
  });

  it('drops ticks of the shift before', async () => {
    const store = new SlowStore();
    store.ticks = { 'new-app/one': Date.now() - TICKS_EXPIRE_MS };
    createTickChanger(store)((ticks) => ticks);
    await untilStored();
    expect(store.ticks).toEqual({});
  });

  it('goes on after a change that could not be stored', async () => {
    const store = new SlowStore();
    const changeTicks = createTickChanger(store);
    store.isBroken = true;
    changeTicks((ticks) => setTick(ticks, 'new-app/one', 1));
    await untilStored();
    store.isBroken = false;
    const now = Date.now();
    changeTicks((ticks) => setTick(ticks, 'new-app/two', now));
    await untilStored();
    expect(store.ticks).toEqual({ 'new-app/two': now });
  });
});
