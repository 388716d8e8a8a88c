// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findHint } from '../../src/core/find-hint.ts';

const WORDS = { cardGeneral: 'Something went wrong' };

const HINTS = {
  'account-locked': { title: 'Anywhere', text: 'Wait.' },
  'account-locked@owa': { title: 'On OWA', text: '' },
  extra: { title: 'A known problem', text: '' },
};

describe('findHint', () => {
  it.each([
    ['account-locked', 'owa', HINTS['account-locked@owa']],
    ['account-locked', 'storefront', HINTS['account-locked']],
    ['extra@start-icon', 'owa', HINTS.extra],
    ['extra@somewhere', 'owa', { title: 'Something went wrong', text: '' }],
    ['constructor', 'owa', { title: 'Something went wrong', text: '' }],
    ['from-tomorrow', 'owa', { title: 'Something went wrong', text: '' }],
  ])('of %s on %s is %j', (error, page, hint) => {
    expect(findHint({ error, page }, { hints: HINTS, words: WORDS })).toEqual(hint);
  });
});
