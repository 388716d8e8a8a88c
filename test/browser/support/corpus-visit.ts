import type { Page } from 'puppeteer-core';
import type { CorpusPage, Expected } from '../../corpus/corpus-page.ts';
import { HOST } from '../../portal/certificate.ts';
import type { PageServer, ServedPage } from './page-server.ts';
import type { Engine } from './shared-browser.ts';
import { shareWindows } from './shared-windows.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** A card that comes later than this after the text does not help any more. */
const PATIENCE_MS = 5000;

export interface ShownCard {
  readonly error: string | undefined;
  readonly section: string | undefined;
}

export interface Visit {
  readonly cards: readonly ShownCard[];
  /** What the worker knows of the visit. */
  readonly report: { readonly page: string; readonly error: string; readonly isShown: boolean } | undefined;
}

/** A browser that visits pages which the extension has never seen, several at a time. */
export interface CorpusVisitor {
  readonly browser: TestBrowser;
  /** Waits for the card that is expected, or until the page has done all it does. */
  visit(page: CorpusPage, patienceMs?: number): Promise<Visit>;
  serve: PageServer['serve'];
  /** `METHOD address` of each request so far, oldest first. */
  readonly hits: PageServer['hits'];
  /** Opens a page in a tab in front, to do something there. */
  open(page: ServedPage): Promise<Page>;
}

/** With one window alone, pages can also be opened in tabs of it. */
export function shareVisitor(engine: Engine, windowCount = 1): CorpusVisitor {
  const getStarted = shareWindows(engine, windowCount, (browser) => readReport(browser, HOST));

  return {
    get browser() {
      return getStarted().browser;
    },
    visit: (page, patienceMs = PATIENCE_MS) => {
      const { browser, server, windows } = getStarted();
      const address = server.serve(page);
      return windows.use(async (window) => {
        await window.goto(address.href);
        const { expected } = page;
        if (!expected) await settle(window);
        const cards = expected
          ? await waitForCards(window, expected, patienceMs)
          : await window.evaluate(listCards);
        return { cards, report: await waitForReport(browser, address.host, expected) };
      });
    },
    serve: (page) => getStarted().server.serve(page),
    get hits() {
      return getStarted().server.hits;
    },
    open: (page) => {
      const { browser, server } = getStarted();
      return browser.openPage(server.serve(page).href);
    },
  };
}

/** The cards once they are as expected, or after some patience as they are. */
async function waitForCards(
  window: Page,
  { error }: Expected,
  patienceMs: number,
): Promise<readonly ShownCard[]> {
  const isThere = (cards: readonly ShownCard[]) => cards.some((card) => card.error === error);
  const wait = waitUntil(
    error,
    async () => {
      const cards = await window.evaluate(listCards);
      return isThere(cards) && cards;
    },
    patienceMs,
  );
  return wait.catch(() => window.evaluate(listCards));
}

/** The report once it is as expected, or after some patience as it is: a card may be there before the worker knows. */
async function waitForReport(
  browser: TestBrowser,
  host: string,
  expected: Expected | undefined,
): Promise<Visit['report']> {
  const read = () => readReport(browser, host);
  if (!expected) return read();
  const wait = waitUntil(`a report of ${expected.error}`, async () => {
    const report = await read();
    return report?.isShown && report.error === expected.error && report;
  });
  return wait.catch(read);
}

/** Waits until the page has delivered what it has, and a watcher has had the time to take it up. */
export async function settle(window: Page): Promise<void> {
  await window.evaluate(async () => {
    await globalThis.delivered;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, 220));
  });
}

/** Runs in the page: what it can see of cards itself, in its frames too. */
export function listCards(): ShownCard[] {
  const documents = [document];
  for (const each of documents) {
    for (const frame of each.querySelectorAll('iframe')) {
      if (frame.contentDocument) documents.push(frame.contentDocument);
    }
  }
  return documents
    .flatMap((each) => [...each.querySelectorAll<HTMLElement>('html > web-access-hint')])
    .map(({ dataset }) => ({ error: dataset.error, section: dataset.section }));
}

declare const chrome: {
  storage: { session: { get(key: null): Promise<Record<string, StoredReport>> } };
};

interface StoredReport {
  readonly host?: string;
  readonly page: string;
  readonly error: string;
  readonly frame?: number;
}

/** Every visit has a host of its own, so that reports of other visits are not mistaken for it. */
export function readReport(browser: TestBrowser, host: string): Promise<Visit['report']> {
  return browser.evaluateInExtension(async (wanted: string) => {
    const stored = Object.entries(await chrome.storage.session.get(null));
    const [, found] =
      stored.find(([key, { host: its }]) => key.startsWith('tab-report-') && its === wanted) ?? [];
    return found && { page: found.page, error: found.error, isShown: found.frame !== undefined };
  }, host);
}
