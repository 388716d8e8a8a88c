import type { CompiledError } from './detection-rules.ts';

/** So many letters of a phrase are its beginning; no phrase is shorter. */
export const BEGINNING_CHARS = 8;

/** What may stand between the letters of a phrase. Letters beyond a to z count as gaps too. */
const GAP = '[\\W_]*';

/**
 * A pattern, as `RegExp` takes it, of where a phrase may begin in a text; now and then no phrase follows. A tree, letter
 * by letter: linear however many phrases there are. Without phrases, what nothing matches.
 */
export function nestBeginnings(errors: readonly CompiledError[]): string {
  return nestLetters(listPhrases(errors), 0) || '[]';
}

function nestLetters(phrases: readonly string[], depth: number): string {
  if (depth === BEGINNING_CHARS) return '';
  const letters = [...new Set(phrases.map((phrase) => phrase[depth]))];
  const branches = letters.map((letter) => {
    const rest = phrases.filter((phrase) => phrase[depth] === letter);
    return matchLetter(letter) + GAP + nestLetters(rest, depth + 1);
  });
  return branches.length > 1 ? `(?:${branches.join('|')})` : branches.join('');
}

/** The same for phrases that are few: in fewer bytes, on a login page. */
export function joinBeginnings(errors: readonly CompiledError[]): string {
  return listPhrases(errors)
    .map((phrase) => [...phrase.slice(0, BEGINNING_CHARS)].map(matchLetter).join(GAP))
    .join('|');
}

/** Large or small: many times as quick to prepare as a pattern without regard to case. */
function matchLetter(letter = ''): string {
  return `[${letter}${letter.toUpperCase()}]`;
}

function listPhrases(errors: readonly CompiledError[]): string[] {
  return errors.flatMap(([, phrases]) => phrases.split('|'));
}
