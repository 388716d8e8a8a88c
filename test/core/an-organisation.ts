import type { Organisation } from '../../src/core/organisation.ts';

export function anOrganisation(organisation: Partial<Organisation> = {}): Organisation {
  return {
    name: 'Region Example',
    hosts: ['*.example.org', 'access.example.net'],
    firefoxId: 'help@example.org',
    support: { name: 'Service Desk', phone: '016-10 53 50', phoneMenu: '2', url: '' },
    activationCodeFormUrl: '',
    webAccessUrl: '',
    checklistUpdated: '2023-02-10',
    locales: ['sv', 'en'],
    unreviewedLocales: [],
    ...organisation,
  };
}
