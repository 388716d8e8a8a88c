// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../src/core/check-words.ts';
import { aPopupModel } from '../popup/a-popup-model.ts';

const { words } = aPopupModel();

describe('checkWords', () => {
  it('has nothing against a complete language', () => {
    expect(checkWords('de', { ...words }, words)).toEqual([]);
  });

  it('misses a word', () => {
    const { cardOpen: _, ...incomplete } = words;
    expect(checkWords('de', incomplete, words)).toEqual([
      'src/_locales/de/messages.json: "cardOpen" is missing',
    ]);
  });

  it.each([
    [{ cardLeave: 'Leave' }, '"cardLeave" is no word of the language of reference'],
    [{ toString: 'Leave' }, '"toString" is no word of the language of reference'],
    [{ cardFrom: 'Help' }, '"cardFrom" names no value instead of {organisation}'],
    [{ cardFrom: 'Help from {organization}' }, '"cardFrom" names {organization} instead of {organisation}'],
    [{ cardOpen: 'Open {name}' }, '"cardOpen" names {name} instead of none'],
    [{ extensionName: 'N'.repeat(76) }, '"extensionName" has 76 characters, and room for 75'],
    [
      { extensionDescription: 'D'.repeat(133) },
      '"extensionDescription" has 133 characters, and room for 132',
    ],
  ])('refuses %j', (changed, problem) => {
    expect(checkWords('de', { ...words, ...changed }, words)).toEqual([
      `src/_locales/de/messages.json: ${problem}`,
    ]);
  });

  it('takes the values of a word in another order', () => {
    const sectionProgress = 'Of {total}, {done} are done';
    expect(checkWords('de', { ...words, sectionProgress }, words)).toEqual([]);
  });
});
