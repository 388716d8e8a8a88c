// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addFailure, parseFailures } from '../../src/core/failures.ts';

describe('addFailure', () => {
  it('counts by place, and keeps when it was last', () => {
    const twice = addFailure(addFailure({}, 'policy', 1), 'policy', 2);
    expect(addFailure(twice, 'report', 3)).toEqual({
      policy: { count: 2, at: 2 },
      report: { count: 1, at: 3 },
    });
  });
});

describe('parseFailures', () => {
  it.each([
    [{ policy: { count: 1, at: 2 } }, { policy: { count: 1, at: 2 } }],
    [{ policy: { count: '1', at: 2 }, report: null, other: { count: 1, at: 2 } }, {}],
    [{ policy: { count: 1, at: 2, text: 'secret' } }, { policy: { count: 1, at: 2 } }],
    [[], undefined],
    ['text', undefined],
    [null, undefined],
  ])('of %j is %j', (stored, failures) => {
    expect(parseFailures(stored)).toEqual(failures);
  });
});
