import type { CompiledError } from './detection-rules.ts';

/** So many letters of a phrase are its beginning: one more than "password" has, which every login page says. */
const BEGINNING_CHARS = 9;

/** What may stand between the letters of a phrase. Letters beyond a to z count as gaps too. */
const GAP = '[\\W_]*';

/**
 * A pattern, as `RegExp` takes it, of where a phrase may begin in a text; now and then no phrase follows. A tree, letter
 * by letter: linear however many phrases there are. Without phrases, what nothing matches.
 */
export function nestBeginnings(phrases: readonly string[]): string {
  return nestLetters(phrases, 0) || '[]';
}

function nestLetters(phrases: readonly string[], depth: number): string {
  if (depth === BEGINNING_CHARS || phrases.some(({ length }) => length === depth)) return '';
  const letters = [...new Set(phrases.map((phrase) => phrase[depth]))];
  const branches = letters.map((letter) => {
    const rest = phrases.filter((phrase) => phrase[depth] === letter);
    return matchLetter(letter) + GAP + nestLetters(rest, depth + 1);
  });
  return branches.length > 1 ? `(?:${branches.join('|')})` : branches.join('');
}

/** The same for compiled errors, of whole phrases: slower, and in fewer bytes on a login page that has no tree yet. */
export function joinPhrases(errors: readonly CompiledError[]): RegExp {
  const phrases = errors.map(([, each]) => each.replace(/[^|]/g, `$&${GAP}`));
  return new RegExp(phrases.join('|'), 'i');
}

/** Large or small: many times as quick to prepare as a pattern without regard to case. */
function matchLetter(letter = ''): string {
  return `[${letter}${letter.toUpperCase()}]`;
}
