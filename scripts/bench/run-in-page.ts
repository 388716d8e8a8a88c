import type { Page } from 'puppeteer-core';
import { readAnswer, writeCall } from '../../test/browser/support/sent-code.ts';
import type { PageFunction } from '../../test/browser/support/test-browser.ts';

/** Runs a function in the page that may name others inside of it, which Puppeteer's own way does not allow under tsx. */
export async function runInPage<Args extends readonly unknown[], Result>(
  page: Page,
  run: PageFunction<Args, Result>,
  ...args: Args
): Promise<Result> {
  return readAnswer(await page.evaluate<[], () => string>(writeCall(run, args)));
}
