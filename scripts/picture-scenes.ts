import type { Page, Viewport } from 'puppeteer-core';
import {
  CLASSIC_PATH,
  logInClassic,
  logInNfactor,
  NFACTOR_PATH,
  REFUSED_LOGIN,
  startBrokenIcon,
} from '../test/browser/portal-visits.ts';
import { waitForCard } from '../test/browser/support/card.ts';
import type { ExtensionPage, TestBrowser } from '../test/browser/support/test-browser.ts';
import { waitUntil } from '../test/browser/support/wait-until.ts';
import { GOOD_LOGIN } from '../test/portal/portal.ts';

/** What is to be seen, once the browser is where the picture is to be taken. */
type Sight = Pick<ExtensionPage, 'screenshot' | 'close'>;

/** By the name of the picture. */
export type Scenes = { readonly [name: string]: (browser: TestBrowser) => Promise<Sight> };

const WINDOW: Viewport = { width: 1180, height: 740 };
const NARROW_WINDOW: Viewport = { width: 400, height: 740 };

export const EVERY_LOOK_SCENES: Scenes = {
  'card-refused-login': async (browser) => viewPage(await meetRefusal(browser)),
  popup: async (browser) => browser.clickToolbarIcon(await openPage(browser, CLASSIC_PATH)),
  'popup-refused-login': async (browser) => browser.clickToolbarIcon(await meetRefusal(browser)),
  'popup-third-attempt': async (browser) => browser.clickToolbarIcon(await meetRefusal(browser, 3)),
  'popup-guide': async (browser) => {
    const popup = await openSection(browser, 'one-time-code');
    await popup.click('[data-section="one-time-code"] .guide-answer');
    return popup;
  },
  'popup-pictures': (browser) => openSection(browser, 'activation-code-mail'),
  'popup-search': async (browser) => {
    const popup = await browser.clickToolbarIcon(await openPage(browser, CLASSIC_PATH));
    await popup.click('#search-field');
    await popup.type('pointsharp');
    return popup;
  },
  'popup-report': async (browser) => {
    const popup = await browser.clickToolbarIcon(await meetRefusal(browser));
    await waitUntil('the report', () =>
      popup.evaluate(() => {
        const preview = document.querySelector<HTMLDetailsElement>('.report-preview');
        if (preview) preview.open = true;
        document.querySelector('.report-section')?.scrollIntoView();
        return preview !== null && scrollY > 0;
      }),
    );
    return popup;
  },
  status: (browser) => browser.openExtensionPage('src/status/status.html'),
};

export const ONE_LOOK_SCENES: Scenes = {
  'card-newer-look': async (browser) => {
    const page = await openPage(browser, NFACTOR_PATH);
    await logInNfactor(page, REFUSED_LOGIN);
    return meetCard(browser, page);
  },
  'card-wrong-choice': async (browser) => {
    const page = await openPage(browser, CLASSIC_PATH);
    await logInClassic(page, { ...GOOD_LOGIN, service: 'owa' });
    return meetCard(browser, page);
  },
  'card-broken-icon': async (browser) => {
    const page = await openPage(browser, CLASSIC_PATH);
    await logInClassic(page, GOOD_LOGIN);
    await startBrokenIcon(page);
    return meetCard(browser, page);
  },
  'card-third-attempt': async (browser) => viewPage(await meetRefusal(browser, 3)),
  'card-narrow-window': async (browser) => viewPage(await meetRefusal(browser, 1, NARROW_WINDOW)),
  tab: openTab,
};

/** The checklist with one section open, at its beginning. */
async function openSection(browser: TestBrowser, section: string): Promise<ExtensionPage> {
  const popup = await browser.clickToolbarIcon(await openPage(browser, CLASSIC_PATH));
  await waitUntil('the section', () =>
    popup.evaluate((id) => {
      const button = document.querySelector<HTMLElement>(`[data-section="${id}"] .disclosure-button`);
      if (button?.ariaExpanded === 'false') button.click();
      button?.scrollIntoView();
      return button?.ariaExpanded === 'true';
    }, section),
  );
  return popup;
}

async function openPage(browser: TestBrowser, path: string, viewport = WINDOW): Promise<Page> {
  const page = await browser.openPage(path);
  await page.setViewport(viewport);
  return page;
}

async function meetRefusal(browser: TestBrowser, times = 1, viewport = WINDOW): Promise<Page> {
  const page = await openPage(browser, CLASSIC_PATH, viewport);
  for (let attempt = 0; attempt < times; attempt++) await logInClassic(page, REFUSED_LOGIN);
  await waitForCard(browser, page);
  return page;
}

async function meetCard(browser: TestBrowser, page: Page): Promise<Sight> {
  await waitForCard(browser, page);
  return viewPage(page);
}

function viewPage(page: Page): Sight {
  return {
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

/** The checklist in a tab of its own, with what is known of the login page. */
async function openTab(browser: TestBrowser): Promise<Sight> {
  const popup = await browser.clickToolbarIcon(await meetRefusal(browser));
  await popup.click('.about-buttons button');
  return browser.openedExtensionPage('popup/popup.html?tab=');
}
