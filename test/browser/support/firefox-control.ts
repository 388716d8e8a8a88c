import { createFirefoxDocument, type FirefoxDocument } from './firefox-document.ts';
import type { FirefoxPages } from './firefox-pages.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { isLoaded } from './own-page.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** A tab in the background with a file of the package, hence with the extension's API, and none of its scripts. */
export interface ControlTab {
  readonly evaluate: TestBrowser['evaluateInExtension'];
  /** For after the extension was started anew, which closes its tabs. */
  reopen(): Promise<void>;
}

export function createFirefoxControl(window: FirefoxWindow, pages: FirefoxPages, origin: string): ControlTab {
  const openTab = async (): Promise<FirefoxDocument> => {
    const tab = createFirefoxDocument(window, await pages.open(`${origin}/manifest.json`, 'background'));
    await waitUntil('a file of the extension to be loaded', () => tab.evaluate(isLoaded));
    return tab;
  };
  let tab: Promise<FirefoxDocument> | undefined;
  return {
    evaluate: async (read, ...args) => {
      tab ??= openTab();
      return (await tab).evaluate(read, ...args);
    },
    reopen: async () => {
      tab = openTab();
      await tab;
    },
  };
}
