// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createPattern, isBrowserTest } from '../../../scripts/seed-faults/run-tests.ts';

describe('createPattern', () => {
  it('finds the names and no others, whatever letters they have', () => {
    const names = ["helps: 'text (2) [$1] a+b? c|d \\ {e}'", 'stays silent'];
    const all = [...names, 'it stays silent', 'stays silent, too', "helps: 'text 2'"];
    const pattern = new RegExp(createPattern(names));
    expect(all.filter((name) => pattern.test(name))).toEqual(names);
  });
});

describe('isBrowserTest', () => {
  it.each([
    ['test/browser/visit.browser.test.ts', true],
    ['test/core/browser/links.test.ts', false],
  ])('of %s is %s', (file, isOne) => {
    expect(isBrowserTest(file)).toBe(isOne);
  });
});
