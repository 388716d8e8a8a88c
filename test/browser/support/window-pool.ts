import type { Page } from 'puppeteer-core';

/** Windows beside each other, all of them visible: a tab in the background is by design not watched. */
export interface WindowPool {
  /** Lends a window that nobody else uses meanwhile. */
  use<Result>(visit: (page: Page) => Promise<Result>): Promise<Result>;
}

/** The first page is one of the windows. */
export async function openWindows(first: Page, count: number): Promise<WindowPool> {
  const free = [first];
  const waiting: ((page: Page) => void)[] = [];
  while (free.length < count) free.push(await first.browser().newPage({ type: 'window' }));

  function take(): Page | Promise<Page> {
    return free.shift() ?? new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(page: Page): void {
    const next = waiting.shift();
    if (next) next(page);
    else free.push(page);
  }

  return {
    use: async (visit) => {
      const page = await take();
      try {
        return await visit(page);
      } finally {
        giveBack(page);
      }
    },
  };
}
