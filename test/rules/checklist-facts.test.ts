import { describe, expect, it } from 'vitest';
import en from '../../rules/checklist/en.json';
import fi from '../../rules/checklist/fi.json';
import sv from '../../rules/checklist/sv.json';
import enHints from '../../rules/hints/en.json';
import fiHints from '../../rules/hints/fi.json';
import svHints from '../../rules/hints/sv.json';
import organisation from '../../rules/organisation.json';
import { SECTION_IDS, type SectionId } from '../../src/core/checklist.ts';
import { foldText } from '../../src/core/text-folding.ts';

interface WrittenStep {
  readonly id: string;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly condition?: { readonly [name: string]: string | undefined } | undefined;
  readonly action?: string | undefined;
  readonly copy?: string | undefined;
}

interface WrittenSection {
  readonly title: string;
  readonly intro?: string | undefined;
  readonly steps: readonly WrittenStep[];
}

type LocaleName = 'sv' | 'en' | 'fi';

/** A statement of the organisation's checklist, and the words that must be found where it belongs. */
interface Fact {
  /** As the source has it, spelling corrected. */
  readonly source: string;
  /** A step as `section/step`, or a section for its title and introduction. */
  readonly at: string;
  readonly sv: readonly string[];
  readonly en: readonly string[];
  readonly fi: readonly string[];
  /** What a step lets people do and copy, and to whom it applies, where the statement says so. */
  readonly action?: string;
  readonly copy?: string;
  readonly condition?: { readonly [name: string]: string };
}

/** What stands before a name that a thing no longer has, and the quotation marks that the language does not use. */
const LANGUAGES = {
  sv: { checklist: sv, hints: svHints, formerly: 'tidigare i', foreignQuotes: /["“„]/ },
  en: { checklist: en, hints: enHints, formerly: 'formerly in', foreignQuotes: /["„]/ },
  fi: { checklist: fi, hints: fiHints, formerly: 'aiemmin', foreignQuotes: /["“„]/ },
};

const LOCALES: readonly LocaleName[] = ['sv', 'en', 'fi'];

const FACTS: readonly Fact[] = [
  {
    source: 'Första steget i inloggningen är användarnamn, lösenord och Pointsharpkod',
    at: 'error-message',
    sv: ['första steget', '{organisation}', 'användarnamn, lösenord och Pointsharpkod'],
    en: ['first step', '{organisation}', 'user name, password and Pointsharp code'],
    fi: [
      'Ensimmäisessä vaiheessa',
      '{organisation}',
      'käyttäjätunnuksella, salasanalla ja Pointsharp-koodilla',
    ],
  },
  { source: 'Om du har en ny app', at: 'new-app', sv: ['ny app'], en: ['new app'], fi: ['uusi sovellus'] },
  {
    source: 'Rätt app är ”Pointsharp Login” eller ”Pointsharp”',
    at: 'new-app/right-app',
    sv: ['Kontrollera', 'rätt app', '”Pointsharp Login” eller ”Pointsharp”'],
    en: ['Check', 'right app', '“Pointsharp Login” or “Pointsharp”'],
    fi: ['Tarkista', 'oikea sovellus', '”Pointsharp Login” tai ”Pointsharp”'],
  },
  {
    source: 'inte ”Pointsharp PIN”',
    at: 'new-app/right-app',
    sv: ['inte ”Pointsharp PIN”'],
    en: ['not “Pointsharp PIN”'],
    fi: ['ei ”Pointsharp PIN”'],
  },
  {
    source: 'Om du har en ny mobil',
    at: 'new-phone',
    sv: ['ny mobil'],
    en: ['new phone'],
    fi: ['uusi puhelin'],
  },
  {
    source: 'Du måste använda en ny aktiveringskod',
    at: 'new-phone/new-code',
    sv: ['Använd en ny aktiveringskod', 'nya mobilen'],
    en: ['Use a new activation code', 'new phone'],
    fi: ['uudessa puhelimessa', 'uutta aktivointikoodia'],
  },
  {
    source: 'Du kan inte använda en tidigare aktiveringskod som använts på annan mobil',
    at: 'new-phone/old-code',
    sv: ['tidigare aktiveringskod', 'på en annan mobil', 'inte att använda igen'],
    en: ['earlier activation code', 'on another phone', 'cannot be used again'],
    fi: ['Älä käytä aiempaa aktivointikoodia', 'toisessa puhelimessa', 'ei voi käyttää uudelleen'],
  },
  {
    source: 'Helt nya användare får alltid en ny kod',
    at: 'new-phone/new-user',
    sv: ['helt ny användare', 'alltid en ny aktiveringskod'],
    en: ['completely new user', 'always get a new activation code'],
    fi: ['aivan uusi käyttäjä', 'aina uuden aktivointikoodin'],
  },
  {
    source: 'Personal kan beställa en ny aktiveringskod via formulär på Insidan',
    at: 'new-phone/order-code',
    sv: ['personal', 'beställa en ny aktiveringskod', 'formuläret på Insidan'],
    en: ['staff', 'order a new activation code', 'form on Insidan'],
    fi: ['henkilöstöön', 'tilata uuden aktivointikoodin', 'lomakkeella, joka on Insidanissa'],
    action: 'order-activation-code',
    condition: { person: 'staff' },
  },
  {
    source: 'Externa användare kontaktar vår support för att få en ny aktiveringskod',
    at: 'new-phone/external-code',
    sv: ['extern användare', 'kontaktar {supportName}', 'ny aktiveringskod'],
    en: ['external user', 'contact {supportName}', 'new activation code'],
    fi: ['ulkopuolinen käyttäjä', 'yhteyttä tukeen ({supportName})', 'uuden aktivointikoodin'],
    action: 'call-support',
    condition: { person: 'external' },
  },
  {
    source: '”The Credentials you typed are incorrect. …” betyder att något av de tre fälten är fel',
    at: 'error-message',
    sv: [
      '”The Credentials you typed are incorrect. Please try again or contact your helpdesk or system administrator”',
      'betyder att något av de tre fälten är fel',
    ],
    en: [
      '“The Credentials you typed are incorrect. Please try again or contact your helpdesk or system administrator”',
      'means that one of the three fields is wrong',
    ],
    fi: [
      '”The Credentials you typed are incorrect. Please try again or contact your helpdesk or system administrator”',
      'tarkoittaa, että jossakin kolmesta kentästä on virhe',
    ],
  },
  {
    source: 'Fälten: användarnamn, lösenord (utan å, ä, ö), Pointsharpkod',
    at: 'error-message/three-fields',
    sv: ['tre fälten', 'användarnamn', 'lösenord (utan å, ä, ö)', 'Pointsharpkod'],
    en: ['three fields', 'user name', 'password (without å, ä, ö)', 'Pointsharp code'],
    fi: ['kolme kenttää', 'käyttäjätunnus', 'salasana (ilman kirjaimia å, ä ja ö)', 'Pointsharp-koodi'],
  },
  {
    source: 'Pointsharpkod (engångskod från app eller dosa)',
    at: 'error-message/three-fields',
    sv: ['engångskod', 'app eller dosa'],
    en: ['one-time code', 'app or token'],
    fi: ['kertakäyttökoodi', 'sovelluksesta tai tunnuslukulaitteesta'],
  },
  {
    source: 'Användarnamn: kontrollera uppgiften du fått',
    at: 'error-message/user-name',
    sv: ['Kontrollera användarnamnet', 'du har fått'],
    en: ['Check your user name', 'you were given'],
    fi: ['Tarkista', 'käyttäjätunnus', 'olet saanut'],
  },
  {
    source: 'Lösenord: kontrollera bokstäver, gemener eller versaler',
    at: 'error-message/password',
    sv: ['Kontrollera bokstäverna i lösenordet', 'gemener', 'versaler', 'inte å, ä eller ö'],
    en: ['Check the letters of your password', 'lower or upper case', 'not å, ä or ö'],
    fi: ['Tarkista salasanan kirjaimet', 'pienet ja isot kirjaimet', 'ei kirjaimia å, ä tai ö'],
  },
  {
    source: 'Lösenord: eller kontakta vår support för ett nytt',
    at: 'error-message/new-password',
    sv: ['nytt lösenord', 'kontakta {supportName}'],
    en: ['new password', 'contact {supportName}'],
    fi: ['uuden salasanan', 'ottaa yhteyttä tukeen: {supportName}'],
    action: 'call-support',
  },
  {
    source: 'Pointsharpkod: ring vår support och uppge en färsk engångskod, så kan de testa koden',
    at: 'error-message/pointsharp-code',
    sv: ['Ring {supportName}', 'färsk engångskod från appen eller dosan', 'testa koden'],
    en: ['Call {supportName}', 'fresh one-time code from your app or token', 'test it'],
    fi: [
      'Soita tukeen ({supportName})',
      'tuore kertakäyttökoodi sovelluksesta tai tunnuslukulaitteesta',
      'testata koodi',
    ],
    action: 'call-support',
  },
  {
    source: 'Om koden är giltig behövs ingen åtgärd',
    at: 'error-message/pointsharp-code',
    sv: ['giltig', 'behöver du inte göra något'],
    en: ['valid', 'do not need to do anything'],
    fi: ['kelpaa', 'ei tarvitse tehdä'],
  },
  {
    source: 'Om engångskoden är felaktig, från app eller dosa',
    at: 'one-time-code',
    sv: ['engångskoden från appen eller dosan är fel', 'ogiltig'],
    en: ['one-time code from your app or token is wrong', 'not valid'],
    fi: ['sovelluksesta tai tunnuslukulaitteesta saatu kertakäyttökoodi on väärä', 'eikä se kelpaa'],
  },
  {
    source: 'App: de måste skicka ut en ny aktiveringskod',
    at: 'one-time-code/app-new-code',
    sv: ['appen', 'ny aktiveringskod', '{supportName} måste skicka ut'],
    en: ['app', 'new activation code', '{supportName} must send'],
    fi: ['sovellusta', 'uuden aktivointikoodin', '{supportName} joutuu lähettämään'],
    action: 'call-support',
    condition: { code: 'app' },
  },
  {
    source: 'som du först måste registrera i appen innan appen kan ge giltig engångskod',
    at: 'one-time-code/app-register',
    sv: ['Registrera den nya aktiveringskoden i appen först', 'giltig engångskod'],
    en: ['Register the new activation code in the app first', 'valid one-time code'],
    fi: ['Rekisteröi uusi aktivointikoodi ensin sovellukseen', 'kelvollisen kertakäyttökoodin'],
    condition: { code: 'app' },
  },
  {
    source: 'Dosa: vår support kan synka dosan genom att de får ytterligare en kod från dig',
    at: 'one-time-code/token-sync',
    sv: ['dosa', 'ytterligare en kod till {supportName}', 'synka dosan', 'gick bra'],
    en: ['token', '{supportName} a further code', 'synchronise the token', 'whether it worked'],
    fi: ['tunnuslukulaitetta', 'vielä yksi koodi: {supportName}', 'synkronoida laitteen', 'onnistuiko'],
    action: 'call-support',
    condition: { code: 'token' },
  },
  {
    source: 'därefter testa igen med ytterligare en ny kod, förhoppningsvis med godkänt resultat',
    at: 'one-time-code/token-test',
    sv: ['Testa därefter igen', 'ännu en ny kod', 'Förhoppningsvis', 'godkänd'],
    en: ['Then test again', 'yet another new code', 'hopefully', 'accepted'],
    fi: ['Testaa sen jälkeen uudelleen', 'vielä yhdellä uudella koodilla', 'Toivottavasti', 'hyväksytään'],
    condition: { code: 'token' },
  },
  {
    source: 'När du får en ny aktiveringskod via mejl',
    at: 'activation-code-mail',
    sv: ['ny aktiveringskod via mejl'],
    en: ['new activation code by e-mail'],
    fi: ['uuden aktivointikoodin sähköpostilla'],
  },
  {
    source: 'skickas den automatiskt till din registrerade e-post (kommer direkt)',
    at: 'activation-code-mail/sent-at-once',
    sv: ['registrerade e-post', 'automatiskt', 'kommer direkt'],
    en: ['registered e-mail', 'automatically', 'arrives at once'],
    fi: ['rekisteröidystä sähköpostistasi', 'automaattisesti', 'tulee heti'],
  },
  {
    source: 'kan den inte skickas till annan e-postadress',
    at: 'activation-code-mail/registered-address',
    sv: ['kan inte skickas till någon annan e-postadress'],
    en: ['cannot be sent to any other e-mail address'],
    fi: ['ei voi lähettää mihinkään muuhun sähköpostiosoitteeseen'],
  },
  {
    source: 'Ämne: Pointsharp Token',
    at: 'activation-code-mail/subject',
    sv: ['ämnet ”Pointsharp Token”'],
    en: ['subject “Pointsharp Token”'],
    fi: ['aihe on ”Pointsharp Token”'],
    copy: 'Pointsharp Token',
  },
  {
    source: 'Från: mail_pointsharp',
    at: 'activation-code-mail/sender',
    sv: ['avsändaren mail_pointsharp'],
    en: ['sender mail_pointsharp'],
    fi: ['lähettäjä on mail_pointsharp'],
  },
  {
    source: 'Koden står i mejlet: ”Activation code: xxxxxx”',
    at: 'activation-code-mail/code-line',
    sv: ['koden i mejlet', '”Activation code: xxxxxx”'],
    en: ['code in the e-mail', '“Activation code: xxxxxx”'],
    fi: ['koodi viestistä', '”Activation code: xxxxxx”'],
  },
  {
    source: 'Kontrollera skräpposten om du inte ser mejlet (hamnar ibland där)',
    at: 'activation-code-mail/junk-folder',
    sv: ['skräpposten', '”Pointsharp Token”', 'hamnar ibland där', 'om du inte ser'],
    en: ['junk folder', '“Pointsharp Token”', 'sometimes ends up there', 'if you do not see'],
    fi: ['roskapostista', '”Pointsharp Token”', 'päätyy joskus sinne', 'jos et näe'],
  },
  {
    source: 'Registrera aktiveringskoden i appen',
    at: 'activation-code-mail/register-code',
    sv: ['Registrera aktiveringskoden i appen'],
    en: ['Register the activation code in the app'],
    fi: ['Rekisteröi aktivointikoodi sovellukseen'],
  },
  {
    source: 'Gör ett nytt inloggningsförsök efter omstart av din webbläsare',
    at: 'activation-code-mail/log-in-again',
    sv: ['Starta om webbläsaren', 'sedan', 'nytt inloggningsförsök'],
    en: ['Restart your browser', 'then', 'log in again'],
    fi: ['Käynnistä selain uudelleen', 'sitten', 'kirjautua sisään uudelleen'],
  },
  {
    source: 'Problem att starta ikon från fliken ”SKRIVBORD” eller ”APPAR”',
    at: 'start-icon',
    sv: ['ikon', '”SKRIVBORD” eller ”APPAR”', 'inte startar'],
    en: ['icon', '“SKRIVBORD” or “APPAR”', 'does not start'],
    fi: ['kuvake', '”SKRIVBORD” tai ”APPAR”', 'ei käynnisty'],
  },
  {
    source: 'Problem uppstår i nästa steg, efter den första inloggningen',
    at: 'start-icon',
    sv: ['nästa steg, efter den första inloggningen'],
    en: ['next step, after the first login'],
    fi: ['seuraavassa vaiheessa, ensimmäisen kirjautumisen jälkeen'],
  },
  {
    source: 'Föregående utloggning har inte gjorts korrekt: försök igen',
    at: 'start-icon/try-again',
    sv: ['Försök igen', 'föregående utloggningen', 'inte gjordes korrekt'],
    en: ['Try again', 'previous log-out', 'not have been done properly'],
    fi: ['Yritä uudelleen', 'edellistä uloskirjautumista', 'ei ehkä tehty oikein'],
    action: 'start-over',
  },
  {
    source: 'Citrixprogrammet, regionens dator: måste anmälas och åtgärdas av tekniker',
    at: 'start-icon/citrix-organisation',
    sv: ['dator från {organisation}', 'Citrixprogrammet', 'måste anmälas och åtgärdas av en tekniker'],
    en: ['computer from {organisation}', 'Citrix program', 'must be reported and fixed by a technician'],
    fi: ['omistaa {organisation}', 'Citrix-ohjelman', 'on ilmoitettava, ja teknikon on korjattava se'],
    action: 'call-support',
    condition: { computer: 'organisation' },
  },
  {
    source: 'Citrixprogrammet, annan dator: installera om programmet Citrix Workspace App',
    at: 'start-icon/citrix-other',
    sv: ['annan dator', 'installera om programmet Citrix Workspace App'],
    en: ['another computer', 'reinstall the program Citrix Workspace App'],
    fi: ['muu tietokone', 'asenna Citrix Workspace App -ohjelma uudelleen'],
    condition: { computer: 'other' },
  },
  {
    source: 'Inställning av ”Tillförlitliga platser” saknas (i Windows, tidigare i Internet Explorer)',
    at: 'start-icon/trusted-sites',
    sv: [
      'Kontakta {supportName}',
      '”Tillförlitliga platser”',
      'saknas',
      'Windows',
      'tidigare i Internet Explorer',
    ],
    en: ['Contact {supportName}', '“Trusted sites”', 'missing', 'Windows', 'formerly in Internet Explorer'],
    fi: [
      'Ota yhteyttä tukeen ({supportName})',
      '”Trusted sites”',
      'puuttua',
      'Windowsin',
      'aiemmin Internet Explorerissa',
    ],
    action: 'call-support',
  },
  {
    source: '”Error: Not a privileged User”: fel inloggning vald, Extern OWA i stället för Web Access',
    at: 'start-icon/wrong-login',
    sv: ['”Error: Not a privileged User”', 'fel inloggning', 'Extern OWA i stället för Web Access'],
    en: ['“Error: Not a privileged User”', 'wrong login', 'Extern OWA instead of Web Access'],
    fi: ['”Error: Not a privileged User”', 'väärä kirjautuminen', 'Extern OWA eikä Web Access'],
    action: 'go-to-web-access',
  },
  {
    source: 'Möjliga orsaker kan vara ominstallation av dator, uppdatering av virusprogram med mera',
    at: 'start-icon',
    sv: ['Möjliga orsaker', 'datorn har installerats om', 'antivirusprogrammet har uppdaterats'],
    en: ['Possible causes', 'computer was reinstalled', 'antivirus program was updated'],
    fi: ['Mahdollisia syitä', 'tietokoneen uudelleenasennus', 'virustorjuntaohjelman päivitys'],
  },
  {
    source: 'Support: Servicedesk IT, 016-10 53 50',
    at: 'support/call',
    sv: ['Ring {supportName}: {supportPhone}'],
    en: ['Call {supportName}: {supportPhone}'],
    fi: ['Soita tukeen: {supportName}, {supportPhone}'],
    action: 'call-support',
  },
  {
    source: 'Support: val 2',
    at: 'support/phone-menu',
    sv: ['val {supportPhoneMenu}'],
    en: ['option {supportPhoneMenu}'],
    fi: ['Valitse puhelinvalikosta {supportPhoneMenu}'],
  },
];

const INTERNET_EXPLORER = 'Internet Explorer';

const PLACEHOLDERS = ['{supportName}', '{supportPhone}', '{supportPhoneMenu}', '{organisation}'];

/** What only `rules/organisation.json` may say. */
const ORGANISATION_WORDS = [organisation.name, organisation.support.name, organisation.support.phone];

function getSection(locale: LocaleName, id: SectionId): WrittenSection {
  return LANGUAGES[locale].checklist[id];
}

function findStep(locale: LocaleName, path: string): WrittenStep | undefined {
  const [section, id] = path.split('/') as [SectionId, string];
  return getSection(locale, section).steps.find((step) => step.id === id);
}

/** All words of a step, or the title and the introduction of a section; empty where there is no such step. */
function readTextAt(locale: LocaleName, path: string): string {
  if (path.includes('/')) {
    const step = findStep(locale, path);
    return `${step?.text ?? ''} ${step?.detail ?? ''}`;
  }
  const { title, intro } = getSection(locale, path as SectionId);
  return `${title} ${intro ?? ''}`;
}

function listSteps(locale: LocaleName): { path: string; step: WrittenStep }[] {
  return SECTION_IDS.flatMap((section) =>
    getSection(locale, section).steps.map((step) => ({ path: `${section}/${step.id}`, step })),
  );
}

function listTexts(locale: LocaleName): string[] {
  const { $schema: _, ...hints } = LANGUAGES[locale].hints;
  return [
    ...SECTION_IDS.map((section) => readTextAt(locale, section)),
    ...listSteps(locale).map(({ path }) => readTextAt(locale, path)),
    ...Object.values(hints).map(({ title, text }) => `${title} ${text}`),
  ];
}

describe.each(LOCALES)('the checklist in %s', (locale) => {
  it.each(FACTS)('says of $at: $source', (fact) => {
    const text = readTextAt(locale, fact.at).toLowerCase();
    expect(fact[locale].filter((words) => !text.includes(words.toLowerCase()))).toEqual([]);
  });

  it.each(FACTS.filter(({ at }) => at.includes('/')))('lets $at do no more than: $source', ({ at }) => {
    const claims = FACTS.filter((fact) => fact.at === at);
    const step = findStep(locale, at);
    expect(step?.action).toBe(claims.find(({ action }) => action)?.action);
    expect(step?.copy).toBe(claims.find(({ copy }) => copy)?.copy);
    expect(step?.condition).toEqual(claims.find(({ condition }) => condition)?.condition);
  });

  it('has no step that the source does not support', () => {
    const supported = new Set(FACTS.map(({ at }) => at));
    const unsupported = listSteps(locale).filter(({ path }) => !supported.has(path));
    expect(unsupported.map(({ path }) => path)).toEqual([]);
  });

  it('has the sections in the order of the checklist', () => {
    const { $schema: _, ...sections } = LANGUAGES[locale].checklist;
    expect(Object.keys(sections)).toEqual(SECTION_IDS);
  });

  it('says of Internet Explorer only where a setting used to be', () => {
    const { formerly } = LANGUAGES[locale];
    const mentions = listTexts(locale).flatMap((text) => text.split(INTERNET_EXPLORER).slice(0, -1));
    expect(mentions.filter((before) => !before.trimEnd().endsWith(formerly))).toEqual([]);
  });

  it.each(ORGANISATION_WORDS)('leaves "%s" to the file of the organisation', (words) => {
    expect(listTexts(locale).filter((text) => foldText(text).includes(foldText(words)))).toEqual([]);
  });

  it('uses only placeholders that are filled in', () => {
    const used = listTexts(locale).flatMap((text) => text.match(/\{[^}]*\}?/g) ?? []);
    expect(used.filter((placeholder) => !PLACEHOLDERS.includes(placeholder))).toEqual([]);
  });

  it('quotes as the language does', () => {
    const { foreignQuotes } = LANGUAGES[locale];
    expect(listTexts(locale).filter((text) => foreignQuotes.test(text))).toEqual([]);
  });
});

describe('the checklists', () => {
  it('have the same steps in the same order, for the same people and with the same actions', () => {
    const [swedish, ...others] = LOCALES.map((locale) =>
      listSteps(locale).map(({ path, step: { condition, action, copy } }) => ({
        path,
        condition,
        action,
        copy,
      })),
    );
    for (const other of others) expect(other).toEqual(swedish);
  });
});

describe('the organisation', () => {
  it('has the support desk, its number and the date of the source', () => {
    expect(organisation.support).toMatchObject({
      name: 'Servicedesk IT',
      phone: '016-10 53 50',
      phoneMenu: '2',
    });
    expect(organisation.checklistUpdated).toBe('2023-02-10');
  });
});
