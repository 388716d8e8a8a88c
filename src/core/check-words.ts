import type { WordId, Words } from './words.ts';

/** A language as its file has it, which may lack words or have others. */
type WrittenWords = { readonly [id: string]: string };

/** How much browsers and stores show, in characters. */
const ROOM: { readonly [Id in WordId]?: number } = { extensionName: 75, extensionDescription: 132 };

/** What is wrong between a language and that of reference: words left behind, values left out, texts without room. */
export function checkWords(locale: string, words: WrittenWords, reference: Words): readonly string[] {
  const file = `src/_locales/${locale}/messages.json`;
  const ids = Object.keys(reference) as WordId[];
  const extra = Object.keys(words).filter((id) => !Object.hasOwn(reference, id));
  return [
    ...ids.flatMap((id) =>
      checkWord(words[id], reference[id], ROOM[id]).map((problem) => `"${id}" ${problem}`),
    ),
    ...extra.map((id) => `"${id}" is no word of the language of reference`),
  ].map((problem) => `${file}: ${problem}`);
}

function checkWord(word: string | undefined, reference: string, room = Number.POSITIVE_INFINITY): string[] {
  if (word === undefined) return ['is missing'];
  const [given, wanted] = [listPlaceholders(word), listPlaceholders(reference)];
  const values = given === wanted ? [] : [`names ${given || 'no value'} instead of ${wanted || 'none'}`];
  const length = word.length > room ? [`has ${word.length} characters, and room for ${room}`] : [];
  return [...values, ...length];
}

function listPlaceholders(word: string): string {
  const names = [...word.matchAll(/\{\w+\}/g)].map(([name]) => name);
  return names.toSorted().join(' ');
}
