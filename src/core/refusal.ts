import { isBrokenJson } from './policy-values.ts';
import type { WordId } from './words.ts';

/** A part of a policy that is not used, and why. Everything else of the policy is used all the same. */
export interface Refusal {
  /** As it is written in the policy. */
  readonly key: string;
  /** Where in the value of the key, as in `[2].phrase`; empty for the whole. */
  readonly path: string;
  readonly reason: WordId;
  /** What the reason speaks of: the value that was given, a limit, what is known. */
  readonly values: { readonly [name: string]: string };
}

/** Takes down what is refused while a value is read; nothing is left of it. */
export type Refuse = (path: string, reason: WordId, values?: Refusal['values']) => undefined;

const MAX_SHOWN_CHARS = 80;

/** What refuses a part of what another refuses the whole of. */
export function refuseWithin(refuse: Refuse, place: string): Refuse {
  return (path, reason, values) => refuse(`${place}${path}`, reason, values);
}

/** Refuses what is no list or object, with an example of what it should be. */
export function refuseForm(
  value: unknown,
  expected: { readonly reason: 'refusedList' | 'refusedRecord'; readonly example: string },
  refuse: Refuse,
): undefined {
  const { reason, example } = expected;
  return refuse('', isBrokenJson(value) ? 'refusedJson' : reason, { example });
}

/** A value as a reason quotes it. */
export function quoteRefused(text: string): string {
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
}

/** A name or word that is none of those that there are. */
export function refuseChoice(given: string, known: readonly string[], refuse: Refuse): undefined {
  return refuse('', 'refusedChoice', { value: quoteRefused(given), known: known.join(', ') });
}
