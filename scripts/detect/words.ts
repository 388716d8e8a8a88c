/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const end = words.slice(-2).join(` ${last} `);
  return [...words.slice(0, -2), end].join(', ');
}

const MAX_QUOTED_CHARS = 120;

/** A text of the page between quotes, the end left out where it is long. */
export function quote(text: string): string {
  return `“${text.length > MAX_QUOTED_CHARS ? `${text.slice(0, MAX_QUOTED_CHARS)} …` : text}”`;
}
