import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { TabbedBrowser } from './firefox-browser-element.ts';
import { evaluateInFirefoxCards } from './firefox-card.ts';
import { createFirefoxControl } from './firefox-control.ts';
import { createFirefoxDocument } from './firefox-document.ts';
import { readFirefoxErrors } from './firefox-errors.ts';
import { createFirefoxExtension } from './firefox-extension.ts';
import { setFirefoxLanguage } from './firefox-language.ts';
import { createFirefoxPage } from './firefox-page.ts';
import { createFirefoxPages } from './firefox-pages.ts';
import { EXTENSION_UUID } from './firefox-preferences.ts';
import { openFirefoxWindow } from './firefox-window.ts';
import { startLoopbackProxy } from './loopback-proxy.ts';
import { startFirefox } from './start-firefox.ts';
import { createTabRegister } from './tab-register.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

declare const gBrowser: TabbedBrowser;

/** Firefox with the built extension, over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const id = options.installedByPolicy ?? readExtensionId(options.extension);
  const proxy = await startLoopbackProxy(options.portal);
  const browser = await startFirefox(options, proxy.port, id);
  const close = async () => {
    await browser.close();
    await proxy.close();
  };
  try {
    const tested = await createTestBrowser(browser, id, options);
    return { ...tested, refusedAddresses: proxy.refused, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function createTestBrowser(
  browser: Browser,
  id: string,
  options: LaunchOptions,
): Promise<Omit<TestBrowser, 'refusedAddresses' | 'close'>> {
  const window = await openFirefoxWindow(browser);
  await setFirefoxLanguage(window, options.language ?? 'en');
  if (!options.installedByPolicy) await browser.installExtension(options.extension);

  const extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  const popupAddress = `${extensionOrigin}/popup/popup.html`;
  const extension = createFirefoxExtension(window, id);
  const pages = createFirefoxPages(window);
  const control = createFirefoxControl(window, pages, extensionOrigin);
  const tabs = createTabRegister(() => window.evaluate(readFrontTab));

  return {
    name: 'firefox',
    extensionOrigin,
    openPage: async (address) => {
      const page = await tabs.open(() => browser.newPage());
      await page.goto(new URL(address, `https://${options.portal.host}`).href);
      return page;
    },
    openExtensionPage: async (path) =>
      createFirefoxPage(window, await pages.open(`${extensionOrigin}/${path}`, 'front')),
    openedExtensionPage: (path) => pages.wait('tab', `${extensionOrigin}/${path}`),
    openedPopup: () => pages.wait('popup', popupAddress),
    hasPopup: () => pages.has('popup', popupAddress),
    clickToolbarIcon: async (page) => {
      await page.bringToFront();
      await waitUntil('the tab to come to the front', async () => {
        return (await window.evaluate(readFrontTab)) === tabs.idOf(page);
      });
      await extension.clickToolbarIcon();
      return pages.wait('popup', popupAddress);
    },
    readBadge: (page) => extension.readBadge(tabs.idOf(page)),
    evaluateInCards: (page, read, ...args) =>
      evaluateInFirefoxCards(createFirefoxDocument(window, tabs.idOf(page)), read, args),
    evaluateInExtension: control.evaluate,
    isWorkerRunning: extension.isWorkerRunning,
    killWorker: extension.killWorker,
    reloadExtension: async () => {
      await extension.reload();
      await control.reopen();
    },
    switchExtension: async (isOn) => {
      await extension.switch(isOn);
      if (isOn) await control.reopen();
    },
    removeExtension: extension.remove,
    extensionErrors: () => readFirefoxErrors(window, extensionOrigin),
  };
}

/** Runs in the browser's window. */
function readFrontTab(): number {
  return gBrowser.selectedBrowser.browserId;
}

/** Firefox names extensions itself only in the manifest. */
function readExtensionId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
