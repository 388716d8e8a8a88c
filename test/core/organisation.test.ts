// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhoneLink, isPhoneNumber, listReviewedLocales } from '../../src/core/organisation.ts';

describe('createPhoneLink', () => {
  it.each([
    ['016-10 53 50', 'tel:016105350'],
    ['+46 16 10 53 50', 'tel:+4616105350'],
    ['+46 (0)16-10 53 50', 'tel:+4616105350'],
    ['016–10\u00a053\u00a050', 'tel:016105350'],
    ['112', 'tel:112'],
    ['10+50', 'tel:1050'],
  ])('dials %s as %s', (phone, link) => {
    expect(createPhoneLink(phone)).toBe(link);
  });

  it('never makes anything but a number of it', () => {
    fc.assert(
      fc.property(fc.string(), (phone) => {
        expect(createPhoneLink(phone)).toMatch(/^tel:\+?\d*$/);
      }),
    );
  });
});

describe('isPhoneNumber', () => {
  it.each(['016-10 53 50', '+46 (0)16-10 53 50', '016–10\u00a053\u00a050', '016.10.53.50', '112', '12'])(
    'takes %s',
    (text) => {
      expect(isPhoneNumber(text)).toBe(true);
    },
  );

  it.each([
    '',
    '1',
    '- -',
    'phone us',
    '016-10 53 50, val 2',
    '016-10 53 50 / 51',
    '10+50',
    'tel:016105350',
    '1 800 FLOWERS',
  ])('does not take “%s”, of which something else would be dialled', (text) => {
    expect(isPhoneNumber(text)).toBe(false);
  });
});

describe('listReviewedLocales', () => {
  it.each([
    [[], ['sv', 'en', 'fi']],
    [['fi'], ['sv', 'en']],
    [['sv', 'fi'], ['en']],
  ])('without %j has %j', (unreviewedLocales, reviewed) => {
    expect(listReviewedLocales({ locales: ['sv', 'en', 'fi'], unreviewedLocales })).toEqual(reviewed);
  });
});
