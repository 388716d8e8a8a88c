import type { Browser } from 'puppeteer-core';

declare const chrome: { management: { setEnabled(id: string, isOn: boolean): Promise<void> } };

/** Switches the extension off or on where people do, on chrome://extensions. */
export async function switchInChromium(browser: Browser, id: string, isOn: boolean): Promise<void> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions');
    await page.evaluate((wanted, state) => chrome.management.setEnabled(wanted, state), id, isOn);
  } finally {
    await page.close();
  }
}
