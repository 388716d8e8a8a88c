// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findUnknownMembers } from '../../src/core/unknown-members.ts';

describe('findUnknownMembers', () => {
  it.each([
    [{ a: 1, b: 2 }, { a: 1 }, { b: 2 }],
    [{ a: 1, b: undefined }, { b: 2 }, { a: 1 }],
    [{ toString: 1 }, {}, { toString: 1 }],
    [{ a: 1 }, undefined, {}],
    [[1, 2], {}, {}],
    [{ length: 4 }, 'text', {}],
    [undefined, undefined, {}],
  ])('of %j, where %j is known, are %j', (stored, known, unknown) => {
    expect(findUnknownMembers(stored, known)).toEqual(unknown);
  });

  it('never reach into the language itself', () => {
    const stored = JSON.parse('{ "__proto__": { "isHurt": true } }');
    expect(findUnknownMembers(stored, {})).not.toHaveProperty('isHurt');
    expect({ ...findUnknownMembers(stored, {}) }).not.toHaveProperty('isHurt');
  });
});
