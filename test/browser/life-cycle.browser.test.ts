import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { REGION_TEXT } from '../corpus/error-texts.ts';
import { RDX } from '../corpus/looks.ts';
import { HOST } from '../portal/certificate.ts';
import { clickInCard, readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { listCards, settle, shareVisitor } from './support/corpus-visit.ts';
import { openFirefoxWindow } from './support/firefox-window.ts';
import { startPageServer } from './support/page-server.ts';
import { readReport, waitForAttempts } from './support/reports.ts';
import { ENGINES } from './support/shared-browser.ts';
import type { TestBrowser } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

declare const chrome: {
  storage: {
    local: {
      set(values: object): Promise<void>;
      get(key: string): Promise<{ readonly [key: string]: object }>;
    };
  };
  tabs: {
    query(query: object): Promise<readonly { readonly id: number; readonly discarded: boolean }[]>;
    discard(tabId: number): Promise<unknown>;
    update(tabId: number, change: object): Promise<unknown>;
  };
};
declare const Services: { prefs: { setBoolPref(name: string, value: boolean): void } };

/** A login page that says the error whenever it is loaded. */
const REFUSED = { path: RDX.path, html: RDX.render({ error: REGION_TEXT }) };

const ELSEWHERE = { path: '/', html: 'Region Sörmland' };

/** What makes a script of ours that lives on without its extension notice: anything that the person does next. */
async function goOn(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('input');
}

/** Nothing of a card can be seen, whether its element is left in the page or not. */
async function waitForNoneToSee(browser: TestBrowser, page: Page): Promise<void> {
  await waitUntil('the old card to go', async () => {
    const card = await readCard(browser, page);
    return card === undefined || card.box.height === 0;
  });
}

function waitForBadge(browser: TestBrowser, page: Page, text: string): Promise<unknown> {
  return waitUntil(`the badge “${text}”`, async () => (await browser.readBadge(page)) === text);
}

/** Waits for what the worker knows of the error that the tab in front shows. */
function waitForReport(browser: TestBrowser) {
  return waitUntil('the report', async () => {
    const report = await readReport(browser);
    return report?.frame !== undefined && report;
  });
}

/** Takes the error away, or puts it back, as pages do that are drawn by scripts. */
function sayError(page: Page, text: string): Promise<void> {
  return page.$eval('#errorMessageLabel', (label, error) => label.replaceChildren(error), text);
}

describe.each(ENGINES)('a login page in $name', (engine) => {
  const visitor = shareVisitor(engine);
  const open: Page[] = [];
  const complaints: string[] = [];

  async function openPage(page = REFUSED): Promise<Page> {
    const opened = await visitor.open(page);
    open.push(opened);
    opened.on('pageerror', (error) => complaints.push(String(error)));
    opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    return opened;
  }

  async function meetError(): Promise<Page> {
    const page = await openPage();
    await waitForCard(visitor.browser, page);
    await waitForAttempts(visitor.browser, 1);
    return page;
  }

  afterEach(async () => {
    for (const page of open.splice(0)) if (!page.isClosed()) await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  describe('whose worker the browser ends', () => {
    it('keeps its card; card and badge go with the error, and the next attempt is the second', async () => {
      const { browser } = visitor;
      const page = await meetError();
      await browser.killWorker();
      expect(await browser.isWorkerRunning()).toBe(false);
      expect((await waitForCard(browser, page)).error).toBe('credentials-incorrect');

      await sayError(page, '');
      await waitForNoCard(browser, page);
      await waitForBadge(browser, page, '');
      await browser.killWorker();
      await sayError(page, REGION_TEXT);
      await waitForCard(browser, page);
      await waitForAttempts(browser, 2);
      await waitForBadge(browser, page, '!');
    });
  });

  it('that is left and comes back from the back-forward cache has its card, its badge and no other', async () => {
    const { browser } = visitor;
    const page = await meetError();
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => (document.title = String(event.persisted)));
      // There is always a change that waits to be looked at when the page is left.
      setInterval(() => document.body.toggleAttribute('data-changed'), 1);
    });
    await page.goto(visitor.serve(ELSEWHERE).href);
    await waitForBadge(browser, page, '');
    // Not `goBack`: in Firefox it waits for a load that does not happen.
    await page.evaluate(() => history.back());
    await waitUntil('the page to be back', () => page.evaluate(() => document.title === 'true'));
    await waitForCard(browser, page);
    await waitForAttempts(browser, 2);
    await waitForBadge(browser, page, '!');
    await settle(page);
    expect(await page.evaluate(listCards)).toHaveLength(1);
  });

  it('that the browser discards has its card again when somebody comes back to it', async () => {
    const { browser } = visitor;
    const page = await meetError();
    const { host } = new URL(page.url());
    const tabId = await browser.evaluateInExtension(readFrontTab);
    await openPage(ELSEWHERE);
    await browser.evaluateInExtension((id) => chrome.tabs.discard(id).then(() => undefined), tabId);
    await waitUntil('the tab to be shown again', () => browser.evaluateInExtension(showDiscardedTab));
    const restored = await waitUntil('the page to be there again', async () => {
      const pages = await open.at(-1)?.browser().pages();
      return pages?.find((each) => each.url().includes(host) && !each.isClosed());
    });
    open.push(restored);
    await waitUntil('one card', async () => (await restored.evaluate(listCards)).length === 1);
    // Chromium gives the tab another number, under which nothing is known.
    expect((await waitForReport(browser)).attempts).toBe(engine.name === 'firefox' ? 2 : 1);
  });

  describe('under which the extension', () => {
    it('is updated: sees no error, the old card goes, and the new one is whole after the next load', async () => {
      const { browser } = visitor;
      const page = await meetError();
      await browser.reloadExtension();
      await goOn(page);
      // Firefox starts the new version on the open page; Chromium does so at the next load.
      if (engine.name === 'chromium') await waitForNoneToSee(browser, page);
      else expect((await waitForCard(browser, page)).error).toBe('credentials-incorrect');

      await page.reload();
      expect((await waitForCard(browser, page)).error).toBe('credentials-incorrect');
      await clickInCard(browser, page, 'Stäng');
      await waitForNoCard(browser, page);
      expect(await browser.extensionErrors()).toEqual([]);
    });

    it('is updated while it waits in the back-forward cache: comes back without an error', async () => {
      const { browser } = visitor;
      const page = await meetError();
      const { host } = new URL(page.url());
      await page.goto(visitor.serve(ELSEWHERE).href);
      await browser.reloadExtension();
      await page.bringToFront();
      await page.evaluate(() => history.back());
      await waitUntil('the page to be back', () => page.evaluate((its) => location.host === its, host));
      await settle(page);
      expect((await page.evaluate(listCards)).length).toBeLessThan(2);
      expect(await browser.extensionErrors()).toEqual([]);
    });

    it('is switched off: the card goes; on again: the page has one that works after the next load', async () => {
      const { browser } = visitor;
      const page = await meetError();
      await browser.switchExtension(false);
      await goOn(page);
      await waitForNoneToSee(browser, page);
      await page.reload();
      expect(await page.evaluate(listCards)).toEqual([]);

      await browser.switchExtension(true);
      await page.bringToFront();
      await page.reload();
      expect((await waitForCard(browser, page)).error).toBe('credentials-incorrect');
    });

    it('is removed: sees no error, and the card goes', async () => {
      const { browser } = visitor;
      const page = await meetError();
      await browser.removeExtension();
      await goOn(page);
      await waitForNoneToSee(browser, page);
      await sayError(page, '');
      await sayError(page, REGION_TEXT);
      await settle(page);
      await waitForNoneToSee(browser, page);
      await page.reload();
      expect(await page.evaluate(listCards)).toEqual([]);
    });
  });
});

describe.each(ENGINES)('a browser that is started again, $name', ({ name, launch }) => {
  it('has the ticks, the card’s texts and no attempts of the day before', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'web-access-helper-'));
    const server = await startPageServer();
    const portal = { port: server.port, host: HOST };
    const start = () =>
      launch({ extension: join(inject('extensionFolder'), name), portal, profile, language: 'sv' });
    const ticks = { 'support/call': Date.now() };

    const before = await start();
    const page = await before.openPage(server.serve(REFUSED).href);
    await waitForAttempts(before, 1);
    if (name === 'firefox') await keepStorage(page);
    await before.evaluateInExtension((stored) => chrome.storage.local.set({ ticks: stored }), ticks);
    await before.close();

    const after = await start();
    try {
      const address = server.serve(REFUSED).href;
      const again = await after.openPage(address);
      expect((await waitForCard(after, again)).text).toContain('Kontrollera de tre fälten');
      await waitForAttempts(after, 1);
      expect(
        await after.evaluateInExtension(async () => (await chrome.storage.local.get('ticks')).ticks),
      ).toEqual(ticks);
      expect(await after.extensionErrors()).toEqual([]);
    } finally {
      await after.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

/** Firefox forgets what an unsigned extension stored when it ends; one that people have is kept. */
async function keepStorage(page: Page): Promise<void> {
  const window = await openFirefoxWindow(page.browser());
  await window.evaluate(() => {
    for (const name of ['keepStorageOnUninstall', 'keepUuidOnUninstall'])
      Services.prefs.setBoolPref(`extensions.webextensions.${name}`, true);
  });
}

// These run in the extension.

async function readFrontTab(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true });
  return tab?.id ?? 0;
}

async function showDiscardedTab(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ discarded: true });
  if (tab) await chrome.tabs.update(tab.id, { active: true });
  return tab !== undefined;
}
