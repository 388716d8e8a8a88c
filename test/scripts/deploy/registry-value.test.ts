import { describe, expect, it } from 'vitest';
import { createRegistryValue, isEmptyValue } from '../../../scripts/deploy/registry-value.ts';

describe('createRegistryValue', () => {
  it.each([
    ['text', 'Servicedesk IT', 'Servicedesk IT'],
    ['link', 'https://example.org/', 'https://example.org/'],
    ['choice', 'card', 'card'],
    ['list', ['a', 'b'], ['a', 'b']],
    ['records', [{ phrase: 'a', section: 'b' }], '[{"phrase":"a","section":"b"}]'],
    ['content', { sv: {} }, '{"sv":{}}'],
  ] as const)('holds a value of the form %s', (form, value, held) => {
    expect(createRegistryValue({ form }, value)).toEqual(held);
  });
});

describe('isEmptyValue', () => {
  it.each([
    ['', true],
    [[], true],
    [{}, true],
    ['0', false],
    [['a'], false],
    [{ sv: {} }, false],
  ])('says of %j: %s', (value, isEmpty) => {
    expect(isEmptyValue(value)).toBe(isEmpty);
  });
});
