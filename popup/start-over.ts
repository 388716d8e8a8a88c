import { browser } from '../src/platform/browser.ts';
import { isInPopup } from './tab.ts';

/**
 * Sends the tab with the error to an address, as if it were typed there. Never by a reload or a step back: on a classic
 * gateway the error page answers a form, which would be sent again with the wrong password. A tab that is closed by now
 * gives way to a new one.
 */
export async function startOver(url: string, tabId: number): Promise<void> {
  try {
    await browser.tabs.update(tabId, { url, active: true });
  } catch {
    await browser.tabs.create({ url });
  }
  if (isInPopup()) window.close();
}
