import { describe, expect, it } from 'vitest';
import { createChecklist } from '../../popup/create-checklist.ts';
import { aChecklist, aPopupModel, aSection, aStep, someSettings } from './a-popup-model.ts';

const { organisation } = aPopupModel();
const steps = [aStep({ id: 'call' }), aStep({ id: 'menu', text: 'Choose {supportPhoneMenu}' })];
const checklist = aChecklist({ support: aSection('Support', steps) });

describe('createChecklist', () => {
  it('takes a section from policy, in the language that it is for', () => {
    const own = aSection('Our own', []);
    const settings = someSettings({ checklist: { en: { support: own }, sv: { 'new-app': own } } });
    const created = createChecklist({ checklist, organisation, settings, locale: 'en' });
    expect(created.support.title).toBe('Our own');
    expect(created['new-app']).toEqual(checklist['new-app']);
  });

  it.each([
    ['2', ['call', 'menu']],
    ['', ['call']],
  ])('with the telephone menu %j has the steps %j', (supportPhoneMenu, ids) => {
    const settings = someSettings({ supportPhoneMenu });
    const { support } = createChecklist({ checklist, organisation, settings, locale: 'en' });
    expect(support.steps.map(({ id }) => id)).toEqual(ids);
  });
});
