import { isRecord } from './is-record.ts';

/** Where something of ours may go wrong, in the worker and on our pages. */
export const FAILURE_PLACES = ['policy', 'card-texts', 'report', 'checklist', 'storage'] as const;

export type FailurePlace = (typeof FAILURE_PLACES)[number];

/** How often it went wrong somewhere, and when last, in milliseconds since 1970: never what a page or a person said. */
export interface Failure {
  readonly count: number;
  readonly at: number;
}

export type Failures = { readonly [Place in FailurePlace]?: Failure };

export function addFailure(failures: Failures, place: FailurePlace, at: number): Failures {
  return { ...failures, [place]: { count: (failures[place]?.count ?? 0) + 1, at } };
}

/** What was stored, without what is no failure. */
export function parseFailures(stored: unknown): Failures | undefined {
  if (!isRecord(stored)) return undefined;
  const known = FAILURE_PLACES.flatMap((place) => {
    const failure = parseFailure(stored[place]);
    return failure ? [[place, failure] as const] : [];
  });
  return Object.fromEntries(known);
}

function parseFailure(stored: unknown): Failure | undefined {
  if (!isRecord(stored)) return undefined;
  const { count, at } = stored;
  return typeof count === 'number' && typeof at === 'number' ? { count, at } : undefined;
}
