import type { KeyInput, Page } from 'puppeteer-core';
import { findOpenSection, isLoaded, readText } from './own-page.ts';
import { readAnswer, writeCall } from './sent-code.ts';
import type { ExtensionPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The extension's own page or popup in Chromium, once it is there to be used. */
export async function createChromiumPage(page: Page): Promise<ExtensionPage> {
  const evaluate: ExtensionPage['evaluate'] = async (read, ...args) =>
    readAnswer(await page.evaluate<[], () => string>(writeCall(read, args)));
  await waitUntil(`${page.url()} to be loaded`, () => evaluate(isLoaded));
  return {
    url: page.url(),
    evaluate,
    addScript: async (source) => void (await page.evaluate(`${source}\n;0`)),
    text: () => evaluate(readText),
    openSection: () => evaluate(findOpenSection),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
