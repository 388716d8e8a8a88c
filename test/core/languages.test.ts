// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listLanguages, listTranslationNotes } from '../../src/core/languages.ts';
import { aPopupModel } from '../popup/a-popup-model.ts';

const { organisation, words } = aPopupModel();

const EN = words;
const SV = { ...words, languageName: 'Svenska', unreviewedNote: '{organisation} har inte granskat.' };
const FI = {
  ...words,
  languageName: 'Suomi',
  languageUnreviewed: '{language} (ei tarkistettu)',
  unreviewedNote: '{organisation} ei ole tarkistanut.',
};

function sourcesWith(unreviewedLocales: readonly string[]) {
  return {
    organisation: { ...organisation, locales: ['sv', 'en', 'fi'], unreviewedLocales },
    words: { sv: SV, en: EN, fi: FI },
  };
}

describe('listLanguages', () => {
  it('lets every language call itself by its name', () => {
    expect(listLanguages(sourcesWith([]))).toEqual([
      { locale: 'sv', name: 'Svenska' },
      { locale: 'en', name: 'English' },
      { locale: 'fi', name: 'Suomi' },
    ]);
  });

  it('says in the language itself that nobody has reviewed it', () => {
    expect(listLanguages(sourcesWith(['fi']))).toContainEqual({
      locale: 'fi',
      name: 'Suomi (ei tarkistettu)',
    });
  });
});

describe('listTranslationNotes', () => {
  it.each([
    ['the first language', 'sv', []],
    ['another that is reviewed', 'en', ['fi']],
    ['Finnish once it is reviewed', 'fi', []],
  ])('has nothing to say of %s', (_, locale, unreviewed) => {
    expect(listTranslationNotes(locale, sourcesWith(unreviewed))).toEqual([]);
  });

  it('says in the language itself and in the first one that nobody has reviewed it', () => {
    expect(listTranslationNotes('fi', sourcesWith(['fi']))).toEqual([
      { locale: 'fi', text: 'Region Example ei ole tarkistanut.' },
      { locale: 'sv', text: 'Region Example har inte granskat.' },
    ]);
  });

  it('takes the first language that is reviewed', () => {
    const notes = listTranslationNotes('fi', sourcesWith(['sv', 'fi']));
    expect(notes.map(({ locale }) => locale)).toEqual(['fi', 'en']);
  });
});
