import type { Page } from 'puppeteer-core';
import { openFirefoxWindow } from './firefox-window.ts';
import type { TestBrowser } from './test-browser.ts';

declare const chrome: { action: { setPopup(details: { popup: string }): Promise<void> } };
declare const Services: { prefs: { setBoolPref(name: string, value: boolean): void } };

/**
 * Makes the browser refuse to open the popup for an extension: Chromium because there is none to open, Firefox because
 * no click on its toolbar asked for it, as it did before version 149. The answer allows it again.
 */
export async function refusePopup(browser: TestBrowser, page: Page): Promise<() => Promise<void>> {
  const allow = browser.name === 'chromium' ? allowInChromium(browser) : await allowInFirefox(page);
  await allow(false);
  return () => allow(true);
}

function allowInChromium(browser: TestBrowser): (isAllowed: boolean) => Promise<void> {
  return (isAllowed) =>
    browser.evaluateInExtension(
      (popup) => chrome.action.setPopup({ popup }),
      isAllowed ? 'popup/popup.html' : '',
    );
}

async function allowInFirefox(page: Page): Promise<(isAllowed: boolean) => Promise<void>> {
  const window = await openFirefoxWindow(page.browser());
  return (isAllowed) =>
    window.evaluate((value) => {
      Services.prefs.setBoolPref('extensions.openPopupWithoutUserGesture.enabled', value);
    }, isAllowed);
}
