// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  isBrokenJson,
  listStrayNames,
  readList,
  readRecord,
  readText,
} from '../../src/core/policy-values.ts';

describe('readText', () => {
  it.each([
    ['IT-supporten', 'IT-supporten'],
    ['  two \r\n lines\t', 'two   lines'],
    [2, '2'],
    [-1.5, '-1.5'],
    ['', ''],
    ['a\u202eb', 'a b'],
    ['a\u2066b\u2069', 'a b'],
    ['\ufeffa\u2028b', 'a b'],
    ['half \ud800', 'half \ufffd'],
    ['åäö 用户 \u{1f511}', 'åäö 用户 \u{1f511}'],
  ])('of %j is %j', (value, text) => {
    expect(readText(value)).toBe(text);
  });

  it.each([undefined, null, true, Number.NaN, Infinity, [], ['text'], {}])('finds none in %j', (value) => {
    expect(readText(value)).toBeUndefined();
  });
});

describe('readList', () => {
  it.each([
    ['a list', ['a', 1], ['a', 1]],
    ['JSON', '["a",1]', ['a', 1]],
    ['numbers for keys', { 1: 'a', 10: 'c', 2: 'b' }, ['a', 'b', 'c']],
    ['numbers of the same length for keys', { '02': 'b', '10': 'c', '01': 'a' }, ['a', 'b', 'c']],
    ['numbers for keys, in JSON', '{"2":"b","1":"a"}', ['a', 'b']],
    ['nothing in it', [], []],
    ['no keys', {}, []],
    ['JSON with a comma too many', '["a,]",["b",],]', ['a,]', ['b']]],
    ['JSON behind a byte order mark', '\ufeff["a"]', ['a']],
    ['a text without anything in it', ' ', []],
    ['numbers for keys, with a name among them', { 1: 'a', '': 'b', more: 'c' }, ['a']],
  ])('takes what comes as %s', (_, value, list) => {
    expect(readList(value)).toEqual(list);
  });

  it.each([
    ['a text', 'a'],
    ['a number', 1],
    ['nothing', undefined],
    ['null', null],
    ['names for keys', { first: 'a' }],
    ['a key that is no whole number', { '1.5': 'a' }],
  ])('takes no list from %s', (_, value) => {
    expect(readList(value)).toBeUndefined();
  });
});

describe('listStrayNames', () => {
  it.each([
    [{ 1: 'a', '': 'b', more: 'c' }, ['', 'more']],
    ['{"1":"a","more":"b"}', ['more']],
    [{ 1: 'a' }, []],
    [['a'], []],
    ['a', []],
  ])('of %j is %j', (value, names) => {
    expect(listStrayNames(value)).toEqual(names);
  });
});

describe('isBrokenJson', () => {
  it.each([
    ['["a"', true],
    [' {"a":}', true],
    ["['a']", true],
    ['a', false],
    ['', false],
    ['["a"]', false],
    [['a'], false],
    [1, false],
  ])('of %j is %j', (value, isBroken) => {
    expect(isBrokenJson(value)).toBe(isBroken);
  });
});

describe('readRecord', () => {
  it.each([
    ['an object', { a: 1 }, { a: 1 }],
    ['JSON', '{"a":1}', { a: 1 }],
    ['nothing in it', {}, {}],
    ['a text without anything in it', '', {}],
    ['JSON with a comma too many', '{"a":"b,}",}', { a: 'b,}' }],
  ])('takes what comes as %s', (_, value, record) => {
    expect(readRecord(value)).toEqual(record);
  });

  it.each([undefined, null, 'text', '[]', 1, true, ['a']])('takes none from %j', (value) => {
    expect(readRecord(value)).toBeUndefined();
  });

  it('leaves out what reaches into the language itself', () => {
    const record = readRecord('{"__proto__":{"a":1},"constructor":2,"prototype":3,"hint":"off"}') ?? {};
    expect(Object.keys(record)).toEqual(['hint']);
    expect(record).not.toHaveProperty('a');
  });
});
