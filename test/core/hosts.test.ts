// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatchPattern, isHostListed } from '../../src/core/hosts.ts';

describe('isHostListed', () => {
  it.each([
    [['*.regionsormland.se'], 'access.regionsormland.se', true],
    [['*.regionsormland.se'], 'a.b.regionsormland.se', true],
    [['*.regionsormland.se'], 'regionsormland.se', true],
    [['*.regionsormland.se'], 'evilregionsormland.se', false],
    [['*.regionsormland.se'], 'regionsormland.se.example.org', false],
    [['*.regionsormland.se'], 'access.regionsormland.se.', false],
    [['access.regionsormland.se'], 'access.regionsormland.se', true],
    [['access.regionsormland.se'], 'regionsormland.se', false],
    [['access.regionsormland.se'], 'more.access.regionsormland.se', false],
    [['one.example.org', 'two.example.org'], 'two.example.org', true],
    [['*'], 'anything.example.org', true],
    [['*.example.org'], '', false],
    [[], 'access.regionsormland.se', false],
  ])('among %j has %j: %s', (hosts, host, isListed) => {
    expect(isHostListed(hosts, host)).toBe(isListed);
  });

  it('covers the hosts that the manifest covers, and no others', () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (listed, host) => {
        const isInside = host === listed || host.endsWith(`.${listed}`);
        expect(isHostListed([`*.${listed}`], host)).toBe(isInside);
        expect(isHostListed([`*.${listed}`], `sub.${listed}`)).toBe(true);
      }),
    );
  });
});

describe('createMatchPattern', () => {
  it.each([
    ['*.regionsormland.se', 'https://*.regionsormland.se/*'],
    ['access.example.org', 'https://access.example.org/*'],
  ])('of %s makes %s', (host, pattern) => {
    expect(createMatchPattern(host)).toBe(pattern);
  });
});
