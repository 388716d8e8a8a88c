// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { seedFault } from '../../../scripts/seed-faults/seed-fault.ts';
import { aFault } from './a-fault.ts';

describe('seedFault', () => {
  it.each([
    ['return value * 2;', {}, 'return value * 3;'],
    ['value * 2', { becomes: '' }, ''],
    ['a.b(c)', { text: '.b(', becomes: '.$&(' }, 'a.$&(c)'],
    ['one\ntwo\n', { text: 'one\ntwo', becomes: 'two' }, 'two\n'],
  ])('in %j replaces what the fault names', (source, fault, seeded) => {
    expect(seedFault(source, aFault(fault))).toBe(seeded);
  });

  it.each([
    ['is not there', 'return value;'],
    ['is there twice', 'value * 2 + value * 2'],
  ])('stops where the text %s', (_, source) => {
    expect(() => seedFault(source, aFault())).toThrow('src/double.ts: expected exactly once: value * 2');
  });
});
