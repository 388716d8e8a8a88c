import * as addresses from './addresses.ts';

export interface PortalPage {
  readonly path: string;
  readonly name: string;
  /** One line, in plain Swedish, for the person who practises. */
  readonly description: string;
}

export const PORTAL_PAGES: readonly PortalPage[] = [
  {
    path: addresses.CLASSIC_LOGIN,
    name: 'Inloggning, äldre utseende',
    description:
      'Sidan laddas om vid varje försök. Fel användarnamn, lösenord eller kod ger regionens felmeddelande.',
  },
  {
    path: `${addresses.CLASSIC_LOGIN}?wording=stock`,
    name: 'Inloggning, äldre utseende, leverantörens ord',
    description: 'Samma sida, men felet står med de ord som produkten levereras med.',
  },
  {
    path: addresses.NFACTOR_LOGIN,
    name: 'Inloggning, nyare utseende',
    description: 'Felet visas utan att sidan laddas om, och försvinner när du försöker igen.',
  },
  {
    path: `${addresses.NFACTOR_LOGIN}?wording=stock`,
    name: 'Inloggning, nyare utseende, leverantörens ord',
    description: 'Samma sida, men felet står med de ord som produkten levereras med.',
  },
  {
    path: addresses.DENIED_STORE,
    name: 'Fel val vid inloggningen',
    description: 'Hit kommer du med rätt uppgifter om du valt Extern OWA i stället för Web Access.',
  },
  {
    path: addresses.STORE,
    name: 'Skrivbord och appar',
    description:
      'Efter en lyckad inloggning. Ikonen Tidrapport under APPAR går inte att starta. Utloggad skickas du till inloggningen.',
  },
  {
    path: addresses.OWA_LOGIN,
    name: 'Extern OWA',
    description: 'Webbmejlens egen inloggning: användarnamn och lösenord, ingen kod.',
  },
  {
    path: addresses.CHECKLIST,
    name: 'Checklistan som artikel',
    description: 'En vanlig sida som citerar felmeddelandena. Här ska ingen hjälp dyka upp.',
  },
];
