import { dropExpiredTicks, type Ticks } from '../src/core/ticks.ts';
import type { StoredValue } from '../src/platform/stored-value.ts';

/** Changes the stored ticks. */
export interface TickChanger {
  /** Writes at once, because the popup may be closed the moment after. What cannot be stored is lost quietly. */
  readonly change: (change: (ticks: Ticks) => Ticks) => void;
  /** Forgets all that is stored, what another version has written beside the ticks too. */
  readonly clear: () => void;
  /** Takes what another view has stored: the next change starts from that. */
  readonly learn: (stored: Ticks | undefined) => void;
}

/** `known` is what was stored when the popup was opened. */
export function createTickChanger(
  stored: Pick<StoredValue<Ticks>, 'write' | 'remove'>,
  known: Ticks = {},
): TickChanger {
  let ticks = known;
  return {
    change(change) {
      ticks = change(dropExpiredTicks(ticks, Date.now()));
      stored.write(ticks).catch(() => undefined);
    },
    clear() {
      ticks = {};
      stored.remove().catch(() => undefined);
    },
    learn(others) {
      ticks = others ?? {};
    },
  };
}
