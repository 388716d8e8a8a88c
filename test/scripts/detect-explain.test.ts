// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CompiledRules, compileRules } from '../../scripts/compile-rules.ts';
import { renderAnswer } from '../../scripts/detect/answer.ts';
import { explain, judge } from '../../scripts/detect/explain.ts';
import type { HiddenBy } from '../../scripts/detect/page-facts.ts';
import type { ShownHint } from '../../scripts/detect/read-hint.ts';
import type { CompiledError } from '../../src/core/detection-rules.ts';
import type { DocumentFacts } from '../../src/core/document-facts.ts';
import type { ErrorRule, PageRule } from '../../src/core/rules.ts';
import { foldText } from '../../src/core/text-folding.ts';

const REFUSAL = 'The Credentials you typed are incorrect';
const DENIED = 'Error: Not a privileged User';

function aPageRule(rule: Pick<PageRule, 'id'> & Partial<PageRule>): PageRule {
  const empty = { paths: [], strong: [], weak: [], forbidden: [], errorBoxes: [] };
  return { ...empty, ...rule };
}

/** Rules of its own: those of the product may change without a change here. */
const pages = [
  aPageRule({
    id: 'gateway-classic',
    paths: ['/vpn/', '/epa/'],
    strong: ['#vpnForm', '#logonbox-logonform'],
    weak: [{ title: ['Citrix Gateway', 'NetScaler Gateway'] }, '#authentication'],
    forbidden: ['body.ns_login_body'],
    errorBoxes: ['#errorMessageLabel'],
  }),
  aPageRule({ id: 'gateway-nfactor', paths: ['/logon/'], strong: ['._ctxstxt_CitrixCopyright'] }),
  aPageRule({ id: 'storefront', paths: ['/Citrix/'], strong: ['._ctxstxt_CitrixCopyright'] }),
];

const errors = [
  anError('not-privileged-user', DENIED, true),
  anError('credentials-incorrect', REFUSAL, false),
];

const rules: CompiledRules = {
  ...compileRules({ root: join(import.meta.dirname, '../..') }),
  pages,
  errors,
  detection: {
    pages: pages.map(({ id, paths, strong, weak, errorBoxes }) => ({
      id,
      paths: paths.map((path) => path.toLowerCase()),
      strong: strong.join(),
      weak: weak.filter((marker) => typeof marker === 'string'),
      titles: weak.flatMap((marker) => (typeof marker === 'string' ? [] : marker.title.map(foldText))),
      errorBoxes: errorBoxes.join(),
    })),
    forbidden: 'body.ns_login_body',
    errors: errors.map(compileError),
    onMessagePage: errors.slice(0, 1).map(compileError),
    supportPhone: '',
    supportPhoneLink: '',
  },
};

function anError(id: string, text: string, onMessagePage: boolean): ErrorRule {
  const help = { priority: 10, section: 'support', related: [], steps: [], stepsOnPage: {} } as const;
  return { id, ...help, phrases: [{ text, onMessagePage }] };
}

function compileError({ id, phrases }: ErrorRule): CompiledError {
  return [id, phrases.map(({ text }) => foldText(text)).join('|')];
}

/** A page that says nothing of itself. A strong marker is there together with the selector of all strong ones. */
function aPage({ markers = [], ...facts }: Partial<DocumentFacts> = {}): DocumentFacts {
  const hasStrong = rules.pages.filter(({ strong }) => strong.some((marker) => markers.includes(marker)));
  return {
    pathname: '/',
    title: '',
    errorBoxes: [],
    message: null,
    readable: '',
    text: facts.readable ?? facts.message ?? '',
    ...facts,
    markers: [...markers, ...hasStrong.map(({ strong }) => strong.join())],
  };
}

function aHint(hint: Partial<ShownHint> = {}): ShownHint {
  return { page: 'gateway-classic', error: 'credentials-incorrect', section: 'error-message', ...hint };
}

function explained(documents: readonly DocumentFacts[], hint?: ShownHint, hiddenBy: HiddenBy | null = null) {
  return explain({ verdict: judge(documents, rules), hint, hiddenBy, rules });
}

describe('explain', () => {
  it.each([
    {
      name: 'strong markers',
      facts: aPage({ markers: ['#vpnForm', '#logonbox-logonform', '#authentication'] }),
      page: 'gateway-classic',
      why: 'It is gateway-classic: one strong marker is enough, and it has #vpnForm, #logonbox-logonform.',
    },
    {
      name: 'two weak markers',
      facts: aPage({ markers: ['#authentication'], title: 'NetScaler  Gateway' }),
      page: 'gateway-classic',
      why: 'two weak markers are enough, and it has <title> “NetScaler Gateway”, #authentication.',
    },
    {
      name: 'a weak marker on a listed path',
      facts: aPage({ markers: ['#authentication'], pathname: '/VPN/index.html' }),
      page: 'gateway-classic',
      why: 'on the listed path /vpn/ one weak marker is enough, and it has #authentication.',
    },
    {
      name: 'markers of two kinds of page',
      facts: aPage({ markers: ['._ctxstxt_CitrixCopyright'], pathname: '/Citrix/StoreWeb/' }),
      page: 'storefront',
      why: 'It has markers of gateway-nfactor too; the listed path /Citrix/ decides.',
    },
    {
      name: 'markers of two kinds of page on no listed path',
      facts: aPage({ markers: ['._ctxstxt_CitrixCopyright'] }),
      page: 'gateway-nfactor',
      why: 'It has markers of storefront too; the order of the rules decides.',
    },
    {
      name: 'one weak marker',
      facts: aPage({ markers: ['#authentication'] }),
      page: null,
      why: 'It has only the weak marker #authentication of gateway-classic: another weak one, a strong one or a listed path (/vpn/, /epa/) would be needed.',
    },
    {
      name: 'a path alone',
      facts: aPage({ pathname: '/vpn/index.html' }),
      page: null,
      why: 'Its path is listed for gateway-classic, but a path alone is never enough.',
    },
    { name: 'no marker', facts: aPage(), page: null, why: 'It has no marker of a known login page.' },
    {
      name: 'a page that its scripts have not drawn',
      facts: aPage({ markers: ['#vpnForm'] }),
      page: 'gateway-classic',
      why: 'Nothing can be read on it: what scripts draw has to be saved as it is drawn',
    },
    {
      name: 'a marker that rules a page out',
      facts: aPage({ markers: ['#vpnForm', 'body.ns_login_body'] }),
      page: null,
      why: 'The marker body.ns_login_body rules it out, whatever else is there.',
    },
  ])('says which page it is: $name', ({ facts, page, why }) => {
    const answer = explained([facts]);
    expect(answer.page).toBe(page);
    expect(answer.why).toContain(why);
  });

  const login = { markers: ['#vpnForm'] };
  it.each([
    {
      name: 'a phrase',
      facts: aPage({ ...login, readable: `Sorry. ${REFUSAL}.` }),
      hint: aHint(),
      why: `The phrase “${REFUSAL}” can be read.`,
    },
    {
      name: 'an error box',
      facts: aPage({ ...login, errorBoxes: [{ selector: '#errorMessageLabel', says: 'Fel lösenord' }] }),
      hint: aHint({ error: 'login-failed' }),
      why: 'No known phrase can be read, but the error box #errorMessageLabel says “Fel lösenord”.',
    },
    {
      name: 'an empty error box',
      facts: aPage({ ...login, errorBoxes: [{ selector: '#errorMessageLabel', says: '' }] }),
      hint: undefined,
      why: 'There is no known phrase on it. Nothing can be read where errors are shown (#errorMessageLabel).',
    },
    {
      name: 'a hidden phrase',
      facts: aPage({ ...login, text: REFUSAL }),
      hint: undefined,
      why: `No known phrase can be read: “${REFUSAL}” of credentials-incorrect is there, but hidden. Nor is there an error box.`,
    },
    {
      name: 'a phrase that the extension left alone',
      facts: aPage({ ...login, readable: REFUSAL }),
      hint: undefined,
      why: `The phrase “${REFUSAL}” of credentials-incorrect can be read, but did not decide.`,
    },
    {
      name: 'a phrase that was gone again',
      facts: aPage(login),
      hint: aHint(),
      why: 'What the extension found cannot be read in the page any more.',
    },
    {
      name: 'an article that quotes the phrase',
      facts: aPage({ readable: `What to do: ${REFUSAL}` }),
      hint: undefined,
      why: `It says “${REFUSAL}”, but that counts on a login page only.`,
    },
    {
      name: 'nothing but a message',
      facts: aPage({ message: `${DENIED}.` }),
      hint: aHint({ page: 'gateway-message', error: 'not-privileged-user' }),
      why: `It is nothing but a short message without a form, and “${DENIED}” is the main part of it.`,
    },
    {
      name: 'a message that says more',
      facts: aPage({ message: `What can be done about ${DENIED}? I have tried it all day.` }),
      hint: undefined,
      why: `It is nothing but a short message without a form, but “${DENIED}” is not the main part of it.`,
    },
    {
      name: 'a message with a phrase for login pages',
      facts: aPage({ message: REFUSAL }),
      hint: undefined,
      why: `It says “${REFUSAL}”, but that counts on a login page only.`,
    },
  ])('says why this error or none: $name', ({ facts, hint, why }) => {
    const answer = explained([facts], hint);
    expect(answer.why).toContain(why);
    expect(answer.error).toBe(hint?.error ?? null);
  });

  it('speaks of the frame that says the error', () => {
    const frame = aPage({ ...login, readable: REFUSAL, pathname: '/frame.html' });
    expect(explained([aPage(), frame], aHint()).why).toMatch(
      /^In the frame \/frame\.html: It is gateway-classic/,
    );
  });

  it('says that a hidden page was shown', () => {
    expect(explained([aPage(login)], undefined, 'body {display: none}').why).toMatch(
      /^Nothing of the saved page can be seen, .*\(body \{display: none\}\): this is the answer as if it were shown\./,
    );
  });

  it('says nothing of what no document tells', () => {
    expect(explained([]).why).toBe('The browser could not open the page.');
  });
});

describe('renderAnswer', () => {
  it('says none for what is not there, and breaks long lines', () => {
    const answer = { file: 'a.html', url: 'https://x.se/', page: 'owa', error: null, section: null };
    expect(renderAnswer({ ...answer, why: `${'word '.repeat(25)}end.` })).toBe(
      `a.html
  at       https://x.se/
  page     owa
  error    none
  section  none
  why      ${'word '.repeat(19)}word
           ${'word '.repeat(5)}end.`,
    );
  });
});
