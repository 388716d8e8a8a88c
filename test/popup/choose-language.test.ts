// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../popup/choose-language.ts';

const WISHES = { chosen: 'auto', policy: 'auto', browser: 'sv-SE' };

describe('chooseLanguage', () => {
  it('offers every language of the package, and says which is not reviewed', () => {
    expect(chooseLanguage(WISHES).languages).toEqual([
      { locale: 'sv', name: 'Svenska' },
      { locale: 'en', name: 'English' },
      { locale: 'fi', name: 'Suomi (ei tarkistettu)' },
    ]);
  });

  it.each([
    [{}, { locale: 'sv', chosenLanguage: 'auto', automaticLanguage: 'Svenska' }],
    [{ browser: 'fi' }, { locale: 'en', chosenLanguage: 'auto', automaticLanguage: 'English' }],
    [{ policy: 'en' }, { locale: 'en', chosenLanguage: 'auto', automaticLanguage: 'English' }],
    [{ chosen: 'fi' }, { locale: 'fi', chosenLanguage: 'fi', automaticLanguage: 'Svenska' }],
    [
      { chosen: 'sv', policy: 'en' },
      { locale: 'sv', chosenLanguage: 'sv', automaticLanguage: 'English' },
    ],
    [{ chosen: 'de' }, { locale: 'sv', chosenLanguage: 'auto', automaticLanguage: 'Svenska' }],
  ])('makes of the wishes %j: %j', (wishes, chosen) => {
    expect(chooseLanguage({ ...WISHES, ...wishes })).toMatchObject(chosen);
  });

  it.each([
    ['sv', []],
    ['en', []],
    ['fi', ['fi', 'sv']],
  ])('has notes for a translation into %s in %j', (chosen, locales) => {
    const { translationNotes } = chooseLanguage({ ...WISHES, chosen });
    expect(translationNotes.map(({ locale }) => locale)).toEqual(locales);
  });
});
