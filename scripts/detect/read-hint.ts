import type { Page } from 'puppeteer-core';
import { readCard } from '../../test/browser/support/card.ts';
import { readReport } from '../../test/browser/support/reports.ts';
import type { TestBrowser } from '../../test/browser/support/test-browser.ts';
import { waitUntil } from '../../test/browser/support/wait-until.ts';

/** What the extension itself makes of a page: ids from its report and its card. */
export interface ShownHint {
  readonly page: string;
  readonly error: string;
  readonly section: string | null;
}

/** How long an error may take to be shown on a slow computer, and after which silence is an answer. */
const PATIENCE_MS = { likely: 8000, unlikely: 400 } as const;

/** Waits for the card and the report on the page in front; `undefined` when the extension stays silent. */
export async function readHint(
  browser: TestBrowser,
  page: Page,
  chance: keyof typeof PATIENCE_MS,
): Promise<ShownHint | undefined> {
  const ask = async (): Promise<ShownHint | undefined> => {
    const [card, report] = [await readCard(browser, page), await readReport(browser)];
    const isAgreed = card && report?.frame !== undefined && report.error === card.error;
    return isAgreed ? { page: report.page, error: report.error, section: card.section } : undefined;
  };
  return waitUntil('a hint', ask, PATIENCE_MS[chance]).catch(() => undefined);
}
