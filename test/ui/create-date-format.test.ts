// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createDateFormat } from '../../src/ui/create-date-format.ts';

describe('createDateFormat', () => {
  it.each([
    ['sv', '10 februari 2023'],
    ['en', '10 February 2023'],
    ['fi', '10. helmikuuta 2023'],
  ])('writes a day as people read it in %s', (locale, day) => {
    const format = createDateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    expect(format.format(new Date('2023-02-10'))).toBe(day);
  });
});
