import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createContent } from '../../popup/create-model.ts';
import { expectHarmlessBody } from '../support/harmless-document.ts';
import { hostilePolicies, randomPolicies } from '../support/hostile-policies.ts';
import { aPopupModel } from './a-popup-model.ts';
import { find, findToggle, hidePopup, listSections, showPopup } from './show-popup.tsx';

const NOW = Date.UTC(2026, 10, 23);

/** Hostile ones, and some that only chance has written. */
const POLICIES = [
  ...fc.sample(hostilePolicies, { numRuns: 80, seed: 1 }),
  ...fc.sample(randomPolicies, { numRuns: 40, seed: 1 }),
];

afterEach(hidePopup);

describe('Popup', () => {
  it(`stays usable and harmless with ${POLICIES.length} hostile policies`, { timeout: 30_000 }, async () => {
    for (const policy of POLICIES) {
      const content = createContent({ policy, chosenLanguage: 'auto', browserLanguage: 'sv', now: NOW });
      const { settings } = content;
      await showPopup(aPopupModel({ ...content, openedSection: 'support' }));
      expectHarmlessBody();
      expect(listSections()).toContain('support');
      expect(findToggle('support')?.getAttribute('aria-expanded')).toBe('true');
      expect(find('.support-bar .phone-link-digits').textContent).toBe(settings.supportPhone);
      expect(find<HTMLAnchorElement>('.support-bar .phone-link').href).toMatch(/^tel:\+?\d{2,}$/);
      await hidePopup();
    }
  });
});
