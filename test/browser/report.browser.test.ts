import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readErrorTexts } from '../portal/error-texts.ts';
import { GOOD_LOGIN } from '../portal/portal.ts';
import { CLASSIC_PATH, logInClassic, startBrokenIcon, writeClassicError } from './portal-visits.ts';
import { waitForCard } from './support/card.ts';
import { clickInMiddle, clickToCopy, readClipboard } from './support/clipboard.ts';
import { shareVisitor } from './support/corpus-visit.ts';
import { waitForAttempts } from './support/reports.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import type { ExtensionPage } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const REFUSAL = readErrorTexts('region')['4001'] ?? '';
const SECRET = 'zqhemligt';
const START_OVER = '.error-summary .cure-list button';

/** A refusal on a page with a secret wherever a page can have one. */
async function meetRefusalAmongSecrets({ browser, openPage }: SharedBrowser): Promise<Page> {
  const page = await openPage(`${CLASSIC_PATH}?user=${SECRET}#${SECRET}`);
  await page.waitForSelector('#Log_On', { visible: true });
  await page.type('[id="Enter user name"]', `${SECRET}1`);
  await page.type('#passwd', `${SECRET}2`);
  await page.type('#passwd1', `${SECRET}3`);
  await page.evaluate((secret) => {
    // biome-ignore lint/suspicious/noDocumentCookie: both browsers have it.
    document.cookie = `session=${secret}`;
    localStorage.setItem(secret, secret);
    sessionStorage.setItem(secret, secret);
    document.title += ` ${secret}`;
    document.body.dataset.name = secret;
    history.replaceState(secret, '', `/vpn/${secret}/index.html?user=${secret}#${secret}`);
  }, SECRET);
  await writeClassicError(page, REFUSAL);
  await waitForCard(browser, page);
  await waitForAttempts(browser, 1);
  return page;
}

function readText(popup: ExtensionPage, selector: string): Promise<string> {
  return popup.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}

describe.each(ENGINES)('the report in $name', (engine) => {
  const shared = shareBrowser(engine);

  it('is copied as it is shown, with nothing that the page, its address or its fields say', async () => {
    const page = await meetRefusalAmongSecrets(shared);
    const popup = await shared.browser.clickToolbarIcon(page);
    await clickToCopy(popup, '.report .copy');
    const shown = await readText(popup, '.report pre');
    const copied = await readClipboard(shared.openPage);
    expect(copied.replaceAll('\r\n', '\n')).toBe(shown);
    expect(shown.split('\n')).toEqual([
      expect.stringMatching(/^Web Access-hjälpen \d+\.\d+\.\d+$/),
      expect.stringMatching(/^Tid: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC[+-]\d\d:\d\d$/),
      'Visades: Inloggningen gick inte igenom',
      'Fel: credentials-incorrect',
      `Webbplats: ${shared.portal.host}`,
      'Försök: 1',
      expect.stringMatching(/^Senaste försöket: \d{4}-/),
      expect.stringMatching(/^Webbläsare: (Chrom\w+|Edge|Firefox) \d+$/),
      expect.stringMatching(/^Operativsystem: (Linux|Windows|macOS)$/),
    ]);
    expect(copied).not.toContain(SECRET);
  });

  it.each([
    ['the number', '.support-bar .copy', '016-10 53 50'],
    ['the subject of the mail', '[data-step="subject"] .copy', 'Pointsharp Token'],
  ])('has %s beside it, to copy too', async (_, copy, text) => {
    const page = await meetRefusalAmongSecrets(shared);
    const popup = await shared.browser.clickToolbarIcon(page);
    await clickToCopy(popup, copy);
    expect(await readClipboard(shared.openPage)).toBe(text);
  });
});

describe.each(ENGINES)('starting over in $name', (engine) => {
  const shared = shareBrowser(engine);

  /** In the store: a login that went through, and an icon that does not start. */
  async function meetBrokenIcon(): Promise<Page> {
    const page = await shared.openPage(CLASSIC_PATH);
    await logInClassic(page, GOOD_LOGIN);
    await startBrokenIcon(page);
    await waitForCard(shared.browser, page);
    return page;
  }

  async function expectNewVisit(page: Page, before: number): Promise<void> {
    await waitUntil('the new visit', async () => page.url() === `https://${shared.portal.host}/`);
    await page.waitForSelector('h1');
    const hits = shared.portal.hits.slice(before).filter((hit) => hit !== 'GET /favicon.ico');
    expect(hits[0]).toBe('GET /');
    expect(hits.filter((hit) => !hit.startsWith('GET '))).toEqual([]);
  }

  it('asks for the login page anew, without a query, and sends nothing a second time', async () => {
    const page = await meetBrokenIcon();
    const popup = await shared.browser.clickToolbarIcon(page);
    const before = shared.portal.hits.length;
    await clickInMiddle(popup, START_OVER);
    await expectNewVisit(page, before);
    await waitUntil('the popup to close', async () => !(await shared.browser.hasPopup()));
  });

  it('does so from the checklist in a tab too, and shows the login page', async () => {
    const page = await meetBrokenIcon();
    const popup = await shared.browser.clickToolbarIcon(page);
    await clickInMiddle(popup, '.about-buttons button');
    const tab = await shared.browser.openedExtensionPage('popup/popup.html?tab=');
    const before = shared.portal.hits.length;
    await clickInMiddle(tab, START_OVER);
    await expectNewVisit(page, before);
    await waitUntil('the login page in front', () =>
      page.evaluate(() => document.visibilityState === 'visible'),
    );
    await tab.close();
  });

  it('leaves no error behind', async () => {
    expect(await shared.browser.extensionErrors()).toEqual([]);
    expect(shared.browser.refusedAddresses).toEqual([]);
  });
});

/** As on the oldest gateways: the page that tells of the error is the answer to the form. */
const ANSWER_TO_FORM = {
  path: '/',
  html: `<!doctype html><form id="vpnForm" method="post"><input name="login"><input name="passwd" type="password">
    <button>Log On</button></form><p id="errorMessageLabel">Your logon has expired</p>`,
};

describe.each(ENGINES)('starting over from the answer to a form in $name', (engine) => {
  const visitor = shareVisitor(engine);

  it('does not send the form again, though it goes to the very same address', async () => {
    const page = await visitor.open(ANSWER_TO_FORM);
    await page.type('[name=login]', SECRET);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    expect(visitor.hits).toContain(`POST ${page.url()}`);
    await waitForCard(visitor.browser, page);
    await waitForAttempts(visitor.browser, 2);
    const popup = await visitor.browser.clickToolbarIcon(page);
    const before = visitor.hits.length;
    await Promise.all([page.waitForNavigation(), clickInMiddle(popup, START_OVER)]);
    const again = visitor.hits.slice(before).filter((hit) => !hit.endsWith('/favicon.ico'));
    expect(again).toEqual([`GET ${page.url()}`]);
    expect(page.url()).toMatch(/^https:\/\/page-\d+\.regionsormland\.se\/$/);
  });
});
