/** What came of the visits. */
export interface SoakTally {
  readonly visits: number;
  /** Errors that were met. */
  readonly errors: number;
  readonly tabs: number;
  readonly workerStops: number;
  /** An error without a card. */
  readonly missed: number;
  /** Two cards at once. */
  readonly doubled: number;
  /** A card without an error. */
  readonly unasked: number;
  /** An error that was not counted as one attempt. */
  readonly miscounted: number;
}

export const EMPTY_TALLY: SoakTally = {
  visits: 0,
  errors: 0,
  tabs: 0,
  workerStops: 0,
  missed: 0,
  doubled: 0,
  unasked: 0,
  miscounted: 0,
};

export function addToTally(tally: SoakTally, added: Partial<SoakTally>): SoakTally {
  const names = Object.keys(tally) as (keyof SoakTally)[];
  const sums = names.map((name) => [name, tally[name] + (added[name] ?? 0)]);
  return Object.fromEntries(sums) as unknown as SoakTally;
}
