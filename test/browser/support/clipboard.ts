import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Clicks where the element is: in the middle of the window, clear of the bar at its lower edge. */
export async function clickInMiddle(page: ExtensionPage, selector: string): Promise<void> {
  await waitUntil(selector, () =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center' });
      return element !== null;
    }, selector),
  );
  await page.click(selector);
}

/** Clicks on the button that copies, and waits until it says that it has. */
export async function clickToCopy(page: ExtensionPage, copy: string): Promise<void> {
  await clickInMiddle(page, `${copy} button`);
  await waitUntil('the answer', () =>
    page.evaluate(
      (wanted) => document.querySelector(wanted)?.textContent === 'Kopierat',
      `${copy} [role=status]`,
    ),
  );
}

/** What a person would paste elsewhere: into a page of the portal that has nothing to do with it. */
export async function readClipboard(openPage: (path: string) => Promise<Page>): Promise<string> {
  const page = await openPage('/');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    // Or Chromium fetches a dictionary.
    field.spellcheck = false;
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return waitUntil('what was pasted', () => page.$eval('textarea', ({ value }) => value));
}
