// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledError } from '../../src/core/detection-rules.ts';
import { joinPhrases, nestBeginnings } from '../../src/core/phrase-beginnings.ts';
import { findPhrase } from '../../src/core/phrase-matching.ts';
import { foldText } from '../../src/core/text-folding.ts';

const PHRASES = [
  'yourpasswordhasexpired',
  'incorrectpassword',
  'incorrectusername',
  'tryagainorcontactyourhelpdesk',
  'unabletoprocessyourrequest',
  'incorrectpasswordtoday',
];

describe.each([
  ['nestBeginnings', nestBeginnings],
  ['joinPhrases', (phrases: readonly string[]) => joinPhrases(asErrors(phrases))],
])('%s', (_, write) => {
  const beginnings = new RegExp(write(PHRASES));

  it.each([
    ['incorrect password', 0],
    ['xx incorrect password xx', 3],
    ['INCORRECT PASSWORD', 0],
    ['incor\u00adrect pass\u00adword', 0],
    ['i.n.c.o_r\nr-e\u200bc, t password', 0],
    ['your, or an incorrect password', 12],
    ['incorre', -1],
    ['incor7rect password', -1],
    ['User name Password', -1],
    ['', -1],
  ])('of %j says %d', (text, at) => {
    expect(text.search(beginnings)).toBe(at);
  });

  it('knows letters beyond a to z, large and small', () => {
    const swedish = new RegExp(write([foldText('Återkommande översyn')]));
    expect('en åter\u00adkommande översyn'.search(swedish)).toBe(3);
    expect('ÅTERKOMMANDE ÖVERSYN'.search(swedish)).toBe(0);
  });

  it('never says that a phrase cannot begin where one does', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcåäö19'), minLength: 1, maxLength: 6 });
    const words = fc.array(word, { minLength: 8, maxLength: 12 });
    const between = fc.constantFrom(' ', '  ', '\n', '\u00a0', '. ', ', ', '-', '\u200b');
    const anyText = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(words, between, anyText, anyText, (phrase, gap, before, after) => {
        const phrases = [foldText(phrase.join(' '))];
        const text = `${before}\n${phrase.join(gap)}\n${after}`;
        const begins = text.search(new RegExp(write(phrases)));
        expect(findPhrase(text, asErrors(phrases))).toBeDefined();
        expect(begins).toBeGreaterThanOrEqual(0);
        expect(begins).toBeLessThanOrEqual(before.length + 1);
      }),
    );
  });
});

describe('nestBeginnings', () => {
  const beginnings = new RegExp(nestBeginnings([...PHRASES, 'password', 'passwordsdonotmatch']));

  it.each([
    ['your password', 0],
    ['your pass', -1],
    ['Incorrect', 0],
    ['a short password', 8],
    ['passw', -1],
  ])('of %j says %d', (text, at) => {
    expect(text.search(beginnings)).toBe(at);
  });

  it('is found nowhere where there are no phrases', () => {
    const none = new RegExp(nestBeginnings([]));
    expect('incorrectpassword'.search(none)).toBe(-1);
    expect(''.search(none)).toBe(-1);
  });

  it('takes ten thousand phrases', () => {
    const phrases = Array.from({ length: 10_000 }, (_, at) => `number${at}ofmanyphrasesthatpolicyadds`);
    const many = new RegExp(nestBeginnings(phrases));
    expect('Number 9999 of many phrases that policy adds'.search(many)).toBe(0);
    expect('Number of many phrases that policy adds'.search(many)).toBe(-1);
  });
});

function asErrors(phrases: readonly string[]): CompiledError[] {
  return [['some', phrases.join('|')]];
}
