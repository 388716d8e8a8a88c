import type { Browser, Page } from 'puppeteer-core';
import { createChromiumPage } from './chromium-page.ts';
import type { ExtensionPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The open pages of the extension: in a tab, or in the popup, which belongs to no tab. */
export interface ChromiumPages {
  /** Waits for a page at this address or below. */
  wait(place: 'tab' | 'popup', address: string): Promise<ExtensionPage>;
  has(place: 'tab' | 'popup', address: string): Promise<boolean>;
}

declare const chrome: { tabs: { getCurrent(): Promise<object | undefined> } };

export function createChromiumPages(browser: Browser): ChromiumPages {
  const find = async (place: 'tab' | 'popup', address: string) => {
    const targets = browser.targets().filter((target) => target.url().startsWith(address));
    for (const target of targets) {
      const page = await target.asPage();
      if ((await readPlace(page)) === place) return page;
    }
    return undefined;
  };
  return {
    has: async (place, address) => (await find(place, address)) !== undefined,
    wait: async (place, address) =>
      createChromiumPage(await waitUntil(`${address} in a ${place}`, () => find(place, address))),
  };
}

async function readPlace(page: Page): Promise<'tab' | 'popup'> {
  const hasTab = await page.evaluate(async () => (await chrome.tabs.getCurrent()) !== undefined);
  return hasTab ? 'tab' : 'popup';
}
