import type { Page } from 'puppeteer-core';
import { readErrorTexts } from '../../portal/error-texts.ts';
import { CLASSIC_PATH, writeClassicError } from '../portal-visits.ts';
import {
  createSight,
  createWardrobe,
  type Look,
  type Sight,
  type ViewName,
  type Wardrobe,
} from './accessibility-look.ts';
import { waitForCard, waitForNoCard } from './card.ts';
import { waitForAttempts } from './reports.ts';
import type { ExtensionPage, TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

export const SURFACES = ['popup', 'page', 'status', 'card'] as const;
export const STATES = [
  'nothing',
  'an error',
  'a third attempt',
  'a notice',
  'results',
  'no result',
  'answers',
  'everything open',
  'refused settings',
] as const;
export const LANGUAGES = ['sv', 'en', 'fi'] as const;

type Surface = (typeof SURFACES)[number];
type State = (typeof STATES)[number];

/** Something to look at, in some state, in some language. */
export interface Scene extends Look {
  readonly surface: Surface;
  readonly state: State;
  readonly language: (typeof LANGUAGES)[number];
}

const CHECKLIST_STATES: readonly State[] = STATES.filter((state) => state !== 'refused settings');

const STATES_OF: { readonly [Name in Surface]: readonly State[] } = {
  popup: CHECKLIST_STATES,
  page: CHECKLIST_STATES,
  status: ['nothing', 'an error', 'refused settings'],
  card: ['an error', 'a third attempt', 'a notice'],
};

/** The popup is as wide as it wants, and no browser magnifies it; but its text grows with all other text. */
const POPUP_VIEWS: readonly ViewName[] = ['400 px', 'text 200 %'];

export function isPossible({ surface, state, view }: Scene): boolean {
  if (!STATES_OF[surface].includes(state)) return false;
  if (surface === 'popup') return POPUP_VIEWS.includes(view);
  // The card has its sizes in pixels, so as not to depend on what the login page makes of its own.
  return surface !== 'card' || view !== 'text 200 %';
}

const REFUSAL = readErrorTexts('region')['4001'];
export const CARD = 'web-access-hint';

const NOTICE =
  'Web Access är ur funktion på torsdag 18–20. Logga ut i god tid, och spara det du arbetar med.';
const REFUSED = {
  SupportPhone: '016-10 53 50',
  supportPhone: 'ingen',
  supportUrl: 'http://support.example.org/self-service',
  hosts: ['*.example.org'],
  hiddenSections: ['support', 'new-app'],
};
const POLICIES: { readonly [Name in State]?: object } = {
  'a notice': { notice: NOTICE },
  'refused settings': REFUSED,
};
const QUERIES: { readonly [Name in State]?: string } = { results: 'Pointsharp', 'no result': 'xyzzy' };

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
};

interface LoginTab {
  readonly page: Page;
  /** As the extension names it. */
  readonly id: number;
}

/** A browser in which any scene can be shown, one after the other. */
export interface Stage {
  /** With something else in the storage of the extension than belongs to the scene, if that is given. */
  show(scene: Scene, stored?: object): Promise<Sight>;
}

/** Opens the login pages from which the checklist is seen: they stay open. */
export async function openStage(browser: TestBrowser): Promise<Stage> {
  const healthy = await openLogin(browser, 0);
  const tabs: { readonly [Name in State]?: LoginTab } = {
    'an error': await openLogin(browser, 1),
    'a third attempt': await openLogin(browser, 3),
  };
  await waitUntil('what the worker does after the installation', () => isPrepared(browser));
  const wardrobe = await createWardrobe(browser, healthy.page);
  return {
    show: async (scene, stored = listStored(scene)) => {
      await browser.evaluateInExtension(replaceStored, stored);
      await wardrobe.prepare(scene);
      if (scene.surface === 'card') return showCard(browser, wardrobe, scene);
      return showOwnPage(browser, wardrobe, scene, tabs[scene.state] ?? healthy);
    },
  };
}

async function openLogin(browser: TestBrowser, attempts: number): Promise<LoginTab> {
  const page = await browser.openPage(CLASSIC_PATH);
  await meetErrors(browser, page, attempts);
  return { page, id: await readFrontTabId(browser) };
}

/** What the extension calls the tab in front. */
export function readFrontTabId(browser: TestBrowser): Promise<number> {
  return browser.evaluateInExtension(readFrontTab);
}

async function meetErrors(browser: TestBrowser, page: Page, attempts: number): Promise<void> {
  await page.waitForSelector('#errorMessageLabel');
  for (let attempt = 1; attempt <= attempts; attempt++) {
    await writeClassicError(page, '');
    await waitForNoCard(browser, page);
    await writeClassicError(page, REFUSAL);
    await waitForAttempts(browser, attempt);
    await waitForCard(browser, page);
  }
}

function isPrepared(browser: TestBrowser): Promise<boolean> {
  return browser.evaluateInExtension(
    async () => (await chrome.storage.local.get('policy')).policy !== undefined,
  );
}

function listStored({ language, state }: Scene): object {
  const now = Date.now();
  const policy = POLICIES[state];
  return {
    ...(policy && { policy: { values: policy, at: now } }),
    ...(state === 'answers' && { answers: { 'renewed/app': now }, ticks: { 'new-app/install': now } }),
    language,
  };
}

async function showOwnPage(
  browser: TestBrowser,
  wardrobe: Wardrobe,
  scene: Scene,
  tab: LoginTab,
): Promise<Sight> {
  const path = scene.surface === 'status' ? 'src/status/status.html' : `popup/popup.html?tab=${tab.id}`;
  const isPopup = scene.surface === 'popup';
  const shown = isPopup ? await browser.clickToolbarIcon(tab.page) : await browser.openExtensionPage(path);
  await waitUntil('the page to be drawn', () => shown.evaluate(isDrawn, scene.language));
  await wardrobe.dress(shown, isPopup ? 'popup' : 'tab', scene);
  await setUp(shown, scene);
  return shown;
}

async function setUp(shown: ExtensionPage, { surface, state }: Scene): Promise<void> {
  const query = QUERIES[state];
  if (query) {
    await shown.click('#search-field');
    await shown.type(query);
  }
  if (query) await waitUntil('the answer', () => shown.evaluate(hasSearchAnswer));
  if (state === 'everything open') await shown.evaluate(openEverything);
  if (surface === 'status' && state !== 'nothing') await shown.evaluate(tryPage);
}

/** Shows the card on a login page, and then a copy of it in an open shadow root, where it can be looked into. */
async function showCard(browser: TestBrowser, wardrobe: Wardrobe, scene: Scene): Promise<Sight> {
  await waitUntil('the texts of the card', () => browser.evaluateInExtension(isCardPrepared, scene.language));
  const page = await browser.openPage(CLASSIC_PATH);
  const sight = createSight(page);
  await wardrobe.dress(sight, 'tab', scene);
  await meetErrors(browser, page, scene.state === 'a third attempt' ? 3 : 1);
  const [card] = await browser.evaluateInCards(page, (root) => ({
    lang: root.host.getAttribute('lang') ?? '',
    inside: root.innerHTML,
  }));
  await page.goto(new URL('/', page.url()).href);
  const copy = createSight(page);
  await wardrobe.dress(copy, 'tab', scene);
  await copy.evaluate(putCopy, CARD, card?.value ?? { lang: '', inside: '' });
  return copy;
}

// These run in the extension.

async function readFrontTab(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** The language last: at its change the worker prepares the card anew. */
async function replaceStored({ language, ...values }: { readonly language?: unknown }): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.local.set(values);
  if (language) await chrome.storage.local.set({ language });
}

async function isCardPrepared(language: string): Promise<boolean> {
  const content = (await chrome.storage.local.get('hint-content'))['hint-content'];
  return typeof content === 'object' && content !== null && 'lang' in content && content.lang === language;
}

// These run in the page.

function isDrawn(language: string): boolean {
  return document.querySelector('h1') !== null && document.documentElement.lang === language;
}

function hasSearchAnswer(): boolean {
  return document.querySelector('search [role=status]')?.textContent !== '';
}

function openEverything(): void {
  const closed = document.querySelectorAll<HTMLElement>(
    '.disclosure-button[aria-expanded=false], summary, .report .copy > button',
  );
  for (const control of closed) control.click();
}

/** A page of which there is something to say. */
function tryPage(): void {
  const [source, address] = ['try-source', 'try-address'].map((id) => document.getElementById(id));
  if (source instanceof HTMLTextAreaElement) source.value = '<p>The credentials you typed are incorrect</p>';
  if (address instanceof HTMLInputElement)
    address.value = 'https://webaccess.regionsormland.se/vpn/index.html';
  document.querySelector<HTMLElement>('.try-form [type=submit]')?.click();
}

function putCopy(name: string, { lang, inside }: { readonly lang: string; readonly inside: string }): void {
  const host = document.createElement(name);
  host.lang = lang;
  host.attachShadow({ mode: 'open' }).innerHTML = inside;
  document.body.append(host);
}
