import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HINT_CONTENT_KEY } from '../../src/core/hint-content.ts';
import { OWA_LOGIN } from '../portal/addresses.ts';
import { readErrorTexts } from '../portal/error-texts.ts';
import {
  CLASSIC_PATH,
  logInClassic,
  logInNfactor,
  logInOwa,
  NFACTOR_PATH,
  writeClassicError,
} from './portal-visits.ts';
import { launchBare } from './support/bare-browser.ts';
import { clickInCard, waitForCard } from './support/card.ts';
import { noteCards, readCardEvents, settle } from './support/page-events.ts';
import { waitForAttempts } from './support/reports.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import { waitUntil } from './support/wait-until.ts';

declare const chrome: {
  storage: Record<'local' | 'session', StorageArea>;
};

interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const REFUSAL = readErrorTexts('region')['4001'];
const SECRETS = { user: 'hemligperson77', password: 'HemligtLosen88', code: '998877' };

/** A refused login on each of the login pages, and what each page then consisted of. */
async function visitLogins(
  openPage: SharedBrowser['openPage'],
  waitForHelp: (page: Page) => Promise<unknown>,
): Promise<{ documents: string[]; errors: string[] }> {
  const logins = [
    { path: CLASSIC_PATH, logIn: logInClassic, error: '#errorMessageLabel' },
    { path: NFACTOR_PATH, logIn: logInNfactor, error: '.standaloneText.error' },
    { path: OWA_LOGIN, logIn: logInOwa, error: '#signInErrorDiv' },
  ];
  const documents: string[] = [];
  const errors: string[] = [];
  for (const { path, logIn, error } of logins) {
    const page = await openPage(path);
    page.on('pageerror', (thrown) => errors.push(String(thrown)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await logIn(page, SECRETS);
    await page.waitForFunction((selector) => document.querySelector(selector)?.textContent, {}, error);
    await waitForHelp(page);
    await settle(page);
    documents.push(await page.evaluate(() => document.documentElement.outerHTML));
  }
  return { documents, errors };
}

/** The requests that something makes, in an order that does not depend on chance; browsers ask for icons when they like. */
async function noteHits(
  portal: { readonly hits: readonly string[] },
  visit: () => Promise<unknown>,
): Promise<string[]> {
  const before = portal.hits.length;
  await visit();
  return portal.hits
    .slice(before)
    .filter((hit) => hit !== 'GET /favicon.ico')
    .sort();
}

/** A page with the card, and note taken of what becomes of it. */
async function meetError({ openPage, browser }: SharedBrowser): Promise<Page> {
  const page = await openPage(CLASSIC_PATH);
  await page.waitForSelector('#Log_On', { visible: true });
  await writeClassicError(page, REFUSAL);
  await waitForCard(browser, page);
  return page;
}

function readStorage({
  browser,
}: SharedBrowser): Promise<Record<'local' | 'session', Record<string, unknown>>> {
  return browser.evaluateInExtension(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }));
}

describe.each(ENGINES)('what is promised, in $name', (engine) => {
  const shared = shareBrowser(engine);

  it('asks the network for nothing, and leaves the page as it is but for its one element', async () => {
    const { portal, openPage, browser } = shared;
    let helped: Awaited<ReturnType<typeof visitLogins>> | undefined;
    const hits = await noteHits(portal, async () => {
      helped = await visitLogins(openPage, (page) => waitForCard(browser, page));
      await waitForAttempts(browser, 1);
    });
    const bare = await launchBare(engine.name, portal);
    try {
      let alone: typeof helped;
      const hitsAlone = await noteHits(portal, async () => {
        alone = await visitLogins(bare.openPage, async () => undefined);
      });
      expect(hits).toEqual(hitsAlone);
      expect(browser.refusedAddresses).toEqual([]);
      const hint = /<web-access-hint [^>]*><\/web-access-hint>/;
      expect(helped?.documents.map((text) => hint.test(text))).toEqual([true, true, true]);
      expect(helped?.documents.map((text) => text.replace(hint, ''))).toEqual(alone?.documents);
      expect(helped?.errors).toEqual([]);
    } finally {
      await bare.close();
    }
  });

  it('stores ids, and nothing that was typed or read', async () => {
    await visitLogins(shared.openPage, (page) => waitForCard(shared.browser, page));
    await waitForAttempts(shared.browser, 1);
    const { local, session } = await readStorage(shared);
    expect(Object.keys(local).sort()).toEqual([HINT_CONTENT_KEY, 'policy']);
    expect(Object.keys(session).length).toBeGreaterThan(0);
    for (const [key, report] of Object.entries(session)) {
      expect(key).toMatch(/^tab-report-\d+$/);
      expect(report).toEqual({
        host: shared.portal.host,
        page: expect.stringMatching(/^(gateway-classic|gateway-nfactor|owa)$/),
        error: 'credentials-incorrect',
        frame: 0,
        attempts: 1,
        at: expect.any(Number),
      });
    }
    const stored = JSON.stringify({ local, session }).toLowerCase();
    for (const secret of Object.values(SECRETS)) expect(stored).not.toContain(secret.toLowerCase());
    expect(JSON.stringify(session)).not.toMatch(/vpn|logon|credentials you|user name/i);
  });

  it('leaves an element that the page made up alone, and shows its own', async () => {
    const page = await shared.openPage(CLASSIC_PATH);
    await page.waitForSelector('#Log_On', { visible: true });
    await page.evaluate(() => {
      const forged = document.createElement('web-access-hint');
      forged.dataset.error = 'forged';
      forged.textContent = 'Ring 071-00 00 00.';
      document.documentElement.append(forged);
    });
    await writeClassicError(page, REFUSAL);
    const card = await waitForCard(shared.browser, page);
    expect(card).toMatchObject({ error: 'credentials-incorrect', links: [{ href: 'tel:016105350' }] });
    const forged = await page.$eval('[data-error=forged]', (element) => element.outerHTML);
    expect(forged).toBe('<web-access-hint data-error="forged">Ring 071-00 00 00.</web-access-hint>');
  });

  it('puts back a card that the page removes once, and not twice', async () => {
    const page = await meetError(shared);
    await noteCards(page);
    const remove = () => page.evaluate(() => document.querySelector('web-access-hint')?.remove());
    await remove();
    await waitUntil('the card to be put back', async () => (await readCardEvents(page))?.at(-1) === 'came');
    expect((await waitForCard(shared.browser, page)).error).toBe('credentials-incorrect');

    await remove();
    await settle(page);
    await writeClassicError(page, REFUSAL);
    await settle(page);
    expect(await readCardEvents(page)).toEqual(['went', 'came', 'went']);
    expect(await shared.browser.readBadge(page)).toBe('!');
  });

  it('looks the same whatever the page’s style sheets say', async () => {
    const page = await meetError(shared);
    const { box } = await waitForCard(shared.browser, page);
    await page.evaluate(() => {
      const style = document.createElement('style');
      const wild =
        '{ display: none !important; font: 60px serif !important; transform: scale(3) !important }';
      style.textContent = `web-access-hint, dialog, web-access-hint * ${wild}`;
      document.head.append(style);
    });
    await settle(page);
    expect((await waitForCard(shared.browser, page)).box).toEqual(box);
  });

  it('has a sentence, the number and the checklist where nothing was prepared', async () => {
    const { browser, openPage } = shared;
    const prepared = await browser.evaluateInExtension(async (key) => {
      const content = await chrome.storage.local.get(key);
      await chrome.storage.local.remove(key);
      return content;
    }, HINT_CONTENT_KEY);
    try {
      const page = await openPage(CLASSIC_PATH);
      await page.waitForSelector('#Log_On', { visible: true });
      await writeClassicError(page, REFUSAL);
      const card = await waitForCard(browser, page);
      expect(card).toMatchObject({ error: 'credentials-incorrect', section: 'error-message', lang: 'sv' });
      expect(card.announced).toBe('Inloggningen verkar inte ha gått igenom. Checklistan hjälper dig vidare.');
      expect(card.links).toEqual([{ text: '016-10 53 50', href: 'tel:016105350' }]);
      await clickInCard(browser, page, 'Öppna checklistan');
      const popup = await browser.openedPopup();
      await waitUntil('the section', async () => (await popup.openSection()) === 'error-message');
    } finally {
      await browser.evaluateInExtension((content) => chrome.storage.local.set(content), prepared);
    }
  });

  it('writes no error to any console', async () => {
    expect(await shared.browser.extensionErrors()).toEqual([]);
    expect(shared.browser.refusedAddresses).toEqual([]);
  });
});
