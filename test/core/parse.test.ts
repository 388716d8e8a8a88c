// @vitest-environment node

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/parse.ts';
import { errorRuleSchema, organisationSchema, pageRuleSchema } from '../../src/core/rule-schemas.ts';

const schema = v.strictObject({
  list: v.array(v.strictObject({ name: v.string('a name is a text') })),
  count: v.optional(v.number(), 1),
});

describe('parse', () => {
  it('gives a value without holes', () => {
    expect(parse(schema, { list: [{ name: 'one' }] })).toEqual({
      value: { list: [{ name: 'one' }], count: 1 },
    });
  });

  it('says where every problem stands', () => {
    const value = { list: [{ name: 'one' }, { name: 2 }, { name: 3 }] };
    expect(parse(schema, value).problems).toEqual([
      'list[1].name: a name is a text',
      'list[2].name: a name is a text',
    ]);
  });

  it('names no place where the whole is wrong', () => {
    expect(parse(v.string('expected a text'), 3).problems).toEqual(['expected a text']);
  });

  it('takes anything without throwing, and says something of all that it refuses', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom(errorRuleSchema, pageRuleSchema, organisationSchema),
        (value, some) => {
          const { problems } = parse(some as v.GenericSchema, value);
          if (problems) expect(problems.join('')).not.toBe('');
        },
      ),
    );
  });
});
