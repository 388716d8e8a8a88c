// @vitest-environment node
import { words } from 'compiled-rules/content';
import { describe, expect, it } from 'vitest';
import { formatReasons, type Reason, shortenQuote } from '../../src/core/reason.ts';

const REASONS: readonly Reason[] = [
  { reason: 'explainNoMarker', values: {} },
  { reason: 'explainPathAlone', values: { page: 'owa' } },
];

describe('formatReasons', () => {
  it.each([
    [
      'en',
      'It has no marker of a known login page. Its path is listed for owa, but a path alone is never enough.',
    ],
    [
      'sv',
      'Den har inget märke för en känd inloggningssida. Sökvägen är känd för owa, men en sökväg ensam räcker aldrig.',
    ],
  ])('says the sentences in %s one after the other', (locale, text) => {
    const own = words[locale];
    expect(own && formatReasons(REASONS, own)).toBe(text);
  });
});

describe('shortenQuote', () => {
  it('leaves out the end of a long text', () => {
    expect(shortenQuote('Wrong password')).toBe('Wrong password');
    expect(shortenQuote('a'.repeat(121))).toBe(`${'a'.repeat(120)} …`);
  });
});
