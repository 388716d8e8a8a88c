// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, listQueryWords, splitAtMatches } from '../../src/core/search-folding.ts';

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'aåäöAÅÄÖßİﬁΣς -”\u0308\u030a'), fc.string()),
});

describe('foldForSearch', () => {
  it.each([
    ['Lösenord', 'losenord'],
    ['Lo\u0308senord', 'losenord'],
    ['ÅÄÖ', 'aao'],
    ['E-post', 'epost'],
    ['skräp\u00adpost', 'skrappost'],
    ['”Pointsharp\u00a0PIN”.', 'pointsharp pin'],
    ['mail_pointsharp', 'mailpointsharp'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['οδός', 'οδοσ'],
    ['ﬁl', 'fil'],
    ['\u0308', ''],
    ['', ''],
  ])('of %j leaves %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('never minds whether accents stand alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(text.normalize('NFD'))).toBe(foldForSearch(text.normalize('NFC')));
      }),
    );
  });

  it('changes nothing more when done again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
    );
  });
});

describe('listQueryWords', () => {
  it.each([
    ['  Ny   KOD ', ['ny', 'kod']],
    ['å, ä', ['a', 'a']],
    [' … ', []],
    ['', []],
  ])('of %j are %j', (query, words) => {
    expect(listQueryWords(query)).toEqual(words);
  });
});

describe('splitAtMatches', () => {
  it.each([
    ['Ditt lösenord', 'losenord', 'Ditt [lösenord]'],
    ['Ditt losenord', 'LÖSENORD', 'Ditt [losenord]'],
    ['aktiveringskoden', 'kod', 'aktiverings[kod]en'],
    ['En ny kod, en annan kod', 'kod', 'En ny [kod], en annan [kod]'],
    ['En ny kod', 'kod ny', 'En [ny] [kod]'],
    ['enkod', 'en kod', '[enkod]'],
    ['banana', 'ana', 'b[anana]'],
    ['din e-post.', 'epost', 'din [e-post].'],
    ['e-post', 'e', '[e]-post'],
    ['lo\u0308sen', 'lo', '[lo\u0308]sen'],
    ['lo\u0308sen', 'sen', 'lo\u0308[sen]'],
    ['Die Straße da', 'strasse', 'Die [Straße] da'],
    ['Straße', 'tras', 'S[traß]e'],
    ['Straße', 'se', 'Stra[ße]'],
    ['ΟΔΟΣ', 'οδός', '[ΟΔΟΣ]'],
    ['İİkod', 'kod', 'İİ[kod]'],
    ['En ny kod', 'nykod', 'En ny kod'],
    ['En ny kod', ' - ', 'En ny kod'],
    ['😀 kod 😀', 'kod', '😀 [kod] 😀'],
    ['', 'kod', ''],
  ])('of %j for %j highlights %j', (text, query, marked) => {
    expect(writeMarks(text, query)).toBe(marked);
  });

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const parts = splitAtMatches(text, query);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('never parts a letter from its accent', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const [, ...parts] = splitAtMatches(text, query);
        for (const part of parts) expect(part.text).not.toMatch(/^\p{M}/u);
      }),
    );
  });

  it('highlights every word that the folded text holds, and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const words = listQueryWords(query);
        const folded = listMatches(text, query).map(foldForSearch);
        for (const word of words.filter((each) => foldForSearch(text).includes(each))) {
          expect(folded.some((match) => match.includes(word))).toBe(true);
        }
        for (const match of folded) expect(words.some((word) => match.includes(word))).toBe(true);
      }),
    );
  });

  it('highlights the same however accents and capitals are written', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, wanted, after) => {
        const text = `${before} ${wanted} ${after}`;
        const composed = listMatches(text.normalize('NFC'), wanted);
        const decomposed = listMatches(text.normalize('NFD'), wanted.toUpperCase());
        expect(decomposed.map((match) => match.normalize('NFC'))).toEqual(composed);
      }),
    );
  });
});

function writeMarks(text: string, query: string): string {
  return splitAtMatches(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');
}

function listMatches(text: string, query: string): string[] {
  return splitAtMatches(text, query)
    .filter(({ isMatch }) => isMatch)
    .map((part) => part.text);
}
