import type { Refusal } from '../core/refusal.ts';
import { formatText, type Words } from '../core/words.ts';

/** A part of the policy that is not used, as its place and its reason. */
export interface RefusedPart {
  /** As in `extraErrors[2].phrase`. */
  readonly place: string;
  readonly reason: string;
}

export function describeRefusal({ key, path, reason, values }: Refusal, words: Words): RefusedPart {
  return { place: `${key}${path}`, reason: formatText(words[reason], values) };
}
