import { formatText, type WordId, type Words } from './words.ts';

/** A sentence of an explanation, in whichever language it will be read. */
export interface Reason {
  readonly reason: WordId;
  /** What the sentence speaks of: ids, markers and texts as they are written. */
  readonly values: { readonly [name: string]: string };
}

export function formatReasons(reasons: readonly Reason[], words: Words): string {
  return reasons.map(({ reason, values }) => formatText(words[reason], values)).join(' ');
}

const MAX_QUOTED_CHARS = 120;

/** A text of a page as a sentence quotes it, the end left out where it is long. */
export function shortenQuote(text: string): string {
  return text.length > MAX_QUOTED_CHARS ? `${text.slice(0, MAX_QUOTED_CHARS)} …` : text;
}
