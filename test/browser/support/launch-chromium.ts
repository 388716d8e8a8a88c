import type { Browser } from 'puppeteer-core';
import { evaluateInChromiumCards } from './chromium-card.ts';
import { createControlPage } from './chromium-control.ts';
import { readChromiumErrors } from './chromium-errors.ts';
import { createChromiumPage } from './chromium-page.ts';
import { createChromiumPages } from './chromium-pages.ts';
import { switchInChromium } from './chromium-switch.ts';
import { createChromiumWorker } from './chromium-worker.ts';
import { startLoopbackProxy } from './loopback-proxy.ts';
import { startChromium } from './start-chromium.ts';
import { createTabRegister } from './tab-register.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

declare const chrome: {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: { query(query: { active: true }): Promise<readonly { readonly id: number }[]> };
};

/** Chromium, Chrome or Edge with the built extension, over the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const proxy = await startLoopbackProxy(options.portal);
  const started = await startChromium(options, proxy.port);
  const close = async () => {
    await started.close();
    await proxy.close();
  };
  try {
    const tested = await createTestBrowser(started.browser, options);
    return { ...tested, refusedAddresses: proxy.refused, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function createTestBrowser(
  browser: Browser,
  options: LaunchOptions,
): Promise<Omit<TestBrowser, 'refusedAddresses' | 'close'>> {
  const id = options.installedByPolicy ?? (await browser.installExtension(options.extension));
  const extensionOrigin = `chrome-extension://${id}`;
  const popupAddress = `${extensionOrigin}/popup/popup.html`;

  const worker = createChromiumWorker(await browser.target().createCDPSession(), extensionOrigin);
  const control = await waitUntil('the extension to be there', () =>
    createControlPage(browser, extensionOrigin),
  );
  const tabs = createTabRegister(() => control.evaluate(readFrontTab));
  const pages = createChromiumPages(browser);

  return {
    name: 'chromium',
    extensionOrigin,
    openPage: async (address) => {
      const page = await tabs.open(() => browser.newPage());
      await page.goto(new URL(address, `https://${options.portal.host}`).href);
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${path}`);
      return createChromiumPage(page);
    },
    openedExtensionPage: (path) => pages.wait('tab', `${extensionOrigin}/${path}`),
    openedPopup: () => pages.wait('popup', popupAddress),
    hasPopup: () => pages.has('popup', popupAddress),
    clickToolbarIcon: async (page) => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed.');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return pages.wait('popup', popupAddress);
    },
    readBadge: (page) => control.evaluate(readBadge, tabs.idOf(page)),
    evaluateInCards: (page, read, ...args) => evaluateInChromiumCards(page, read, args),
    evaluateInExtension: control.evaluate,
    isWorkerRunning: worker.isRunning,
    killWorker: worker.kill,
    reloadExtension: control.reloadExtension,
    switchExtension: async (isOn) => {
      await switchInChromium(browser, id, isOn);
      if (isOn) await control.reopen();
    },
    removeExtension: () => browser.uninstallExtension(id),
    extensionErrors: () => readChromiumErrors(browser, id),
  };
}

// These run in the extension, which may not see the addresses of tabs.

async function readFrontTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true });
  return tab?.id;
}

function readBadge(tabId: number): Promise<string> {
  return chrome.action.getBadgeText({ tabId });
}
