import { words } from 'compiled-rules/content';
import { describe, expect, it } from 'vitest';
import { formatReasons } from '../../src/core/reason.ts';
import type { Settings } from '../../src/core/settings.ts';
import { type Trial, tryPasted } from '../../src/status/try-pasted.ts';
import { aStatusModel } from './a-status-model.ts';

const REFUSAL = 'The Credentials you typed are incorrect. Please try again.';
const FORM = '<form id="vpnForm" action="/cgi/login"><input name="login"></form>';

const model = aStatusModel();

function tryIt(source: string, address = '', settings: Partial<Settings> = {}): Trial {
  const used = { ...model.used.settings, ...settings };
  return tryPasted({ source, address }, { settings: used, words: model.words });
}

function explain({ tried }: Trial): string {
  return tried && words.en ? formatReasons(tried.why, words.en) : '';
}

describe('tryPasted', () => {
  it.each([
    {
      what: 'a login page with an error',
      source: `${FORM}<p>${REFUSAL}</p>`,
      found: { page: 'gateway-classic', error: 'credentials-incorrect', section: 'error-message' },
      why: 'can be read',
    },
    {
      what: 'a login page without one',
      source: FORM,
      found: { page: 'gateway-classic', error: undefined, section: undefined },
      why: 'There is no known phrase on it.',
    },
    {
      what: 'an unknown text in an error box',
      source: `${FORM}<p id="errorMessageLabel">Jotain meni pieleen</p>`,
      found: { page: 'gateway-classic', error: 'login-failed' },
      why: 'the error box #errorMessageLabel says “Jotain meni pieleen”',
    },
    {
      what: 'a hidden error',
      source: `${FORM}<p hidden>${REFUSAL}</p>`,
      found: { page: 'gateway-classic', error: undefined },
      why: 'is there, but hidden',
    },
    {
      what: 'nothing but a message',
      source: '<p>Error: Not a privileged User.</p>',
      found: { page: 'gateway-message', error: 'not-privileged-user', section: 'start-icon' },
      why: 'is the main part of it',
    },
    {
      what: 'a message that a marker rules out',
      source: '<body class="ns_login_body"><p>Error: Not a privileged User.</p>',
      found: { page: undefined, error: undefined },
      why: 'rules it out',
    },
    {
      what: 'an article that quotes an error',
      source: `<article><input type="search"><p>${REFUSAL}</p></article>`,
      found: { page: undefined, error: undefined },
      why: 'counts on a login page only',
    },
    {
      what: 'an error message alone',
      source: REFUSAL,
      found: { page: undefined, error: 'credentials-incorrect', section: 'error-message' },
      why: 'On a login page “The Credentials you typed are incorrect” would be credentials-incorrect',
    },
    {
      what: 'any other text',
      source: 'Good morning, 1 < 2',
      found: { page: undefined, error: undefined },
      why: 'no known phrase is in it',
    },
  ])('says what it makes of $what', ({ source, found, why }) => {
    const trial = tryIt(source);
    expect(trial.tried).toMatchObject(found);
    expect(explain(trial)).toContain(why);
  });

  it('goes by the path: of the address, or where the page says it was saved', () => {
    const weak = '<title>Citrix Gateway</title><p>Log on</p><input>';
    expect(tryIt(weak).tried?.page).toBeUndefined();
    expect(tryIt(weak, 'https://webaccess.regionsormland.se/vpn/index.html').tried?.page).toBe(
      'gateway-classic',
    );
    const saved = `<!-- saved from url=(0039)https://gw.example.se/vpn/index.html -->${weak}`;
    expect(tryIt(saved).tried?.page).toBe('gateway-classic');
  });

  it('counts the phrases of the policy', () => {
    const extraErrors = [{ phrase: 'Your token has expired', section: 'one-time-code' }] as const;
    expect(tryIt(`${FORM}<p>Your token has expired!</p>`, '', { extraErrors }).tried).toMatchObject({
      error: 'extra@one-time-code',
      section: 'one-time-code',
    });
  });

  it('says that the extension does not run on other hosts, those that the policy leaves out too', () => {
    const page = `${FORM}<p>${REFUSAL}</p>`;
    expect(explain(tryIt(page, 'https://gateway.example.se/vpn/'))).toBe(
      'The extension never runs on gateway.example.se: it is for *.regionsormland.se.',
    );
    const hosts = ['webaccess.regionsormland.se'];
    expect(tryIt(page, 'https://mail.regionsormland.se/', { hosts }).tried?.error).toBeUndefined();
  });

  it.each([
    ['nothing', ' \n', '', 'tryEmpty'],
    ['an address without https', FORM, 'http://webaccess.regionsormland.se/', 'tryAddressWrong'],
    ['something else than an address', FORM, 'https://', 'tryAddressWrong'],
  ] as const)('asks for something else where it gets %s', (_, source, address, word) => {
    expect(tryIt(source, address).problem).toBe(model.words[word]);
  });

  it('looks at no more than a login page could be', () => {
    expect(tryIt('x'.repeat(10_000_001)).problem).toBe(
      'The text has more than 10 MB. No login page is that large.',
    );
  });
});
