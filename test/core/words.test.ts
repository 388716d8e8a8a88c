// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/core/words.ts';

describe('formatText', () => {
  it.each([
    ['Call {supportName}', { supportName: 'Servicedesk IT' }, 'Call Servicedesk IT'],
    ['{done} of {total}, {done}!', { done: '1', total: '2' }, '1 of 2, 1!'],
    ['No placeholder', { done: '1' }, 'No placeholder'],
    ['Empty: {menu}.', { menu: '' }, 'Empty: .'],
    ['{unknown} stays', {}, '{unknown} stays'],
    ['{not one} nor {}', { 'not one': 'x', '': 'y' }, '{not one} nor {}'],
    ['{a}', { a: '{b}', b: 'never' }, '{b}'],
    ['{a}', { a: '$& $1 $$' }, '$& $1 $$'],
  ])('makes of %j with %j: %j', (text, values, expected) => {
    expect(formatText(text, values)).toBe(expected);
  });

  it('shows a placeholder as it is where its name is one that every object has', () => {
    expect(formatText('{constructor} {toString} {__proto__}', {})).toBe(
      '{constructor} {toString} {__proto__}',
    );
  });

  it('changes no text without placeholders', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (text, values) => {
        const plain = text.replace(/[{}]/g, '');
        expect(formatText(plain, values)).toBe(plain);
      }),
    );
  });
});
