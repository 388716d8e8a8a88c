import type { Page } from 'puppeteer-core';
import type { BrowserElement, TabbedBrowser } from './firefox-browser-element.ts';
import { type FirefoxWindow, openFirefoxWindow } from './firefox-window.ts';
import { readAnswer, writeCall } from './sent-code.ts';
import type { ExtensionPage, TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

export const COLORS = ['light', 'dark', 'forced'] as const;

interface View {
  /** In pixels of the screen. A toolbar popup is as large as its content. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** How large the browser was told to make text. */
  readonly text: number;
}

/** How much of a page fits on the screen. */
export const VIEWS = {
  '320 px': { width: 320, height: 640, zoom: 1, text: 1 },
  '400 px': { width: 400, height: 600, zoom: 1, text: 1 },
  '1200 px': { width: 1200, height: 800, zoom: 1, text: 1 },
  'zoom 200 %': { width: 1280, height: 1024, zoom: 2, text: 1 },
  'zoom 400 %': { width: 1280, height: 1024, zoom: 4, text: 1 },
  'text 200 %': { width: 800, height: 600, zoom: 1, text: 2 },
} as const satisfies { readonly [name: string]: View };

export type ViewName = keyof typeof VIEWS;

/** How a person has set up screen and browser. */
export interface Look {
  readonly colors: (typeof COLORS)[number];
  readonly view: ViewName;
  /** Whether the person wants nothing to move; most do not say. */
  readonly isStill?: boolean;
}

/** What is looked at: a page in front, or the popup. */
export interface Sight
  extends Pick<ExtensionPage, 'url' | 'evaluate' | 'addScript' | 'screenshot' | 'close'> {
  /** Of a page of the portal: several of the same address may be open. */
  readonly page?: Page;
}

/** Gives looks to pages. */
export interface Wardrobe {
  /** Before the page is opened: Firefox changes the size of text for new pages alone. */
  prepare(look: Look): Promise<void>;
  dress(sight: Sight, place: 'tab' | 'popup', look: Look): Promise<void>;
}

declare const chrome: { tabs: { setZoom(factor: number): Promise<void> } };
declare const gBrowser: TabbedBrowser;
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };

interface ZoomableBrowser extends BrowserElement {
  readonly browsingContext: BrowserElement['browsingContext'] & { fullZoom: number };
}

const TEXT_PX = 16;

/** A page of the portal, as what is looked at. */
export function createSight(page: Page): Sight {
  return {
    page,
    url: page.url(),
    evaluate: async (read, ...args) =>
      readAnswer(await page.evaluate<[], () => string>(writeCall(read, args))),
    addScript: async (source) => void (await page.evaluate(`${source}\n;0`)),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

/** Any page of the browser will do. */
export async function createWardrobe(browser: TestBrowser, page: Page): Promise<Wardrobe> {
  const { prepare, dress } =
    browser.name === 'chromium'
      ? createForChromium(browser, page)
      : createForFirefox(await openFirefoxWindow(page.browser()));
  return {
    prepare,
    dress: async (sight, place, look) => {
      await dress(sight, place, look);
      const wanted = { ...look, ...VIEWS[look.view], place };
      await waitUntil(`${sight.url} with ${look.colors}, ${look.view}`, () =>
        sight.evaluate(isDressed, wanted),
      );
    },
  };
}

function createForChromium(browser: TestBrowser, anyPage: Page): Wardrobe {
  return {
    prepare: async () => undefined,
    dress: async (sight, place, look) => {
      const page = sight.page ?? (await findChromiumPage(anyPage, sight.url));
      await emulateLook(page, look);
      if (place === 'popup') return;
      const { width, height, zoom } = VIEWS[look.view];
      await page.setViewport({ width, height });
      await browser.evaluateInExtension((factor) => chrome.tabs.setZoom(factor), zoom);
    },
  };
}

/** A page of the extension, by another page of the same browser. */
export async function findChromiumPage(anyPage: Page, url: string): Promise<Page> {
  const targets = anyPage.browser().targets();
  const page = await targets.find((target) => target.url() === url)?.asPage();
  if (!page) throw new Error(`${url} is not open.`);
  return page;
}

/** For as long as the page is open. */
async function emulateLook(page: Page, { colors, view, isStill }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: colors === 'forced' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: colors === 'light' ? 'light' : 'dark' },
      { name: 'prefers-reduced-motion', value: isStill ? 'reduce' : 'no-preference' },
    ],
  });
  await session.send('Page.setFontSizes', { fontSizes: { standard: TEXT_PX * VIEWS[view].text } });
}

function createForFirefox(window: FirefoxWindow): Wardrobe {
  return {
    prepare: ({ colors, view, isStill }) =>
      window.evaluate(setPreferences, {
        'layout.css.prefers-color-scheme.content-override': colors === 'light' ? 1 : 0,
        'ui.systemUsesDarkTheme': colors === 'light' ? 0 : 1,
        'browser.display.document_color_use': colors === 'forced' ? 2 : 0,
        'ui.prefersReducedMotion': isStill ? 1 : 0,
        'font.size.variable.x-western': TEXT_PX * VIEWS[view].text,
      }),
    dress: async (_, place, { view }) => {
      if (place === 'tab') await window.evaluate(sizeFrontTab, VIEWS[view]);
    },
  };
}

// These run in Firefox's own window.

function setPreferences(values: { readonly [name: string]: number }): void {
  for (const [name, value] of Object.entries(values)) Services.prefs.setIntPref(name, value);
}

function sizeFrontTab({ width, height, zoom }: View): void {
  const front = gBrowser.selectedBrowser as ZoomableBrowser;
  Object.assign(front.style, { width: `${width}px`, height: `${height}px`, maxHeight: `${height}px` });
  front.browsingContext.fullZoom = zoom;
}

/** Runs in the page. Firefox forces its own two colours, whatever the scheme. */
function isDressed({ colors, width, zoom, text, place }: Look & View & { readonly place: string }): boolean {
  const isMatching = (query: string) => matchMedia(query).matches;
  const rootText = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (
    isMatching('(forced-colors: active)') === (colors === 'forced') &&
    (colors === 'forced' || isMatching('(prefers-color-scheme: dark)') === (colors === 'dark')) &&
    (place === 'popup' || Math.abs(innerWidth * zoom - width) < zoom) &&
    (text === 1 || rootText > 20)
  );
}
