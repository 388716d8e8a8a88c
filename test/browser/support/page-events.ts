import type { Page } from 'puppeteer-core';

declare global {
  var cardEvents: string[] | undefined;
}

/** Gives the page, and every watcher of its changes, the time to take up what was done last. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

/** Notes when cards come and go in this document, as the page itself could: `came`, `went`. */
export async function noteCards(page: Page): Promise<void> {
  await page.evaluate(() => {
    const events: string[] = [];
    const note = (nodes: NodeList, event: string) => {
      for (const node of nodes) if (node.nodeName === 'WEB-ACCESS-HINT') events.push(event);
    };
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        note(addedNodes, 'came');
        note(removedNodes, 'went');
      }
    }).observe(document.documentElement, { childList: true });
    globalThis.cardEvents = events;
  });
}

export function readCardEvents(page: Page): Promise<string[] | undefined> {
  return page.evaluate(() => globalThis.cardEvents);
}
