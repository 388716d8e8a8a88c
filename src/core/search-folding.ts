/** A piece of a text, in the order in which it is read. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

interface TextRange {
  readonly start: number;
  /** Behind the last code unit. */
  readonly end: number;
}

/** A character with the accents that follow it: "ä" may be written as one or as two. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * What is left of a text when everything that people leave out of a search is taken away: letter case, dots and accents
 * (å, ä and ö become a, a and o), quotes and hyphens. White space stays, so that no word is found across two.
 */
export function foldForSearch(text: string): string {
  return text.replace(CHARACTERS, foldCharacter);
}

/** The words of a query, folded; none where it holds neither letter nor digit. */
export function listQueryWords(query: string): string[] {
  return foldForSearch(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** Cuts a text at the words of a query, so that they can be highlighted. Together the parts are the text again. */
export function splitAtMatches(text: string, query: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of findMatches(text, listQueryWords(query))) {
    parts.push(
      { text: text.slice(at, start), isMatch: false },
      { text: text.slice(start, end), isMatch: true },
    );
    at = end;
  }
  parts.push({ text: text.slice(at), isMatch: false });
  return parts.filter((part) => part.text !== '');
}

/**
 * Searched folded, and led back: a character may fold to none ("-") or to several ("ß"), so that places in the folded
 * text are not those in the text.
 */
function findMatches(text: string, queryWords: readonly string[]): TextRange[] {
  const characters = [...text.matchAll(CHARACTERS)].map(({ 0: character, index }) => ({
    folded: foldCharacter(character),
    range: { start: index, end: index + character.length },
  }));
  const folded = characters.map((character) => character.folded).join('');
  const origins = characters.flatMap(({ folded: { length }, range }) => Array.from({ length }, () => range));
  return mergeRanges(
    queryWords
      .flatMap((word) => findWord(folded, word))
      .map(({ start, end }) => ({ start: origins[start]?.start ?? 0, end: origins[end - 1]?.end ?? 0 })),
  );
}

function findWord(folded: string, word: string): TextRange[] {
  const found: TextRange[] = [];
  for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
    found.push({ start, end: start + word.length });
  }
  return found;
}

/** Ranges that overlap or touch become one: a search for "en kod" highlights "enkod" as a whole. */
function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    const isApart = !last || range.start > last.end;
    if (isApart) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}

/** By way of capitals, because "ß" and "SS" have the same. */
function foldCharacter(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/\s/gu, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toUpperCase()
    .toLowerCase();
}
