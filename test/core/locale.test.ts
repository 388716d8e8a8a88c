// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chooseLocale, getDirection } from '../../src/core/locale.ts';

const WISHES = {
  chosen: 'auto',
  policy: 'auto',
  browser: 'sv-SE',
  locales: ['sv', 'en'],
  unreviewedLocales: [],
};

/** As the package has it: Finnish is there, and nobody has reviewed it. */
const FINNISH = { browser: 'fi-FI', locales: ['sv', 'en', 'fi'], unreviewedLocales: ['fi'] };

describe('chooseLocale', () => {
  it.each([
    ['the language of the browser', {}, 'sv'],
    ['the language of the browser, without its country', { browser: 'en-GB' }, 'en'],
    ['the language of the browser in capitals', { browser: 'SV-se' }, 'sv'],
    ['the language of the browser with an underscore', { browser: 'sv_SE' }, 'sv'],
    ['English where the browser has another', { browser: 'fi-FI' }, 'en'],
    ['English where the browser names none', { browser: '' }, 'en'],
    ['what policy says', { policy: 'en' }, 'en'],
    ['what the person chose, whatever policy says', { chosen: 'sv', policy: 'en', browser: 'en' }, 'sv'],
    ['what policy says where the choice is gone from the package', { chosen: 'fi', policy: 'en' }, 'en'],
    ['the browser again where policy names what is not there', { policy: 'de' }, 'sv'],
    ['the first language of a package without English', { browser: 'de', locales: ['fi', 'sv'] }, 'fi'],
    ['English in words where the package has no language at all', { locales: [] }, 'en'],
    ['English where nobody has reviewed the language of the browser', FINNISH, 'en'],
    ['the language of the browser once it is reviewed', { ...FINNISH, unreviewedLocales: [] }, 'fi'],
    ['a language that nobody has reviewed where the person chose it', { ...FINNISH, chosen: 'fi' }, 'fi'],
    ['a language that nobody has reviewed where policy names it', { ...FINNISH, policy: 'fi' }, 'fi'],
    [
      'the first reviewed language of a package without English',
      { browser: 'de', locales: ['fi', 'sv'], unreviewedLocales: ['fi'] },
      'sv',
    ],
  ])('takes %s', (_, wishes, locale) => {
    const all = { ...WISHES, ...wishes };
    expect(chooseLocale(all, all)).toBe(locale);
  });
});

describe('getDirection', () => {
  it.each([
    ['sv', 'ltr'],
    ['en-GB', 'ltr'],
    ['', 'ltr'],
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['HE', 'rtl'],
    ['ar_EG', 'rtl'],
    ['arn', 'ltr'],
  ])('of %j is %s', (locale, direction) => {
    expect(getDirection(locale)).toBe(direction);
  });
});
