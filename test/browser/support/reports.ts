import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

declare const chrome: {
  storage: { session: { get(key: string): Promise<Record<string, TabReport | undefined>> } };
  tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
};

interface TabReport {
  readonly error: string;
  readonly page: string;
  readonly frame?: number;
  readonly attempts: number;
}

/** What the worker has stored of the tab in front. */
export function readReport(browser: TestBrowser): Promise<TabReport | undefined> {
  return browser.evaluateInExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const key = `tab-report-${tab?.id}`;
    return (await chrome.storage.session.get(key))[key];
  });
}

/** Waits until so many attempts are counted for the tab in front, the last of which is still shown. */
export function waitForAttempts(browser: TestBrowser, attempts: number): Promise<TabReport> {
  return waitUntil(`a report of attempt ${attempts}`, async () => {
    const report = await readReport(browser);
    return report?.attempts === attempts && report.frame !== undefined && report;
  });
}
