// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checklists, hints, organisation } from 'compiled-rules/content';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../src/core/check-words.ts';
import { SECTION_IDS } from '../../src/core/checklist.ts';
import type { Words } from '../../src/core/words.ts';

interface Message {
  readonly message: string;
  readonly description: string;
}

/** What is the same in Swedish and in another language, and no leftover. */
const SAME_AS_SWEDISH: { readonly [locale: string]: readonly string[] } = {
  en: ['Support', 'Version {version}', 'Version', 'Policy', 'REG_SZ: {choices}'],
};

const LOCALES = readdirSync('src/_locales');
const reference = readMessages('sv');
const ids = Object.keys(reference);

describe.each(LOCALES)('the words in %s', (locale) => {
  const messages = readMessages(locale);

  it('are those of the language of reference, with the same values, and fit where browsers and stores show them', () => {
    expect(checkWords(locale, listWords(messages), listWords(reference) as Words)).toEqual([]);
  });

  it('stand in the same order, so that files can be compared', () => {
    expect(Object.keys(messages)).toEqual(ids);
  });

  it.each(ids)('%s is there, and is explained', (id) => {
    expect(messages[id]?.message.trim()).not.toBe('');
    expect(messages[id]?.description.trim()).not.toBe('');
    expect(messages[id]?.description).toBe(reference[id]?.description);
  });
});

describe.each(LOCALES.filter((locale) => locale !== 'sv'))('what is written in %s', (locale) => {
  it('is not left in Swedish', () => {
    const swedish = new Set(listTexts('sv'));
    const left = listTexts(locale).filter((text) => swedish.has(text));
    expect(new Set(left)).toEqual(new Set(SAME_AS_SWEDISH[locale]));
  });
});

describe('the words', () => {
  it('are there for every language of the organisation, and for no other', () => {
    expect(LOCALES.toSorted()).toEqual(organisation.locales.toSorted());
  });

  it('are all used', () => {
    const sources = ['manifest.json', ...['src', 'popup', 'content-scripts', 'scripts'].flatMap(listSources)]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(ids.filter((id) => !new RegExp(`\\b(?:__MSG_)?${id}(?:__)?\\b`).test(sources))).toEqual([]);
  });
});

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function readMessages(locale: string): { readonly [id: string]: Message } {
  return JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8'));
}

function listWords(messages: { readonly [id: string]: Message }): { readonly [id: string]: string } {
  return Object.fromEntries(Object.entries(messages).map(([id, { message }]) => [id, message]));
}

/** Everything that people read in a language. */
function listTexts(locale: string): string[] {
  const checklist = checklists[locale];
  const sections = checklist ? SECTION_IDS.map((id) => checklist[id]) : [];
  const texts = [
    ...Object.values(listWords(readMessages(locale))),
    ...Object.values(hints[locale] ?? {}).flatMap(({ title, text }) => [title, text]),
    ...sections.flatMap(({ title, intro, steps }) => [
      title,
      intro,
      ...steps.flatMap(({ text, detail }) => [text, detail]),
    ]),
  ];
  return texts.filter((text) => text !== '');
}
