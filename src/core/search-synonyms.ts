import { listQueryWords } from './search-folding.ts';

/** A word may be this much longer than the one that is listed: "telefonen", "telefonerna". */
const MAX_ENDING_CHARS = 4;

/**
 * A word of a query, and what else the checklist may call the same thing. Synonyms are listed in groups with commas
 * between them: "mobil telefon, mejl mail".
 */
export function widenWord(word: string, synonyms: string): string[] {
  const groups = synonyms.split(',').map(listQueryWords);
  const same = groups.filter((group) => group.some((listed) => isFormOf(word, listed)));
  return [...new Set([word, ...same.flat()])];
}

function isFormOf(word: string, listed: string): boolean {
  return word.startsWith(listed) && word.length - listed.length <= MAX_ENDING_CHARS;
}
