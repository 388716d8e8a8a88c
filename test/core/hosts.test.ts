// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMatchPattern,
  createOriginPattern,
  isHostListed,
  isPatternCovered,
  parseHostPattern,
} from '../../src/core/hosts.ts';

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

describe('createOriginPattern', () => {
  const isMet = (hosts: readonly string[], origin: string) =>
    new RegExp(createOriginPattern(hosts)).test(origin);

  it.each([
    ['https://access.regionsormland.se', true],
    ['https://access.regionsormland.se:8443', true],
    ['https://regionsormland.se', true],
    ['http://access.regionsormland.se', false],
    ['https://access.regionsormland.se.example.org', false],
    ['https://access.regionsormland.se@example.org', false],
    ['https://accessXregionsormland.se', false],
    ['null', false],
  ])('of a host with all below it meets %s: %s', (origin, isInside) => {
    expect(isMet(['*.regionsormland.se'], origin)).toBe(isInside);
  });

  it('says the same of a host as the list does', () => {
    const hosts = fc.array(fc.tuple(fc.constantFrom('', '*.'), fc.domain()).map((parts) => parts.join('')));
    fc.assert(
      fc.property(hosts, fc.domain(), (listed, host) => {
        for (const some of [host, ...listed.map((name) => name.replace('*', 'sub'))])
          expect(isMet(listed, `https://${some}`)).toBe(isHostListed(listed, some));
      }),
    );
  });

  it('meets every host where all are listed, and none where none is', () => {
    expect(isMet(['*'], 'https://access.regionsormland.se')).toBe(true);
    expect(isMet([], 'https://access.regionsormland.se')).toBe(false);
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

describe('parseHostPattern', () => {
  it.each([
    ['access.example.org', 'access.example.org'],
    ['*.Example.ORG', '*.example.org'],
    ['xn--rksmrgs-5wao1o.example', 'xn--rksmrgs-5wao1o.example'],
  ])('takes %s', (text, host) => {
    expect(parseHostPattern(text)).toBe(host);
  });

  it.each([
    '',
    '*',
    'localhost',
    '*.*.example.org',
    'a.*.org',
    'https://a.example.org',
    'a.example.org/',
    'a.example.org:443',
    '-a.example.org',
    'a..org',
    '10.0.0.1',
    'räksmörgås.se',
  ])('refuses %j', (text) => {
    expect(parseHostPattern(text)).toBeUndefined();
  });
});

describe('isPatternCovered', () => {
  it.each([
    ['a.example.org', true],
    ['*.a.example.org', true],
    ['*.example.org', true],
    ['example.org', true],
    ['login.example.net', true],
    ['*.login.example.net', false],
    ['example.net', false],
    ['*.org', false],
    ['badexample.org', false],
  ])('%s: %s', (pattern, isCovered) => {
    expect(isPatternCovered(pattern, ['*.example.org', 'login.example.net'])).toBe(isCovered);
  });
});
