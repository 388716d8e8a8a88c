import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { BenchPages } from '../../test/bench/bench-pages.ts';
import { changeForLong } from '../../test/bench/page-changes.ts';
import { runInPage } from './run-in-page.ts';
import type { SystemBrowser } from './system-browser.ts';

/** How often the heap is looked at while the page changes. */
const LOOKS = 10;

/** After this the page is at rest, and every watcher has taken up what was changed last. */
const REST_MS = 300;

/** Bytes in use after each tenth of the changes, once everything that nobody needs is collected. */
export function measureHeap(system: SystemBrowser, pages: BenchPages, changes: number): Promise<number[]> {
  return system.visit(async (page) => {
    await page.goto(pages.login.small);
    return watchHeap(page, await page.createCDPSession(), changes);
  });
}

async function watchHeap(page: Page, session: CDPSession, changes: number): Promise<number[]> {
  const sizes: number[] = [];
  for (let look = 0; look < LOOKS; look++) {
    await runInPage(page, changeForLong, changes / LOOKS);
    await sleep(REST_MS);
    sizes.push(await readHeapBytes(session));
  }
  return sizes;
}

/**
 * What scripts of page and extension hold. A node that one of them does not let go of is in it, while the browser's own
 * heap of the document goes up and down as it likes.
 */
async function readHeapBytes(session: CDPSession): Promise<number> {
  // What is freed by a first collection may keep more until the next.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
