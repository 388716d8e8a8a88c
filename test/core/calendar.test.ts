// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseDayEnd, parseMoment } from '../../src/core/calendar.ts';

describe('parseDayEnd', () => {
  it.each([
    ['2027-01-31', new Date(2027, 1, 1)],
    ['2027-02-28', new Date(2027, 2, 1)],
    ['2027-12-31', new Date(2028, 0, 1)],
    ['2028-02-29', new Date(2028, 2, 1)],
    // The night in which the clock is put forward in Sweden.
    ['2027-03-28', new Date(2027, 2, 29)],
  ])('of %s is the next midnight', (day, end) => {
    expect(parseDayEnd(day)).toBe(end.getTime());
  });

  it.each([
    '',
    '2027-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-31',
    'x 2027-01-31',
  ])('knows no day %j', (text) => {
    expect(parseDayEnd(text)).toBeUndefined();
  });
});

describe('parseMoment', () => {
  it.each([
    ['2027-01-31T18:00Z', Date.UTC(2027, 0, 31, 18)],
    ['2027-01-31T18:00+01:00', Date.UTC(2027, 0, 31, 17)],
  ])('takes %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });

  it.each(['', 'tomorrow', '2027-01-31T25:00Z'])('is undefined for %j', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});
