import { once } from 'node:events';
import type { Browser, Page } from 'puppeteer-core';
import { GOOD_LOGIN, type Portal } from '../test/portal/portal.ts';
import type { BrowserFamily } from './create-manifest.ts';
import { BROWSER_NAMES, launchBrowser } from './launch-browser.ts';

/** A visit to the practice portal. */
export interface PortalVisit {
  readonly family: BrowserFamily;
  readonly language: 'sv' | 'en';
  readonly portal: Portal;
  /** The folder that holds both builds of the extension. */
  readonly built: string;
}

/** Opens the practice portal in a window, until the person closes the browser or presses Ctrl+C. */
export async function openPortal(visit: PortalVisit): Promise<void> {
  const browser = await launchBrowser({ ...visit, headless: false });
  try {
    const page = await browser.openPage('/');
    await closeOtherTabs(page);
    console.log(describeTrials(visit));
    await waitForEnd(page.browser());
  } finally {
    await browser.close();
  }
}

/** The empty tab of the start, and the one through which tests ask the extension. */
async function closeOtherTabs(page: Page): Promise<void> {
  const others = (await page.browser().pages()).filter((other) => other !== page);
  for (const other of others) await other.close();
}

function describeTrials({ family, portal }: PortalVisit): string {
  const { user, password, code } = GOOD_LOGIN;
  return `
${BROWSER_NAMES[family]} shows the practice portal, https://${portal.host}/, which exists on this computer alone.
The browser calls it not secure, because its certificate was made here too.

Choose a login page there (“Inloggning, …”) and try:
  a refused login   a wrong user name, password or code: a card names the first steps. After three, the support desk.
  a good login      ${user}, ${password}, code ${code}: no card.
  the wrong choice  the good login with “Extern OWA” chosen.
  a broken icon     the good login, then the tab APPAR and the icon “Tidrapport”.
The icon of the extension in the toolbar, or behind the puzzle piece there, opens the checklist.

Ctrl+C here, or closing the browser, ends it and leaves nothing behind.`;
}

async function waitForEnd(browser: Browser): Promise<void> {
  const isClosed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await Promise.race([isClosed, once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
