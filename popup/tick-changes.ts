import { dropExpiredTicks, type Ticks } from '../src/core/ticks.ts';
import type { StoredValue } from '../src/platform/stored-value.ts';

/**
 * Creates a function that changes the stored ticks, one change after the other: each starts from what is stored by
 * then, so that two quick ticks, or two open views, do not undo each other. What cannot be stored is lost quietly.
 */
export function createTickChanger(
  stored: Pick<StoredValue<Ticks>, 'read' | 'write'>,
): (change: (ticks: Ticks) => Ticks) => void {
  let changes: Promise<void> = Promise.resolve();

  async function store(change: (ticks: Ticks) => Ticks): Promise<void> {
    const ticks = dropExpiredTicks((await stored.read()) ?? {}, Date.now());
    await stored.write(change(ticks));
  }

  return (change) => {
    changes = changes.then(() => store(change)).catch(() => undefined);
  };
}
