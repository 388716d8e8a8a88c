// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/core/is-record.ts';

describe('isRecord', () => {
  it.each([
    [{}, true],
    [{ a: 1 }, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ['text', false],
    [7, false],
    [() => undefined, false],
  ])('of %j is %s', (value, expected) => {
    expect(isRecord(value)).toBe(expected);
  });
});
