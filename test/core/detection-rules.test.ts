// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../src/core/checklist.ts';
import { createExtraErrorId, findExtraSection, nameError } from '../../src/core/detection-rules.ts';

describe('createExtraErrorId', () => {
  it('makes ids of which the section can be found again', () => {
    for (const section of SECTION_IDS) expect(findExtraSection(createExtraErrorId(section))).toBe(section);
  });
});

describe('findExtraSection', () => {
  it.each([
    'extra',
    'extra@',
    'extra@somewhere',
    'extra@constructor',
    'account-locked',
    'account-locked@support',
    'credentials-incorrect@owa',
    '@support',
    '',
  ])('finds none in %j', (error) => {
    expect(findExtraSection(error)).toBeUndefined();
  });
});

describe('nameError', () => {
  it.each([
    ['extra@start-icon', 'extra'],
    ['extra', 'extra'],
    ['account-locked', 'account-locked'],
    ['extra@somewhere', 'extra@somewhere'],
  ])('calls %s %s', (error, name) => {
    expect(nameError(error)).toBe(name);
  });
});
