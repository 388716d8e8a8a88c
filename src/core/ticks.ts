/** On shared computers nobody meets the ticks of the shift before. */
export const TICKS_EXPIRE_MS = 12 * 60 * 60 * 1000;

/** The steps ticked off, as `section/step`, each with the time of the tick in milliseconds since 1970. */
export type Ticks = { readonly [stepPath: string]: number };

export function setTick(ticks: Ticks, stepPath: string, at: number | undefined): Ticks {
  const { [stepPath]: _, ...others } = ticks;
  return at === undefined ? others : { ...others, [stepPath]: at };
}

export function dropExpiredTicks(ticks: Ticks, now: number): Ticks {
  return Object.fromEntries(Object.entries(ticks).filter(([, at]) => now - at < TICKS_EXPIRE_MS));
}
