// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../src/core/checklist.ts';
import { isPresenceQuestion, parsePageMessage } from '../../src/core/protocol.ts';

describe('parsePageMessage', () => {
  it.each([
    { name: 'error-appeared', error: 'credentials-incorrect', page: 'gateway-classic' },
    { name: 'error-appeared', error: 'extra', page: 'owa' },
    { name: 'error-appeared', error: 'extra@start-icon', page: 'owa' },
    { name: 'error-gone' },
    ...SECTION_IDS.map((section) => ({ name: 'open-checklist', section })),
  ])('understands %j', (message) => {
    expect(parsePageMessage(message)).toEqual(message);
  });

  it.each([
    ['a text', 'error-gone'],
    ['nothing', undefined],
    ['null', null],
    ['a list', ['error-gone']],
    ['no name', {}],
    ['a name that is not ours', { name: 'toString' }],
    ['the question that only the worker asks', { name: 'is-error-shown' }],
    ['the question that only our own pages ask', { name: 'are-you-there' }],
    ['an error without a page', { name: 'error-appeared', error: 'account-locked' }],
    ['a page without an error', { name: 'error-appeared', page: 'owa' }],
    [
      'an error that is a sentence',
      { name: 'error-appeared', error: 'Wrong password for anna', page: 'owa' },
    ],
    ['an error that is an address', { name: 'error-appeared', error: 'https://x.se', page: 'owa' }],
    ['an error with a capital', { name: 'error-appeared', error: 'Account-locked', page: 'owa' }],
    ['an error of 65 letters', { name: 'error-appeared', error: 'a'.repeat(65), page: 'owa' }],
    [
      'an error with a line break after it',
      { name: 'error-appeared', error: 'account-locked\n', page: 'owa' },
    ],
    [
      'an added error with a section that there is not',
      { name: 'error-appeared', error: 'extra@somewhere', page: 'owa' },
    ],
    [
      'a section behind an error that is not added',
      { name: 'error-appeared', error: 'account-locked@support', page: 'owa' },
    ],
    ['an empty page', { name: 'error-appeared', error: 'account-locked', page: '' }],
    ['a number for an error', { name: 'error-appeared', error: 4001, page: 'owa' }],
    ['a section that there is not', { name: 'open-checklist', section: 'somewhere' }],
    ['a section that every object has', { name: 'open-checklist', section: 'constructor' }],
    ['no section', { name: 'open-checklist' }],
  ])('refuses %s', (_, message) => {
    expect(parsePageMessage(message)).toBeUndefined();
  });

  it('takes along nothing that the message has beside', () => {
    const message = {
      name: 'error-appeared',
      error: 'account-locked',
      page: 'owa',
      text: 'secret',
      tabId: 3,
    };
    expect(parsePageMessage(message)).toEqual({
      name: 'error-appeared',
      error: 'account-locked',
      page: 'owa',
    });
    expect(parsePageMessage({ name: 'error-gone', section: 'support' })).toEqual({ name: 'error-gone' });
  });

  const name = fc.constantFrom('error-appeared', 'error-gone', 'open-checklist', 'is-error-shown', 'x');
  const member = fc.oneof(fc.string(), fc.anything(), fc.constantFrom('owa', 'account-locked', 'support'));
  const almostMessage = fc.record(
    { name, error: member, page: member, section: member },
    { requiredKeys: [] },
  );

  it('never throws, and lets through only short words, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(almostMessage, fc.anything()), (value) => {
        const { name: parsedName, ...ids } = parsePageMessage(value) ?? {};
        for (const id of Object.values(ids)) expect(id).toMatch(/^[a-z][a-z0-9-]{0,63}$/);
        expect(['error-appeared', 'error-gone', 'open-checklist', undefined]).toContain(parsedName);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isPresenceQuestion', () => {
  it('knows the question', () => {
    expect(isPresenceQuestion({ name: 'are-you-there' })).toBe(true);
  });

  it.each([undefined, null, 'are-you-there', [], {}, { name: 'error-gone' }])(
    'knows that %j is none',
    (value) => {
      expect(isPresenceQuestion(value)).toBe(false);
    },
  );
});
