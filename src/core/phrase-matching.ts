import type { CompiledError } from './detection-rules.ts';
import { foldText, listWords } from './text-folding.ts';

/** So many letters of a phrase are its beginning; no phrase is shorter. */
export const BEGINNING_CHARS = 8;

export interface FoundPhrase {
  readonly error: string;
  /** Folded. */
  readonly phrase: string;
  /** The lower, the sooner the error is reported. */
  readonly rank: number;
}

/** Searches texts for the phrases of all errors. */
export interface PhraseSearch {
  /**
   * Where in a text in small letters a phrase may begin, or `NaN`: cheap, and linear however many phrases there
   * are. Letters beyond a to z count as gaps, so that now and then no phrase follows.
   */
  readonly findBeginning: (text: string) => number;
  /** The first error, in order, that a text says, and the phrase that betrays it. */
  readonly find: (text: string) => FoundPhrase | undefined;
  /** Letters of the longest phrase. */
  readonly longest: number;
}

export function createPhraseSearch(errors: readonly CompiledError[]): PhraseSearch {
  const known = errors.flatMap(([error, phrases], rank) =>
    phrases.split('|').map((phrase) => ({ error, phrase, rank })),
  );
  const beginnings = new RegExp(nestBeginnings(known.map(({ phrase }) => phrase)));
  return {
    findBeginning: (text) => beginnings.exec(text)?.index ?? NaN,
    find(text) {
      const words = listWords(text).join(' ');
      const folded = foldText(words);
      // Ten thousand patterns take seconds to compile: only those of phrases that are there are made.
      return known.find(({ phrase }) => folded.includes(phrase) && createPattern(phrase).test(words));
    },
    longest: Math.max(...known.map(({ phrase }) => phrase.length)),
  };
}

/** A pattern of the beginnings as a tree, letter by letter: a text is not held against one phrase after the other. */
function nestBeginnings(phrases: readonly string[], depth = 0): string {
  if (depth === BEGINNING_CHARS) return '';
  const letters = [...new Set(phrases.map((phrase) => phrase[depth]))];
  const branches = letters.map((letter) =>
    [
      letter,
      nestBeginnings(
        phrases.filter((phrase) => phrase[depth] === letter),
        depth + 1,
      ),
    ].join('[\\W_]*'),
  );
  // Without phrases: what nothing matches.
  return `(${branches.join('|') || '[]'})`;
}

/** Finds a phrase in words with a space between, from the edge of a word to another: "passwords" is no "password". */
function createPattern(phrase: string): RegExp {
  return new RegExp(`(^| )${[...phrase].join(' ?')}( |$)`);
}
