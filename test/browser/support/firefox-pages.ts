import type { BrowserElement, Panel, TabbedBrowser } from './firefox-browser-element.ts';
import { createFirefoxPage } from './firefox-page.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import type { ExtensionPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The open pages of the extension: in a tab, or in the popup. */
export interface FirefoxPages {
  /** Opens a tab at this address. */
  open(address: string, place: 'front' | 'background'): Promise<number>;
  /** Waits for a page at this address or below. */
  wait(place: 'tab' | 'popup', address: string): Promise<ExtensionPage>;
  has(place: 'tab' | 'popup', address: string): Promise<boolean>;
}

declare const gBrowser: TabbedBrowser;
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };

export function createFirefoxPages(window: FirefoxWindow): FirefoxPages {
  const find = (place: 'tab' | 'popup', address: string) =>
    window.evaluate(place === 'tab' ? findTab : findPopup, address);
  return {
    open: (address, place) => window.evaluate(openTab, address, place === 'background'),
    has: async (place, address) => (await find(place, address)) !== undefined,
    wait: async (place, address) => {
      const browserId = await waitUntil(`${address} in a ${place}`, () => find(place, address));
      return createFirefoxPage(window, browserId);
    },
  };
}

// These run in the browser's window and give the `browserId`.

function openTab(address: string, inBackground: boolean): number {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  return gBrowser.addTab(address, { inBackground, triggeringPrincipal }).linkedBrowser.browserId;
}

function findTab(address: string): number | undefined {
  const browsers = gBrowser.tabs.map((tab) => tab.linkedBrowser);
  return browsers.find((browser) => browser.currentURI.spec.startsWith(address))?.browserId;
}

function findPopup(address: string): number | undefined {
  const popups = [...document.querySelectorAll<BrowserElement>('browser.webextension-popup-browser')];
  const open = popups.filter((browser) => browser.closest<Panel>('panel')?.state === 'open');
  return open.find((browser) => browser.currentURI.spec.startsWith(address))?.browserId;
}
