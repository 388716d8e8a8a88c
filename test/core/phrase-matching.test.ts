// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledError } from '../../src/core/detection-rules.ts';
import { findPhrase } from '../../src/core/phrase-matching.ts';
import { foldText } from '../../src/core/text-folding.ts';

const ERRORS: readonly CompiledError[] = [
  ['expired', 'yourpasswordhasexpired'],
  ['incorrect', 'incorrectpassword|incorrectusername|tryagainorcontactyourhelpdesk'],
  ['unknown', 'unabletoprocessyourrequest|incorrectpasswordtoday'],
];

describe('findPhrase', () => {
  describe('with a few errors', () => {
    it.each([
      ['alone', 'Incorrect password'],
      ['with a full stop', 'Incorrect password.'],
      ['in other letter case', 'INCORRECT PASSWORD'],
      ['inside a longer text', 'Sorry! Incorrect password, said the server.'],
      ['at the end of a line of form texts', 'User name Password Incorrect password'],
      ['spread over lines', 'Incorrect\n   password'],
      ['written as one word', 'incorrectpassword'],
      ['with a hyphen', 'Incorrect pass-word'],
      ['with a soft hyphen where a line may break', 'Incor\u00adrect pass\u00adword'],
      ['with zero-width spaces', 'Incorrect\u200b pass\u200bword'],
      ['split letter by letter, as by inline elements', [...'Incorrect password'].join(' ')],
      ['in brackets', '[Incorrect password]'],
    ])('finds a phrase %s', (_, text) => {
      expect(findPhrase(text, ERRORS)).toMatchObject({
        error: 'incorrect',
        phrase: 'incorrectpassword',
        rank: 1,
      });
    });

    it.each([
      ['a help desk', 'Try again or contact your help desk'],
      ['a helpdesk', 'Try again or contact your helpdesk.'],
      ['a help-desk', 'Try again, or contact your help-desk'],
    ])('finds the same phrase with %s', (_, text) => {
      expect(findPhrase(text, ERRORS)?.phrase).toBe('tryagainorcontactyourhelpdesk');
    });

    it.each([
      ['a word goes on after it', 'Incorrect passwords'],
      ['a word begins before it', 'Unincorrect password'],
      ['a digit is glued to it', 'Incorrect password2'],
      ['a word stands in the middle', 'Incorrect old password'],
      ['only its beginning is there', 'Incorrect pass'],
      ['the words are in another order', 'Password incorrect'],
      ['it is about what may happen', 'If incorrect password is shown, try again'],
      ['it is about when it happens', 'When incorrect password is shown, try again'],
      ['it is about any such thing', 'An incorrect password locks the account'],
      ['there is no text', ''],
      ['there are no letters', ' … '],
      ['the page is healthy', 'User name: Password: Pointsharp code: Log on'],
    ])('finds nothing where %s', (_, text) => {
      expect(findPhrase(text, ERRORS)).toBeUndefined();
    });

    it('prefers the error that comes first, wherever in the text it stands', () => {
      const text = 'Incorrect password. Unable to process your request. Your password has expired.';
      expect(findPhrase(text, ERRORS)?.error).toBe('expired');
    });

    it('tells how soon the error is reported', () => {
      expect(findPhrase('Unable to process your request', ERRORS)?.rank).toBe(2);
    });

    it('takes a phrase of a later error only where no earlier one is in it', () => {
      expect(findPhrase('Incorrect password today', ERRORS)?.error).toBe('incorrect');
    });

    it('finds a phrase in any script', () => {
      const swedish: CompiledError[] = [['extra', foldText('Tjänsten är stängd för underhåll')]];
      expect(findPhrase('Observera: TJÄNSTEN ÄR STÄNGD för underhåll.', swedish)?.error).toBe('extra');
    });

    it('finds nothing where there are no phrases', () => {
      expect(findPhrase('Incorrect password', [])).toBeUndefined();
    });
  });

  describe('with words of any kind', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcåäö19'), minLength: 1, maxLength: 6 });
    const words = fc.array(word, { minLength: 2, maxLength: 12 });
    const between = fc.constantFrom(' ', '  ', '\n', '\u00a0', '. ', ', ', '-', '\u200b');
    const anyText = fc.string({ unit: 'grapheme' });

    it('finds a phrase between any others, however its words are parted', () => {
      fc.assert(
        fc.property(words, between, anyText, anyText, (phrase, gap, before, after) => {
          const some: CompiledError[] = [['some', foldText(phrase.join(' '))]];
          expect(findPhrase(`${before}\n${phrase.join(gap)}\n${after}`, some)?.error).toBe('some');
        }),
      );
    });
  });

  describe('with ten thousand phrases', () => {
    const phrases = Array.from({ length: 10_000 }, (_, at) => `number${at}ofmanyphrasesthatpolicyadds`);
    const many: CompiledError[] = [['extra', phrases.join('|')]];

    it('finds the last one', () => {
      const text = 'Number 9999 of many phrases that policy adds';
      expect(findPhrase(text, many)?.phrase).toBe(phrases.at(-1));
    });

    it('looks through a long text in a moment', () => {
      const text = `${'Nothing to see in this sentence. '.repeat(500)} Number 9999 of many phrases that policy adds`;
      const begin = performance.now();
      expect(findPhrase(text, many)?.error).toBe('extra');
      // Several hundred times as long when the text is folded anew for each phrase.
      expect(performance.now() - begin).toBeLessThan(2_000);
    });
  });
});
