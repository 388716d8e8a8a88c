// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../src/core/organisation.ts';
import { createDefaultSettings } from '../../src/core/settings.ts';

const ORGANISATION: Organisation = {
  name: 'Region Example',
  hosts: ['*.example.org'],
  firefoxId: 'help@example.org',
  support: { name: 'Service Desk', phone: '016-10 53 50', phoneMenu: '2', url: 'https://help.example.org/' },
  activationCodeFormUrl: 'mailto:codes@example.org',
  webAccessUrl: 'https://access.example.org/',
  checklistUpdated: '2023-02-10',
  locales: ['sv', 'en'],
  unreviewedLocales: [],
};

describe('createDefaultSettings', () => {
  it('takes from the organisation what it says, and shows a card wherever the package helps', () => {
    expect(createDefaultSettings(ORGANISATION)).toEqual({
      supportName: 'Service Desk',
      supportPhone: '016-10 53 50',
      supportPhoneMenu: '2',
      supportUrl: 'https://help.example.org/',
      activationCodeFormUrl: 'mailto:codes@example.org',
      webAccessUrl: 'https://access.example.org/',
      language: 'auto',
      hint: 'card',
      hosts: ['*.example.org'],
      notice: '',
      noticeUntil: '',
      extraErrors: [],
      checklist: {},
      hiddenSections: [],
    });
  });
});
