import type { CompiledError } from './detection-rules.ts';
import { foldText, listWords } from './text-folding.ts';

export interface FoundPhrase {
  readonly error: string;
  /** Folded. */
  readonly phrase: string;
  /** The lower, the sooner the error is reported. */
  readonly rank: number;
}

/** The first error, in order, that a text says, and the phrase that betrays it. */
export function findPhrase(text: string, errors: readonly CompiledError[]): FoundPhrase | undefined {
  const words = listWords(text).join(' ');
  const folded = foldText(words);
  return (
    errors
      .flatMap(([error, phrases], rank) => phrases.split('|').map((phrase) => ({ error, phrase, rank })))
      // Ten thousand patterns take seconds to compile: only those of phrases that are there are made.
      .find(({ phrase }) => folded.includes(phrase) && createPattern(phrase).test(words))
  );
}

/**
 * Finds a phrase in words with a space between, from the edge of a word to another: "passwords" is no "password". After
 * words such as "if" it is an instruction: login pages say what to do if a password has expired.
 */
function createPattern(phrase: string): RegExp {
  return new RegExp(`(^|(?<!\\b(if|when|an)) )${[...phrase].join(' ?')}( |$)`);
}
