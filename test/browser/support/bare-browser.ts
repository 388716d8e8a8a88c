import type { Page } from 'puppeteer-core';
import { startLoopbackProxy } from './loopback-proxy.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

/** The same browser without the extension, to compare with. */
export interface BareBrowser {
  readonly openPage: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function launchBare(
  name: TestBrowser['name'],
  portal: LaunchOptions['portal'],
): Promise<BareBrowser> {
  const proxy = await startLoopbackProxy(portal);
  const options: LaunchOptions = { extension: '', portal, language: 'sv' };
  const browser =
    name === 'chromium'
      ? (await startChromium(options, proxy.port)).browser
      : await startFirefox(options, proxy.port, 'none');
  return {
    openPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`https://${portal.host}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}
