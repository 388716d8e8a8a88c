import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** Knows what the browser itself calls the tab of a page, which neither protocol tells. */
export interface TabRegister {
  /** Runs what opens a page in front, and notes which tab comes there. */
  open(open: () => Promise<Page>): Promise<Page>;
  idOf(page: Page): number;
}

export function createTabRegister(readFrontTab: () => Promise<number | undefined>): TabRegister {
  const ids = new WeakMap<Page, number>();
  return {
    open: async (open) => {
      const before = await readFrontTab();
      const page = await open();
      const id = await waitUntil('the new tab to come to the front', async () => {
        const front = await readFrontTab();
        return front !== before && front;
      });
      ids.set(page, id);
      return page;
    },
    idOf: (page) => {
      const id = ids.get(page);
      if (id === undefined) throw new Error(`${page.url()} was not opened with openPage.`);
      return id;
    },
  };
}
