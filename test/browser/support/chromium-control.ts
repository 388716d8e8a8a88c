import type { Browser, Page } from 'puppeteer-core';
import { readAnswer, writeCall } from './sent-code.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** A tab in the background with a file of the package, hence with the extension's API, and none of its scripts. */
export interface ControlPage {
  readonly evaluate: TestBrowser['evaluateInExtension'];
  reloadExtension(): Promise<void>;
  /** For after the extension was switched off and on, which closes its tabs. */
  reopen(): Promise<void>;
}

declare const chrome: { runtime: { reload(): void } };

export async function createControlPage(browser: Browser, origin: string): Promise<ControlPage> {
  let page = await openControl(browser, origin);
  const evaluate: ControlPage['evaluate'] = async (read, ...args) =>
    readAnswer(await page.evaluate<[], () => string>(writeCall(read, args)));
  const reopen = async () => {
    page = await waitUntil('the extension to be back', () => openControl(browser, origin));
  };
  return {
    evaluate,
    reloadExtension: async () => {
      await evaluate(() => void setTimeout(() => chrome.runtime.reload()));
      await waitUntil('the extension to end', async () => page.isClosed());
      await reopen();
    },
    reopen,
  };
}

async function openControl(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto(`${origin}/manifest.json`);
    return page;
  } catch (error) {
    await page.close();
    throw error;
  }
}
