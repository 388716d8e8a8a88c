// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findSource, isPolicyNew } from '../../src/status/find-source.ts';
import { aStatusModel, aStatusModelWithPolicy } from './a-status-model.ts';

const POLICY = {
  hint: 'badge',
  extraErrors: [{ phrase: 'Short', section: 'support' }],
  supportPhone: 'none',
};

describe('findSource', () => {
  it.each([
    ['hint', 'policy', 'a value that the browser still has'],
    ['supportName', 'default', 'a key of which the policy says nothing'],
    ['supportPhone', 'refused', 'a value that cannot be used'],
    ['extraErrors', 'refused', 'a list of which nothing can be used'],
  ] as const)('%s: %s, for %s', (key, source, _what) => {
    expect(findSource(key, aStatusModelWithPolicy(POLICY))).toBe(source);
  });

  it('is the policy for a list of which a part can be used', () => {
    const hosts = ['webaccess.regionsormland.se', 'elsewhere.example.org'];
    expect(findSource('hosts', aStatusModelWithPolicy({ hosts }))).toBe('policy');
  });

  it.each([
    ['has not answered yet', { state: 'waiting' }],
    ['cannot read the policy', { state: 'failed' }],
    ['has another value by now', { state: 'read', values: { hint: 'off' } }],
    ['has no policy by now', { state: 'read', values: {} }],
  ] as const)('is the cache while the browser %s', (_, policyNow) => {
    expect(findSource('hint', aStatusModelWithPolicy(POLICY, { policyNow }))).toBe('cache');
  });

  it('is the default where nothing was ever delivered', () => {
    expect(findSource('hint', aStatusModel({ delivered: undefined }))).toBe('default');
  });
});

describe('isPolicyNew', () => {
  it.each([
    [{ hint: 'off' }, true],
    [{}, true],
    [POLICY, false],
  ])('when the browser has %j: %s', (values, isNew) => {
    const model = aStatusModelWithPolicy(POLICY, { policyNow: { state: 'read', values } });
    expect(isPolicyNew(model)).toBe(isNew);
  });

  it('is not, where there is no policy and none was delivered', () => {
    expect(isPolicyNew(aStatusModel({ delivered: undefined }))).toBe(false);
  });
});
