import type { Page } from 'puppeteer-core';
import { readReport } from '../../test/browser/support/reports.ts';
import type { TestBrowser } from '../../test/browser/support/test-browser.ts';
import { waitUntil } from '../../test/browser/support/wait-until.ts';
import { ERROR_TEXT, type SoakPage } from './soak-pages.ts';
import type { SoakTally } from './soak-tally.ts';

/** What comes later than this does not help any more. */
const PATIENCE_MS = 3000;

/** A tab, and what the worker should know of it. Every look says what came of one visit. */
export interface SoakTab {
  readonly page: Page;
  visit(page: SoakPage): Promise<Partial<SoakTally>>;
  /** Lets an error come on the page that is there, and go again. */
  meetError(page: SoakPage): Promise<Partial<SoakTally>>;
}

export function createSoakTab(browser: TestBrowser, page: Page): SoakTab {
  let lastHost = '';
  let attempts = 0;

  async function look(host: string, hasError: boolean): Promise<Partial<SoakTally>> {
    const cards = await page.evaluate(countCards, hasError ? 1 : 0, PATIENCE_MS);
    const doubled = Number(cards > 1);
    if (!hasError) return { visits: 1, unasked: Number(cards > 0), doubled };
    const miscounted = Number(!(await isCounted(host)));
    return { visits: 1, errors: 1, missed: Number(cards === 0), doubled, miscounted };
  }

  /** Attempts go on for as long as it is the same host, and this one has been counted once. */
  async function isCounted(host: string): Promise<boolean> {
    const expected = host === lastHost ? attempts + 1 : 1;
    const report = await waitUntil(
      'the report',
      async () => {
        const known = await readReport(browser);
        return known?.frame !== undefined && known.attempts >= expected && known;
      },
      PATIENCE_MS,
    ).catch(() => undefined);
    lastHost = host;
    attempts = report?.attempts ?? 0;
    return attempts === expected;
  }

  return {
    page,
    visit: async ({ address, host, hasError }) => {
      await page.goto(address);
      return look(host, hasError);
    },
    meetError: async ({ host }) => {
      await page.evaluate(sayError, ERROR_TEXT);
      const met = await look(host, true);
      await page.evaluate(sayError, '');
      const left = await page.evaluate(countCards, 0, PATIENCE_MS);
      return { ...met, unasked: Number(left > 0) };
    },
  };
}

// These run in the page.

function sayError(text: string): void {
  document.querySelector('#errorMessageLabel')?.replaceChildren(text);
}

/** Waits for so many cards; counts them when whatever watches the page has had the time for more. */
async function countCards(wanted: number, patienceMs: number): Promise<number> {
  const cards = document.documentElement.getElementsByTagName('web-access-hint');
  const end = performance.now() + patienceMs;
  while (cards.length !== wanted && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return cards.length;
}
