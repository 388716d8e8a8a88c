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
