import type { SectionId, StepPath } from './checklist.ts';
import { foldForSearch, listQueryWords } from './search-folding.ts';

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

/** The places in which every word of the query occurs, in whole or as part of another word; the best first. */
export function findPlaces<Place extends SearchPlace>(places: readonly Place[], query: string): Place[] {
  const words = listQueryWords(query);
  if (words.length === 0) return [];
  return places
    .map((place) => ({ place, ranks: rankWords(place, words) }))
    .filter(({ ranks }) => ranks.every(Number.isFinite) && Math.min(...ranks) < RANKS.around)
    .sort((one, other) => sum(one.ranks) - sum(other.ranks))
    .map(({ place }) => place);
}

/** For each word the rank of the best text that holds it, infinite where none does. */
function rankWords({ texts }: SearchPlace, words: readonly string[]): number[] {
  const folded = texts.map(({ text, rank }) => ({ text: foldForSearch(text), rank: RANKS[rank] }));
  return words.map((word) =>
    Math.min(...folded.filter(({ text }) => text.includes(word)).map(({ rank }) => rank)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
