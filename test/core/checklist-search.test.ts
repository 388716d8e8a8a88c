// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearPlaces, findPlaces, type SearchPlace } from '../../src/core/checklist-search.ts';
import { foldForSearch } from '../../src/core/search-folding.ts';

const PHONE: SearchPlace = {
  path: 'new-phone',
  texts: [
    { text: 'Om du har en ny mobil', rank: 'title' },
    { text: 'Gäller också en ny surfplatta.', rank: 'detail' },
  ],
};

const NEW_CODE: SearchPlace = {
  path: 'new-phone/new-code',
  texts: [
    { text: 'Använd en ny aktiveringskod.', rank: 'text' },
    { text: 'Den gamla hör till lösenordet.', rank: 'detail' },
    { text: 'Personal', rank: 'detail' },
    { text: 'Om du har en ny mobil', rank: 'around' },
  ],
};

const PASSWORD: SearchPlace = {
  path: 'error-message/password',
  texts: [
    { text: 'Kontrollera lösenordet.', rank: 'text' },
    { text: 'Det hör inte till en mobil.', rank: 'detail' },
    { text: 'Om du får ett felmeddelande', rank: 'around' },
  ],
};

const PLACES = [NEW_CODE, PHONE, PASSWORD];

describe('findPlaces', () => {
  it.each([
    ['part of a word', 'aktiv', ['new-phone/new-code']],
    ['a word without its dots', 'losenordet gamla', ['new-phone/new-code']],
    ['a word in capitals', 'SURFPLATTA', ['new-phone']],
    ['the situation that a step is for', 'personal', ['new-phone/new-code']],
    ['several words wherever they are', 'mobil aktiveringskod', ['new-phone/new-code']],
    ['the title of a section, not each of its steps', 'har mobil', ['new-phone']],
    ['a title before an explanation', 'mobil', ['new-phone', 'error-message/password']],
    ['a text before an explanation', 'lösenord', ['error-message/password', 'new-phone/new-code']],
    ['nothing where one word is missing', 'mobil lösenordets', []],
    ['nothing for an empty query', '  ', []],
    ['nothing for signs alone', '”-”', []],
  ])('finds %s: %j', (_, query, paths) => {
    expect(findPlaces(PLACES, query).map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    ['surfplattan', 'surfplatta platta'],
    ['telefon', 'mobil telefon'],
    ['Telefonen', 'mejl mail, mobil telefon'],
  ])('finds for %j what the checklist calls by another word', (query, synonyms) => {
    expect(findPlaces(PLACES, query, synonyms)[0]?.path).toBe('new-phone');
  });

  it('takes a longer word for itself: mail_pointsharp is no mail', () => {
    expect(findPlaces(PLACES, 'mobil_pointsharp', 'mobil telefon')).toEqual([]);
  });

  it('keeps the order of the checklist where nothing is better', () => {
    const places = ['one', 'two', 'three'].map((id) => ({
      path: `support/${id}` as const,
      texts: [{ text: 'Ring', rank: 'text' as const }],
    }));
    expect(findPlaces(places, 'ring')).toEqual(places);
  });

  it('finds a place by any part of its text', () => {
    const text = 'Kontrollera lösenordet';
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(text.length), (start, length) => {
        const query = text.slice(start, start + length + 1);
        fc.pre(query.trim() !== '');
        expect(findPlaces(PLACES, query)).toContain(PASSWORD);
      }),
    );
  });

  it('finds a place only where each word is in one of its texts', () => {
    const word = fc.constantFrom('mobil', 'ny', 'kod', 'hor', 'om', 'saknas', 'n');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        for (const { texts } of findPlaces(PLACES, words.join(' '))) {
          const folded = texts.map(({ text }) => foldForSearch(text));
          for (const each of words) expect(folded.some((text) => text.includes(each))).toBe(true);
        }
      }),
    );
  });
});

describe('findNearPlaces', () => {
  it.each([
    ['glömt lösenordet', ['error-message/password', 'new-phone/new-code']],
    ['har glömt lösenordet till min mobil', ['new-phone/new-code']],
    ['mobil glömt', ['new-phone', 'error-message/password']],
    ['om en xyzzy', []],
    ['xyzzy', []],
    ['', []],
  ])('finds for %j, where no place holds every word, those that hold the most: %j', (query, paths) => {
    expect(findPlaces(PLACES, query)).toEqual([]);
    expect(findNearPlaces(PLACES, query).map(({ path }) => path)).toEqual(paths);
  });
});
