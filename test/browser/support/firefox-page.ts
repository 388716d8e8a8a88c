import { writeFile } from 'node:fs/promises';
import type { BrowserElement, Panel, TabbedBrowser } from './firefox-browser-element.ts';
import { createFirefoxDocument } from './firefox-document.ts';
import { clickInFirefox, pressInFirefox } from './firefox-input.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { findOpenSection, isLoaded, readText } from './own-page.ts';
import type { ExtensionPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

declare const gBrowser: TabbedBrowser;

/** The extension's own page or popup in Firefox, once it is there to be used. */
export async function createFirefoxPage(window: FirefoxWindow, browserId: number): Promise<ExtensionPage> {
  const { evaluate, evaluateBeside, addScript } = createFirefoxDocument(window, browserId);
  const page = { evaluateBeside, evaluate, addScript };
  await waitUntil('the page of the extension to be loaded', () => evaluate(isLoaded));

  /** Fails where the click closes the page before it has ended. */
  async function click(selector: string): Promise<void> {
    let failure: unknown;
    await waitUntil(`${selector} to be in front`, () =>
      clickInFirefox(page, selector).catch((error) => {
        failure = error;
        return true;
      }),
    );
    if (failure) throw failure;
  }

  // Keys are lost on a page that has not the focus: a popup that closes may take it back to where it was before.
  async function pressKeys(keys: readonly string[]): Promise<void> {
    await waitUntil('the focus', async () => {
      const hasFocus = await evaluate(() => document.hasFocus());
      if (!hasFocus) await window.evaluate(focusPage, browserId);
      return hasFocus;
    });
    await pressInFirefox(page, keys);
  }

  return {
    url: await evaluate(() => location.href),
    evaluate,
    addScript,
    text: () => evaluate(readText),
    openSection: () => evaluate(findOpenSection),
    click,
    press: (key) => pressKeys([key]),
    type: (text) => pressKeys([...text]),
    screenshot: async (path) => {
      const picture = await window.evaluate(takePicture, browserId);
      await writeFile(path, picture.slice(picture.indexOf(',') + 1), 'base64');
    },
    close: async () => {
      await window.evaluate(closePage, browserId);
    },
  };
}

/** Runs in the browser's window: a data URL. */
async function takePicture(browserId: number): Promise<string> {
  const browsers = [...document.querySelectorAll<BrowserElement>('browser')];
  const browser = browsers.find((element) => element.browserId === browserId);
  if (!browser) throw new Error('The page is closed.');
  const global = browser.browsingContext.currentWindowGlobal;
  const picture = await global.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const blob = await canvas.convertToBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

/** Runs in the browser's window. */
function focusPage(browserId: number): void {
  const browsers = [...document.querySelectorAll<BrowserElement>('browser')];
  focus();
  browsers.find((element) => element.browserId === browserId)?.focus();
}

/** Runs in the browser's window. */
function closePage(browserId: number): void {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === browserId);
  if (tab) gBrowser.removeTab(tab);
  const popups = [...document.querySelectorAll<BrowserElement>('browser.webextension-popup-browser')];
  const popup = popups.find((element) => element.browserId === browserId);
  popup?.closest<Panel>('panel')?.hidePopup();
}
