import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type BenchPages, ERROR_TEXT, PAGE_SIZES, type PageSize } from '../../test/bench/bench-pages.ts';
import { meetError } from '../../test/bench/page-changes.ts';
import type { BrowserFamily } from '../create-manifest.ts';
import { launchBrowser } from '../launch-browser.ts';
import { runInPage } from './run-in-page.ts';

type TimesBySize = { readonly [size in PageSize]: readonly number[] };

/** Milliseconds until a card with its text is in the document. */
export interface CardTimes {
  /** From when the error can be read, on a page that was loaded for this error alone. */
  readonly fromError: TimesBySize;
  /** From `DOMContentLoaded`, where the error is in the first HTML. */
  readonly fromContentLoaded: TimesBySize;
}

interface CardBench {
  readonly family: BrowserFamily;
  /** The folder that holds both builds. */
  readonly built: string;
  /** The folder of the extension that tells when a card is there. */
  readonly probe: string;
  readonly pages: BenchPages;
  readonly rounds: number;
}

/** After this a page is at rest, and the extension has read its settings. */
const REST_MS = 200;

/** Every error is the first of its page, as for people: nothing has been compiled or laid out for it before. */
export async function measureCards({ family, built, probe, pages, rounds }: CardBench): Promise<CardTimes> {
  const browser = await launchBrowser({ family, built, portal: pages, language: 'sv' });
  try {
    const page = await browser.openPage(pages.article);
    await page.browser().installExtension(probe);
    return {
      fromError: await measureBySize(rounds, (size) => measureFromError(page, pages.login[size])),
      fromContentLoaded: await measureBySize(rounds, (size) =>
        measureFromContentLoaded(page, pages.refused[size]),
      ),
    };
  } finally {
    await browser.close();
  }
}

async function measureBySize(
  rounds: number,
  measure: (size: PageSize) => Promise<number>,
): Promise<TimesBySize> {
  const times = { small: [] as number[], large: [] as number[] };
  // One size after the other: a small page after a large one would be measured with the end of that.
  for (const size of PAGE_SIZES) {
    for (let round = 0; round < rounds; round++) times[size].push(await measure(size));
  }
  return times;
}

async function measureFromError(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForSelector('#errorMessageLabel');
  await sleep(REST_MS);
  return runInPage(page, meetError, ERROR_TEXT);
}

async function measureFromContentLoaded(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForSelector('html[data-bench-card]');
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return Number(document.documentElement.dataset.benchCard) - (navigation?.domContentLoadedEventStart ?? 0);
  });
}
