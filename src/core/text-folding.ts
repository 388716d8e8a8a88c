/** All but letters and digits of any script; soft hyphens, zero-width characters and typographic quotes are in it. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** The words of a text in small letters. */
export function listWords(text: string): string[] {
  return text.toLowerCase().split(BETWEEN_WORDS);
}

/**
 * What is left of a text when everything that varies between copies of a message is taken away: letter case, white
 * space of any kind, zero-width characters, quotes, full stops and hyphens. Letters and digits alone remain, so
 * "help desk", "help-desk" and "helpdesk" are the same.
 */
export function foldText(text: string): string {
  return listWords(text).join('');
}
