// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findShownSection, listShownSections, listShownSteps } from '../../src/core/shown-sections.ts';

describe('listShownSections', () => {
  it('keeps the order of the checklist, and the support desk whatever is hidden', () => {
    expect(listShownSections(['one-time-code', 'new-app', 'error-message', 'support'])).toEqual([
      'new-phone',
      'activation-code-mail',
      'start-icon',
      'support',
    ]);
  });
});

describe('findShownSection', () => {
  it('never hides the support desk', () => {
    expect(findShownSection('support', ['support'])).toBe('support');
  });

  it.each([
    [['new-phone'], 'new-app'],
    [['new-app'], 'support'],
  ] as const)('with %j hidden leads for the new app to %s', (hiddenSections, section) => {
    expect(findShownSection('new-app', hiddenSections)).toBe(section);
  });
});

describe('listShownSteps', () => {
  it('leaves out steps of hidden sections, in the order in which they are advised', () => {
    const paths = ['support/one', 'new-app/two', 'new-phone/one'] as const;
    expect(listShownSteps(paths, ['new-app', 'support'])).toEqual(['support/one', 'new-phone/one']);
  });
});
