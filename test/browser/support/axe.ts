import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { PageFunction } from './test-browser.ts';

/** What checks a page with axe-core: the extension's own, or puppeteer's. */
interface CheckablePage {
  readonly addScript: (source: string) => Promise<unknown>;
  readonly evaluate: <Result>(
    read: PageFunction<[string, RunOptions], Result>,
    selector: string,
    options: RunOptions,
  ) => Promise<Result>;
}

declare const axe: { run(selector: string, options: RunOptions): Promise<AxeResults> };

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
};

/**
 * What axe-core finds wrong with a page, or with the part that the selector names: rule and place, one a line. What
 * it cannot tell of contrast and size counts, too: so it is where letters have the colour of their ground.
 */
export async function findViolations(page: CheckablePage, selector = ':root'): Promise<string[]> {
  await page.addScript(SOURCE);
  return page.evaluate(runAxe, selector, OPTIONS);
}

/** Runs in the page. */
async function runAxe(selector: string, options: RunOptions): Promise<string[]> {
  const { violations, incomplete } = await axe.run(selector, options);
  const unclear = incomplete.filter(({ id }) => id === 'color-contrast' || id === 'target-size');
  return [...violations, ...unclear].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}
