import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { OWA_LOGIN } from '../portal/addresses.ts';
import { readErrorTexts } from '../portal/error-texts.ts';
import { plantSecrets } from './hostile/plant-secrets.ts';
import {
  CLASSIC_PATH,
  type Login,
  logInClassic,
  logInNfactor,
  logInOwa,
  NFACTOR_PATH,
  writeClassicError,
} from './portal-visits.ts';
import { waitForCard } from './support/card.ts';
import { clickInMiddle, clickToCopy, readClipboard } from './support/clipboard.ts';
import { settle } from './support/page-events.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import type { ExtensionPage, TestBrowser } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const SECRET = 'zqhemligt';
const SECRETS: Login = { user: `${SECRET}1`, password: `${SECRET}2`, code: `${SECRET}3` };
const REFUSAL = readErrorTexts('region')['4001'];

interface Heard {
  readonly messages: unknown[];
  readonly changes: unknown[];
}

declare global {
  interface Window {
    /** On the window: what is run there in Firefox has a `globalThis` of its own each time. */
    heard?: Heard;
  }
}

declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
  storage: {
    onChanged: { addListener(listener: (changes: unknown) => void): void };
    local: { get(keys: null): Promise<object> };
    session: { get(keys: null): Promise<object> };
  };
  tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
  action: Record<'getBadgeText' | 'getTitle', (details: { tabId: number }) => Promise<string>>;
};

interface LoginVisit {
  readonly name: string;
  readonly path: string;
  readonly logIn: (page: Page, login: Login) => Promise<void>;
}

const VISITS: readonly LoginVisit[] = [
  { name: 'the classic login', path: CLASSIC_PATH, logIn: logInClassic },
  { name: 'the nFactor login', path: NFACTOR_PATH, logIn: logInNfactor },
  { name: 'Extern OWA', path: OWA_LOGIN, logIn: logInOwa },
];

/** Hears from now on what any part of the extension sends to the others, and what any stores. */
function listen(browser: TestBrowser): Promise<void> {
  return browser.evaluateInExtension(() => {
    if (window.heard) return;
    const heard: Heard = { messages: [], changes: [] };
    window.heard = heard;
    chrome.runtime.onMessage.addListener((message) => {
      heard.messages.push(message);
    });
    chrome.storage.onChanged.addListener((changes) => {
      heard.changes.push(changes);
    });
  });
}

/** All that the extension has said, stored and shown, but for its own pages. */
function readTraces(browser: TestBrowser) {
  return browser.evaluateInExtension(async () => {
    const tabs = await chrome.tabs.query({});
    const icons = tabs.map(({ id: tabId }) =>
      Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]),
    );
    return {
      ...window.heard,
      stored: [await chrome.storage.local.get(null), await chrome.storage.session.get(null)],
      icons: await Promise.all(icons),
    };
  });
}

/** A refused login on a page with a secret in every place that a page has, those of its answer too. */
async function meetRefusal({ browser, openPage }: SharedBrowser, { path, logIn }: LoginVisit): Promise<Page> {
  const page = await openPage('/');
  await page.evaluateOnNewDocument(plantSecrets, SECRET);
  await page.goto(new URL(path, page.url()).href);
  await logIn(page, SECRETS);
  await waitForCard(browser, page);
  return page;
}

/** What a person may do with the checklist, and all that it says then. */
async function useChecklist({ browser }: SharedBrowser, page: Page): Promise<string> {
  const popup = await browser.clickToolbarIcon(page);
  await clickInMiddle(popup, '.step-tick');
  await clickInMiddle(popup, '.guide-answer input');
  const shown = await readWhole(popup);
  await clickToCopy(popup, '.report .copy');
  await popup.close();
  return shown;
}

function readWhole(page: ExtensionPage): Promise<string> {
  return page.evaluate(() => document.title + location.href + document.documentElement.outerHTML);
}

const both = ENGINES.map((engine) => shareBrowser(engine));

/** Both browsers at once: each has its own portal, and two cores are busy with them. */
async function inBoth(visit: (shared: SharedBrowser) => Promise<void>): Promise<void> {
  await Promise.all(both.map(visit));
}

/** All that is said, stored and shown after a refused login. */
async function visitAndLook(shared: SharedBrowser, visit: LoginVisit): Promise<Page> {
  const { browser } = shared;
  await listen(browser);
  const page = await meetRefusal(shared, visit);
  expect(page.url()).toContain(SECRET);
  await settle(page);
  const traces = await readTraces(browser);
  expect(traces.messages).toContainEqual(expect.objectContaining({ name: 'error-appeared' }));
  expect(traces.changes?.length).toBeGreaterThan(0);
  expectNoSecret(traces);
  return page;
}

/** And all that people can read and copy of it then. */
async function lookEverywhere(shared: SharedBrowser): Promise<void> {
  const { browser, portal, openPage } = shared;
  const page = await visitAndLook(shared, VISITS[0] as LoginVisit);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const before = portal.hits.length;
  const checklist = await useChecklist(shared, page);
  const status = await browser.openExtensionPage('src/status/status.html');
  await waitUntil('the status', async () => (await status.text()).includes('credentials-incorrect'));
  const statusText = await readWhole(status);
  await status.close();
  expect(portal.hits.slice(before).filter((hit) => hit !== 'GET /favicon.ico')).toEqual([]);

  const copied = await readClipboard(openPage);
  expect(copied).toContain('credentials-incorrect');
  expectNoSecret({ checklist, statusText, copied, said, traces: await readTraces(browser) });
}

function expectNoSecret(traces: object): void {
  expect(JSON.stringify(traces).toLowerCase()).not.toContain(SECRET);
}

async function failThreeTimes({ browser, openPage }: SharedBrowser): Promise<void> {
  await listen(browser);
  const page = await openPage('/');
  await page.evaluateOnNewDocument(plantSecrets, SECRET);
  await page.goto(new URL(CLASSIC_PATH, page.url()).href);
  for (const attempt of [1, 2, 3]) {
    await writeClassicError(page, `${SECRET} ${REFUSAL} ${SECRET}${attempt}`);
    expect((await waitForCard(browser, page)).text.toLowerCase()).not.toContain(SECRET);
    await writeClassicError(page, '');
    await waitUntil('the badge to go', async () => (await browser.readBadge(page)) === '');
  }
  expectNoSecret(await readTraces(browser));
}

describe('secrets of a page', () => {
  it.each(VISITS)('are nowhere after a visit of $name', (visit) =>
    inBoth(async (shared) => void (await visitAndLook(shared, visit))),
  );

  it('are nowhere in the checklist, in what it copies and on the status page', () => inBoth(lookEverywhere));

  it('are nowhere after an error that is full of them, met three times', () => inBoth(failThreeTimes));

  it.each(ENGINES.map(({ name }, at) => [name, at] as const))(
    'leave no request and no error behind in %s',
    async (_, at) => {
      expect(both[at]?.browser.refusedAddresses).toEqual([]);
      expect(await both[at]?.browser.extensionErrors()).toEqual([]);
    },
  );
});
