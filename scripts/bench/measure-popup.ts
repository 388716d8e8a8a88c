import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type BenchPages, ERROR_TEXT } from '../../test/bench/bench-pages.ts';
import { meetError } from '../../test/bench/page-changes.ts';
import { launchChromium } from '../../test/browser/support/launch-chromium.ts';
import { findOpenSection } from '../../test/browser/support/own-page.ts';
import type { ExtensionPage, TestBrowser } from '../../test/browser/support/test-browser.ts';
import { waitUntil } from '../../test/browser/support/wait-until.ts';
import { runInPage } from './run-in-page.ts';

/** Milliseconds from the click on the toolbar icon until the popup has painted, after a refused login. */
export interface PopupTimes {
  readonly empty: readonly number[];
  readonly ours: readonly number[];
}

interface PopupBench {
  readonly emptyPopup: string;
  readonly ours: string;
  /** The folder of the extension that tells when a card is there. */
  readonly probe: string;
  readonly pages: BenchPages;
  readonly rounds: number;
}

const SECTION = 'error-message';

/** A popup that has closed leaves the toolbar a moment later. */
const REST_MS = 200;

export async function measurePopup(bench: PopupBench): Promise<PopupTimes> {
  const launch = (extension: string) => launchChromium({ extension, portal: bench.pages, language: 'sv' });
  const [empty, ours] = await Promise.all([launch(bench.emptyPopup), launch(bench.ours)]);
  try {
    const emptyPage = await empty.openPage(bench.pages.login.small);
    const ourPage = await ours.openPage(bench.pages.article);
    await refuseLogin(ourPage, bench);
    const times = { empty: [] as number[], ours: [] as number[] };
    for (let round = 0; round < bench.rounds; round++) {
      times.empty.push(await measureClick(empty, emptyPage));
      times.ours.push(await measureClick(ours, ourPage, SECTION));
    }
    return times;
  } finally {
    await Promise.all([empty.close(), ours.close()]);
  }
}

async function refuseLogin(page: Page, { probe, pages }: PopupBench): Promise<void> {
  await page.browser().installExtension(probe);
  await page.goto(pages.login.small);
  await page.waitForSelector('#errorMessageLabel');
  await sleep(REST_MS);
  await runInPage(page, meetError, ERROR_TEXT);
}

/** The popup is painted once, with everything: its section has to be open by then. */
async function measureClick(browser: TestBrowser, page: Page, section?: string): Promise<number> {
  const extension = await findExtension(browser, page);
  const begin = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const popup = await browser.openedPopup();
  const painted = await waitUntil('the popup to paint', () => popup.evaluate(readFirstPaint));
  const opened = await popup.evaluate(findOpenSection);
  if (opened !== section) throw new Error(`The popup opened ${opened} instead of ${section}.`);
  await closePopup(browser, popup);
  return painted - begin;
}

async function findExtension({ extensionOrigin }: TestBrowser, page: Page) {
  const extension = (await page.browser().extensions()).get(new URL(extensionOrigin).host);
  if (!extension) throw new Error('The extension is not installed.');
  return extension;
}

async function closePopup(browser: TestBrowser, popup: ExtensionPage): Promise<void> {
  await popup.close();
  await waitUntil('the popup to close', async () => !(await browser.hasPopup()));
  await sleep(REST_MS);
}

/** Runs in the popup: when it had painted, in milliseconds since 1970. */
function readFirstPaint(): number | undefined {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint && performance.timeOrigin + paint.startTime;
}
