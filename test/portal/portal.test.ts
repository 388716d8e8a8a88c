// @vitest-environment node
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHECKLIST,
  CLASSIC_LOGIN,
  CLASSIC_SUBMIT,
  DENIED_STORE,
  MAILBOX,
  NFACTOR_LOGIN,
  NFACTOR_REQUIREMENTS,
  NFACTOR_SUBMIT,
  OWA_LOGIN,
  OWA_SUBMIT,
  STORE,
  STORE_LAUNCH,
  STORE_LOGOUT,
} from './addresses.ts';
import { NOT_PRIVILEGED_TEXT, OWA_REFUSED_TEXT, readErrorTexts } from './error-texts.ts';
import { REFUSED_ACCOUNTS } from './login.ts';
import { GOOD_LOGIN, PORTAL_PAGES, type Portal, startPortal } from './portal.ts';
import { type Visit, visit } from './visit.ts';

const REGION_4001 = readErrorTexts('region')['4001'];
const STOCK_4001 = readErrorTexts('stock')['4001'];

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.close());

/** The fields of a login that succeeds, as both gateways name them. */
function aLogin(overrides: { readonly [name: string]: string } = {}): { readonly [name: string]: string } {
  const { user, password, code } = GOOD_LOGIN;
  return { login: user, passwd: password, passwd1: code, service: 'webaccess', ...overrides };
}

function submit(path: string, overrides: { readonly [name: string]: string } = {}): Promise<Visit> {
  return visit(portal, path, { form: aLogin(overrides) });
}

function removeNoscript(body: string): string {
  return body.replaceAll(/<noscript>.*?<\/noscript>/gs, '');
}

const WRONG_FIELDS = [
  { field: 'login', value: 'nobody' },
  { field: 'passwd', value: 'wrong' },
  { field: 'passwd1', value: '654321' },
];

describe('startPortal', () => {
  it('serves every page of its list', async () => {
    for (const { path } of PORTAL_PAGES) {
      expect((await visit(portal, path)).status, path).toBeLessThan(404);
    }
  });

  it('lists every page, and the login that works, on its index', async () => {
    const { body } = await visit(portal, '/');
    for (const { path } of PORTAL_PAGES) expect(body).toContain(`href="${path}"`);
    for (const value of Object.values(GOOD_LOGIN)) expect(body).toContain(value);
  });

  it('serves every style sheet and script that its pages name', async () => {
    for (const { path } of PORTAL_PAGES) {
      const { body } = await visit(portal, path);
      for (const [, address = ''] of body.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/g)) {
        const asset = new URL(address, `https://${portal.host}${path}`);
        expect(asset.host).toBe(portal.host);
        expect((await visit(portal, asset.pathname)).status, asset.pathname).toBe(200);
      }
    }
  });

  it.each(['/nowhere', '/portal/../login.ts', '/portal/look.css/', '//evil.example/', '/vpn'])(
    'answers 404 in plain text to the stray request %s',
    async (path) => {
      const answer = await visit(portal, path);
      expect(answer).toMatchObject({ status: 404, body: 'Not found.\n' });
    },
  );

  it('refuses a form larger than any login form', async () => {
    expect((await submit(CLASSIC_SUBMIT, { login: 'x'.repeat(70_000) })).status).toBe(413);
  });

  it('has a certificate for the names of the region', async () => {
    const names = await readCertificateNames();
    expect(names).toBe('DNS:webaccess.regionsormland.se, DNS:*.regionsormland.se, IP Address:127.0.0.1');
  });

  it('records every request without its query', async () => {
    const own = await startPortal();
    await visit(own, '/vpn/?wording=stock');
    await visit(own, CLASSIC_SUBMIT, { form: {} });
    await own.close();
    expect(own.hits).toEqual(['GET /vpn/', 'POST /cgi/login']);
  });
});

function readCertificateNames(): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: portal.port, rejectUnauthorized: false };
    const socket = connect(options, () => {
      resolve(socket.getPeerCertificate().subjectaltname);
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

describe('the classic gateway', () => {
  it.each(['/vpn/', CLASSIC_LOGIN])('comes hidden and without an error at %s', async (path) => {
    const body = removeNoscript((await visit(portal, path)).body);
    expect(body).toContain('<body style="display:none; visibility:hidden">');
    expect(body).toContain('action="/cgi/login"');
    expect(body).not.toMatch(/errorMessageLabel|feedbackStyle|incorrect/i);
  });

  it('carries the ids of the error in its noscript', async () => {
    const { body } = await visit(portal, CLASSIC_LOGIN);
    expect(body).toMatch(
      /<noscript>\s*<div id="feedbackArea"><div id="feedbackStyle" class="feedbackStyleError">/,
    );
  });

  it.each(WRONG_FIELDS)(
    'refuses a wrong $field with a code that scripts can read',
    async ({ field, value }) => {
      const answer = await submit(CLASSIC_SUBMIT, { [field]: value });
      expect(answer).toMatchObject({ status: 302, location: CLASSIC_LOGIN });
      expect(answer.setCookies).toEqual(['NSC_VPNERR=4001; Path=/; Secure']);
    },
  );

  it.each(REFUSED_ACCOUNTS)(
    'refuses $user with $code even with the right password',
    async ({ user, code }) => {
      const { setCookies } = await submit(CLASSIC_SUBMIT, { login: user });
      expect(setCookies).toEqual([`NSC_VPNERR=${code}; Path=/; Secure`]);
    },
  );

  it('tells its errors in the words of the region', async () => {
    const { body } = await visit(portal, '/vpn/resources/en.json');
    expect(JSON.parse(body)['4001']).toBe(REGION_4001);
  });

  it('remembers through the login that stock words were asked for', async () => {
    const page = await visit(portal, `${CLASSIC_LOGIN}?wording=stock`);
    expect(page.body).toContain('name="wording" value="stock"');
    const { location } = await submit(CLASSIC_SUBMIT, { passwd: 'wrong', wording: 'stock' });
    expect(location).toBe(`${CLASSIC_LOGIN}?wording=stock`);
    const { body } = await visit(portal, '/vpn/resources/en.json?wording=stock');
    expect(JSON.parse(body)['4001']).toBe(STOCK_4001);
  });

  it('puts nothing of the address into the page', async () => {
    const { body } = await visit(portal, `${CLASSIC_LOGIN}?wording=%22%3E%3Cscript%3E`);
    expect(body).toContain('name="wording" value="region"');
  });

  it('leads a good login to the store', async () => {
    const accepted = await submit(CLASSIC_SUBMIT);
    expect(accepted).toMatchObject({ status: 302, location: STORE });
    expect((await visit(portal, STORE, { cookies: accepted.setCookies })).status).toBe(200);
  });

  it('leads a good login with the wrong choice to one sentence', async () => {
    const accepted = await submit(CLASSIC_SUBMIT, { service: 'owa' });
    expect(accepted.location).toBe(DENIED_STORE);
    const { body } = await visit(portal, DENIED_STORE, { cookies: accepted.setCookies });
    expect(body).toContain(`<body>${NOT_PRIVILEGED_TEXT}</body>`);
    const store = await visit(portal, STORE, { cookies: accepted.setCookies });
    expect(store.location).toBe(CLASSIC_LOGIN);
  });
});

describe('the nFactor gateway', () => {
  it('comes as a shell without form fields and without a word in its message box', async () => {
    const { body } = await visit(portal, NFACTOR_LOGIN);
    expect(body).toContain('src="receiver/js/ctxs.core.min.js"');
    expect(body).toMatch(/id="explicit-auth-screen"[\s\S]*<form class="credentialform"[^>]*><\/form>/);
    expect(body).toMatch(
      /class="messageBoxTitle"><\/div>\s*<div id="messageBoxText" class="messageBoxText"><\/div>/,
    );
  });

  it('lets only the scripts of this very answer run', async () => {
    const [first, second] = [await visit(portal, NFACTOR_LOGIN), await visit(portal, NFACTOR_LOGIN)];
    const nonce = /'nonce-([^']+)'/.exec(first.policy)?.[1] ?? 'none';
    expect(first.policy).toContain("default-src 'none'");
    expect(first.body.split(`nonce="${nonce}"`)).toHaveLength(3);
    expect(second.policy).not.toContain(nonce);
  });

  it('asks for a login without an error', async () => {
    const { body } = await visit(portal, NFACTOR_REQUIREMENTS, { form: { wording: '' } });
    expect(body).toContain('<Result>more-info</Result>');
    for (const id of ['login', 'passwd', 'passwd1', 'service', 'loginBtn'])
      expect(body).toContain(`<ID>${id}</ID>`);
    expect(body).not.toContain('<Type>error</Type>');
  });

  it.each(WRONG_FIELDS)(
    'answers 200 to a wrong $field, with the error as a label',
    async ({ field, value }) => {
      const { status, body, setCookies } = await submit(NFACTOR_SUBMIT, { [field]: value });
      expect(status).toBe(200);
      expect(setCookies).toEqual([]);
      expect(body).toContain('<Result>more-info</Result>');
      expect(body).toContain(`<Label><Text>${REGION_4001}</Text><Type>error</Type></Label>`);
    },
  );

  it('keeps the stock words from the first question to the answer', async () => {
    const question = await visit(portal, NFACTOR_REQUIREMENTS, { form: { wording: 'stock' } });
    expect(question.body).toContain('<StateContext>stock</StateContext>');
    const answer = await submit(NFACTOR_SUBMIT, { passwd: 'wrong', StateContext: 'stock' });
    expect(answer.body).toContain(`<Text>${STOCK_4001}</Text><Type>error</Type>`);
  });

  it.each([
    { service: 'webaccess', destination: STORE },
    { service: 'owa', destination: DENIED_STORE },
  ])('leads a good login for $service to $destination', async ({ service, destination }) => {
    const { body, setCookies } = await submit(NFACTOR_SUBMIT, { service });
    expect(body).toContain('<Result>success</Result>');
    expect(body).toContain(`<RedirectURL>${destination}</RedirectURL>`);
    expect(setCookies).toHaveLength(1);
  });
});

describe('the store', () => {
  it('sends whoever is not logged in to the login page', async () => {
    expect((await visit(portal, STORE)).location).toBe(CLASSIC_LOGIN);
  });

  it('starts one icon, and says of another that it cannot', async () => {
    const { setCookies: cookies } = await submit(CLASSIC_SUBMIT);
    const started = await visit(portal, STORE_LAUNCH, { form: { id: 'journal' }, cookies });
    expect(JSON.parse(started.body)).toEqual({ status: 'success' });
    const failed = await visit(portal, STORE_LAUNCH, { form: { id: 'tidrapport' }, cookies });
    expect(JSON.parse(failed.body)).toEqual({
      status: 'failure',
      title: 'Cannot complete your request.',
      text: 'Cannot start app "Tidrapport".',
    });
    expect((await visit(portal, STORE_LAUNCH, { form: { id: 'nothing' }, cookies })).status).toBe(404);
  });

  it('starts nothing once the person has logged out', async () => {
    const { setCookies: cookies } = await submit(CLASSIC_SUBMIT);
    await visit(portal, STORE_LOGOUT, { cookies });
    expect((await visit(portal, STORE_LAUNCH, { form: { id: 'journal' }, cookies })).status).toBe(401);
  });
});

describe('Extern OWA', () => {
  it('has no error box before a login was refused', async () => {
    const { body } = await visit(portal, OWA_LOGIN);
    expect(body).toContain('<div id="cookieMsg" style="display:none">');
    expect(body).not.toContain('signInErrorDiv');
  });

  it('comes back with the error after a wrong password', async () => {
    const form = { username: GOOD_LOGIN.user, password: 'wrong' };
    const { location = '' } = await visit(portal, OWA_SUBMIT, { form });
    expect(location).toBe(`${OWA_LOGIN}?reason=2`);
    const { body } = await visit(portal, location);
    expect(body).toContain('<div id="signInErrorDiv" class="signInError" role="alert">');
    expect(body).toContain(OWA_REFUSED_TEXT.replace("'", '&#39;'));
  });

  it('opens the mailbox after a good login', async () => {
    const form = { username: GOOD_LOGIN.user, password: GOOD_LOGIN.password };
    const { location, setCookies } = await visit(portal, OWA_SUBMIT, { form });
    expect(location).toBe(MAILBOX);
    expect((await visit(portal, MAILBOX, { cookies: setCookies })).status).toBe(200);
    expect((await visit(portal, MAILBOX)).location).toBe(OWA_LOGIN);
  });
});

describe('the article', () => {
  it('quotes both errors in full', async () => {
    const { body } = await visit(portal, CHECKLIST);
    expect(body).toContain(REGION_4001);
    expect(body).toContain(NOT_PRIVILEGED_TEXT);
  });

  it('shows what was searched for as text', async () => {
    const { body } = await visit(portal, `${CHECKLIST}?q=%3Cb%3E%22%27%26`);
    expect(body).toContain('”&lt;b&gt;&quot;&#39;&amp;”');
    expect(body).not.toContain('<b>"');
  });
});
