// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseLink, parseWebLink } from '../../src/core/links.ts';

describe('parseLink', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['https://räksmörgås.example', 'https://xn--rksmrgs-5wao1o.example/'],
    ['mailto:it@example.org', 'mailto:it@example.org'],
    ['mailto:it@example.org?subject=Help', 'mailto:it@example.org?subject=Help'],
  ])('takes %s', (text, link) => {
    expect(parseLink(text)).toBe(link);
  });

  it.each([
    '',
    'example.org',
    '//example.org',
    'http://example.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'blob:https://example.org/1',
    'https://name@example.org',
    'https://:secret@example.org',
    'javascript:alert(1)//https://example.org',
    'https://example.org\\@evil.example',
    'https://example.org/a\nb',
    'https://[',
    `https://example.org/${'x'.repeat(2000)}`,
    'mailto:',
    'mailto:it',
    'mailto:it@example.org javascript:1',
    `mailto:it@example.org?body=${'x'.repeat(2000)}`,
    'tel:112',
  ])('refuses %j', (text) => {
    expect(parseLink(text)).toBeUndefined();
  });
});

describe('parseWebLink', () => {
  it.each([
    ['https://a.example.org/', true],
    ['https://example.org/', true],
    ['https://A.EXAMPLE.ORG/', true],
    ['https://a.example.org.evil.example/', false],
    ['https://evilexample.org/', false],
    ['mailto:it@example.org', false],
  ])('of listed hosts only: %s is one: %s', (text, isTaken) => {
    expect(parseWebLink(text, ['*.example.org']) !== undefined).toBe(isTaken);
  });
});
