// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, listWords } from '../../src/core/text-folding.ts';

const FOLDED = 'theusernameorpasswordyouenteredisntcorrecttryagainorcontactyourhelpdesk';

describe('foldText', () => {
  it.each([
    [
      'as it stands',
      "The user name or password you entered isn't correct. Try again or contact your helpdesk",
    ],
    [
      'in capitals',
      "THE USER NAME OR PASSWORD YOU ENTERED ISN'T CORRECT. TRY AGAIN OR CONTACT YOUR HELPDESK",
    ],
    [
      'with a typographic quote',
      'The user name or password you entered isn’t correct. Try again or contact your helpdesk',
    ],
    [
      'with a final full stop',
      "The user name or password you entered isn't correct. Try again or contact your helpdesk.",
    ],
    [
      'with "help desk"',
      "The user name or password you entered isn't correct. Try again or contact your help desk",
    ],
    [
      'with "help-desk"',
      "The user name or password you entered isn't correct. Try again or contact your help-desk",
    ],
    [
      'on several lines',
      "\n\tThe user name or password\r\n  you entered isn't correct.\n\nTry again or contact your helpdesk\n",
    ],
    [
      'with no-break spaces',
      "The\u00a0user\u00a0name or\u202fpassword you entered isn't correct. Try\u2007again or contact your help\u00a0desk",
    ],
    [
      'with zero-width characters',
      "\ufeffThe user\u200b name or pass\u200dword you entered isn't correct. Try again\u2060 or contact your helpdesk",
    ],
    [
      'with soft hyphens',
      "The user name or pass\u00adword you entered isn't correct. Try again or contact your help\u00addesk",
    ],
    [
      'in quotation marks',
      "”The user name or password you entered isn't correct. Try again or contact your helpdesk”",
    ],
  ])('finds a message the same %s', (_, text) => {
    expect(foldText(text)).toBe(FOLDED);
  });

  it.each([
    ['Lösenordet är FEL: å, Ä, ö!', 'lösenordetärfelåäö'],
    ['Felkod 4 001', 'felkod4001'],
    ['用户名或密码不正确。', '用户名或密码不正确'],
    ['Неверный пароль', 'неверныйпароль'],
    ['… — “ ” · !', ''],
    ['', ''],
  ])('of %j leaves %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing more when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('never minds what stands between two words', () => {
    const between = fc.string({
      unit: fc.constantFrom(' ', '\u00a0', '\n', '\u200b', '.', '’', '-', '\u00ad'),
    });
    fc.assert(
      fc.property(between, between, (one, other) => {
        expect(foldText(`Incorrect${one}password${other}`)).toBe('incorrectpassword');
      }),
    );
  });
});

describe('listWords', () => {
  it('names the words in small letters', () => {
    expect(listWords('Incorrect user-name, 2 tries')).toEqual(['incorrect', 'user', 'name', '2', 'tries']);
  });

  it('of text without letters names nothing but emptiness', () => {
    expect(listWords(' … ').join('')).toBe('');
  });
});
