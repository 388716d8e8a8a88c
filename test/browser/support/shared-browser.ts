import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type Portal, startPortal } from '../../portal/portal.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

export interface Engine {
  readonly name: TestBrowser['name'];
  readonly launch: (options: LaunchOptions) => Promise<TestBrowser>;
}

/** What every browser test runs in. */
export const ENGINES: readonly Engine[] = [
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
];

/** A browser and a portal that the tests of one `describe` have in common. */
export interface SharedBrowser {
  readonly browser: TestBrowser;
  readonly portal: Portal;
  /** Opens a page of the portal in a tab that closes when the test ends: the next one counts from the beginning. */
  readonly openPage: (path: string) => Promise<Page>;
}

/** Swedish, unless the options say otherwise. */
export function shareBrowser(
  engine: Engine,
  options: Pick<LaunchOptions, 'language' | 'colorScheme'> = {},
): SharedBrowser {
  let portal: Portal | undefined;
  let browser: TestBrowser | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    portal = await startPortal();
    const extension = join(inject('extensionFolder'), engine.name);
    browser = await engine.launch({ extension, portal, language: 'sv', ...options });
  });

  afterEach(async () => {
    if (await browser?.hasPopup()) await (await browser?.openedPopup())?.close();
    for (const page of pages.splice(0)) await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  return {
    get browser() {
      return asStarted(browser);
    },
    get portal() {
      return asStarted(portal);
    },
    openPage: async (path) => {
      const page = await asStarted(browser).openPage(path);
      pages.push(page);
      return page;
    },
  };
}

/** What has been started before the first test. */
export function asStarted<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Only inside a test: nothing has started yet.');
  return value;
}
