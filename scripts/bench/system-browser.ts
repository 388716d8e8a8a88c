import type { Browser, Page } from 'puppeteer-core';
import { startLoopbackProxy } from '../../test/browser/support/loopback-proxy.ts';
import { startChromium } from '../../test/browser/support/start-chromium.ts';
import type { System } from './compared-systems.ts';

/** A Chromium of its own for each of the systems that are compared. */
export interface SystemBrowser {
  readonly system: System;
  readonly browser: Browser;
  /** `chrome-extension://…`; empty without an extension. */
  readonly extensionOrigin: string;
  /** Lends a new tab in front. */
  visit<Result>(use: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export async function openSystem(
  system: System,
  extension: string,
  portal: { readonly port: number; readonly host: string },
): Promise<SystemBrowser> {
  const options = { extension, portal, language: 'sv' } as const;
  const proxy = await startLoopbackProxy(portal);
  const { browser, close } = await startChromium(options, proxy.port);
  const id = extension && (await browser.installExtension(extension));
  return {
    system,
    browser,
    extensionOrigin: id && `chrome-extension://${id}`,
    visit: async (use) => {
      const page = await browser.newPage();
      try {
        return await use(page);
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await close();
      await proxy.close();
    },
  };
}
