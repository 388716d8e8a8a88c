import { browser } from '../src/platform/browser.ts';

/** The tab whose report is shown: the one that the address names, or the one below the popup. */
export async function findReportedTabId(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return /^\d{1,10}$/.test(named) ? Number(named) : undefined;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** Whether the window is private: it leaves nothing behind. A popup of Chromium says of itself that it is not. */
export async function isInPrivateWindow(): Promise<boolean> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.incognito ?? false;
}

/** Whether this is the small window of the toolbar icon, which closes as soon as people look elsewhere. */
export function isInPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Opens the same page, with the same report, where it stays open beside the login page. */
export async function openInTab(reportedTabId: number | undefined): Promise<void> {
  const query = reportedTabId === undefined ? '' : `?tab=${reportedTabId}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`popup/popup.html${query}`) });
  window.close();
}
