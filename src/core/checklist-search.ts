import type { SectionId, StepPath } from './checklist.ts';
import { foldForSearch, listQueryWords } from './search-folding.ts';
import { widenWord } from './search-synonyms.ts';

/** Best first. What stands around a place helps to find it, but is never enough alone. */
const RANKS = { title: 0, text: 1, detail: 2, around: 3 } as const;

export interface SearchText {
  readonly text: string;
  readonly rank: keyof typeof RANKS;
}

/** A section or a step that can be found, by its texts as they are shown. */
export interface SearchPlace {
  readonly path: SectionId | StepPath;
  readonly texts: readonly SearchText[];
}

/** Shorter words of a query say little alone: "om", "en". */
const MIN_TELLING_CHARS = 3;

/**
 * The places in which every word of the query occurs, in whole or as part of another word; the best first. Synonyms are
 * written as `widenWord` reads them.
 */
export function findPlaces<Place extends SearchPlace>(
  places: readonly Place[],
  query: string,
  synonyms = '',
): Place[] {
  const words = listQueryWords(query);
  if (words.length === 0) return [];
  return rankPlaces(places, words, synonyms)
    .filter(({ ranks }) => ranks.every(Number.isFinite))
    .map(({ place }) => place);
}

/** Where no place has every word ("glömt lösenord"): those that have the most of them, the best first. */
export function findNearPlaces<Place extends SearchPlace>(
  places: readonly Place[],
  query: string,
  synonyms = '',
): Place[] {
  const ranked = rankPlaces(places, listTellingWords(query), synonyms);
  const most = Math.max(...ranked.map(({ ranks }) => countHeld(ranks)));
  return ranked.filter(({ ranks }) => countHeld(ranks) === most).map(({ place }) => place);
}

/** The words of a query that are worth finding alone. */
export function listTellingWords(query: string): string[] {
  return listQueryWords(query).filter(({ length }) => length >= MIN_TELLING_CHARS);
}

/** With the best first, and without those that have none of the words, or only around them. */
function rankPlaces<Place extends SearchPlace>(
  places: readonly Place[],
  words: readonly string[],
  synonyms: string,
) {
  const wide = words.map((word) => widenWord(word, synonyms));
  return places
    .map((place) => ({ place, ranks: rankWords(place, wide) }))
    .filter(({ ranks }) => Math.min(...ranks) < RANKS.around)
    .sort((one, other) => sumHeld(one.ranks) - sumHeld(other.ranks));
}

/** For each word, in any of its forms, the rank of the best text that holds it, infinite where none does. */
function rankWords({ texts }: SearchPlace, words: readonly (readonly string[])[]): number[] {
  const folded = texts.map(({ text, rank }) => ({ text: foldForSearch(text), rank: RANKS[rank] }));
  return words.map((forms) =>
    Math.min(
      ...folded.filter(({ text }) => forms.some((form) => text.includes(form))).map(({ rank }) => rank),
    ),
  );
}

function countHeld(ranks: readonly number[]): number {
  return ranks.filter(Number.isFinite).length;
}

function sumHeld(ranks: readonly number[]): number {
  return ranks.filter(Number.isFinite).reduce((total, rank) => total + rank, 0);
}
