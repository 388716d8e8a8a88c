// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findNotice, parseNoticeEnd } from '../../src/core/notice.ts';
import { someSettings } from '../popup/a-popup-model.ts';

describe('parseNoticeEnd', () => {
  it.each([
    ['2027-01-31', new Date(2027, 1, 1).getTime()],
    ['2027-12-31', new Date(2028, 0, 1).getTime()],
    ['2028-02-29', new Date(2028, 2, 1).getTime()],
    ['2027-01-31T18:00Z', Date.UTC(2027, 0, 31, 18)],
    ['2027-01-31t18:00:30.5+01:00', Date.UTC(2027, 0, 31, 17, 0, 30, 500)],
  ])('takes %s', (text, end) => {
    expect(parseNoticeEnd(text)).toBe(end);
  });

  it.each([
    '',
    'tomorrow',
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-01-31T18:00',
    '2027-01-31T25:00Z',
    '2027-02-31T10:00Z',
    '31/1 2027',
  ])('is undefined for "%s"', (text) => {
    expect(parseNoticeEnd(text)).toBeUndefined();
  });
});

describe('findNotice', () => {
  const settings = someSettings({ notice: 'Maintenance', noticeUntil: '2027-01-31T18:00Z' });
  const end = Date.UTC(2027, 0, 31, 18);

  it.each([
    [end - 1, 'Maintenance'],
    [end, ''],
  ])('at %d is "%s"', (now, shown) => {
    expect(findNotice(settings, now)).toBe(shown);
  });

  it('is shown until it is taken away where no end is known', () => {
    expect(findNotice(someSettings({ notice: 'Maintenance' }), end)).toBe('Maintenance');
  });
});
