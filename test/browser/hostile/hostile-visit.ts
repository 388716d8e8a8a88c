import type { Page } from 'puppeteer-core';
import type { CorpusVisitor } from '../support/corpus-visit.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { HostilePage } from './hostile-page.ts';

/** What a page notices, or shows, while it does its worst. */
export interface HostileVisit {
  /** Errors, rejections and refusals by policy that the page can see. */
  readonly thrown: readonly string[];
  /** As many cards as were in the document at once, and how often one came; those of the page's making left out. */
  readonly most: number;
  readonly comings: number;
  /** The longest time in which nothing else could run, in milliseconds. */
  readonly stall: number;
  readonly cards: readonly HostileCard[];
}

export interface HostileCard {
  readonly error: string | null;
  /** All that is in it, its styles too. */
  readonly text: string;
  /** What the live region says: it is filled a moment after the card is there. */
  readonly announced: string;
  readonly width: number;
}

interface Watched extends Omit<HostileVisit, 'cards' | 'thrown'> {
  readonly thrown: string[];
}

declare global {
  var watched: Watched | undefined;
}

/** What does not come within this time after the page is through does not come. */
const SILENCE_MS = 250;
const PATIENCE_MS = 40_000;

export interface HostileVisitor {
  visit(page: HostilePage): Promise<HostileVisit>;
  /** Where the pages are visited, one after the other. */
  readonly tab: Page;
}

/** Opens a tab that watches whatever page comes into it, before a script of the page can run. */
export async function openHostileTab(visitor: CorpusVisitor): Promise<HostileVisitor> {
  const tab = await visitor.open({ path: '/', html: '<!doctype html><title>Region Sörmland</title>' });
  await tab.evaluateOnNewDocument(watchPage);
  return {
    tab,
    visit: async (page) => {
      await tab.goto(visitor.serve(page).href);
      if (!page.isStill)
        await waitUntil(
          `${page.name}: to be through`,
          () => tab.evaluate(() => globalThis.isThrough),
          PATIENCE_MS,
        );
      const cards = await waitForCards(visitor, tab, page);
      const watched = await tab.evaluate(() => globalThis.watched);
      if (!watched) throw new Error(`${page.name}: nobody has watched it.`);
      return { ...watched, cards };
    },
  };
}

/** The cards once there is the one that is expected, or else what there is when nothing more comes. */
async function waitForCards(
  { browser }: CorpusVisitor,
  tab: Page,
  { name, error }: HostilePage,
): Promise<HostileCard[]> {
  if (error === undefined) await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
  const read = async () => (await browser.evaluateInCards(tab, readCard)).flatMap(({ value }) => value ?? []);
  if (error === undefined) return read();
  const wait = waitUntil(name, async () => {
    const cards = await read();
    return cards.some((card) => card.error === error && card.announced !== '' && card.width > 0) && cards;
  });
  return wait.catch(read);
}

/** Runs in the page: a card that is not of the page's making. */
function readCard(root: ShadowRoot): HostileCard | undefined {
  if (root.host.id === 'forged') return undefined;
  return {
    error: root.host.getAttribute('data-error'),
    text: root.textContent ?? '',
    announced: root.querySelector('[role=status]')?.textContent ?? '',
    width: root.querySelector('dialog')?.getBoundingClientRect().width ?? 0,
  };
}

/** Runs in the page before anything else, and takes what it needs before the page can change it. */
function watchPage(): void {
  const now = performance.now.bind(performance);
  const count = Element.prototype.querySelectorAll;
  const found = { thrown: [] as string[], most: 0, comings: 0, stall: 0 };
  Object.defineProperty(globalThis, 'watched', { value: found });
  addEventListener('error', ({ message }) => message && found.thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => found.thrown.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Firefox asks for the icon of the site without being told to.
    if (!blockedURI.endsWith('/favicon.ico')) found.thrown.push(`${violatedDirective} ${blockedURI}`);
  });
  let root: Element;
  const observer = new MutationObserver((records) => {
    found.most = Math.max(found.most, count.call(root, ':scope > web-access-hint:not(#forged)').length);
    try {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node.nodeName === 'WEB-ACCESS-HINT' && (node as Element).id !== 'forged') found.comings++;
    } catch {
      // The page has broken what tells of changes: how often is not what it is about.
    }
  });
  // Once: when the state changes again, the page may have broken what tells of it.
  const begin = () => {
    root = document.documentElement;
    observer.observe(root, { childList: true });
  };
  document.addEventListener('readystatechange', begin, { once: true });
  let last = now();
  setInterval(() => {
    const time = now();
    found.stall = Math.max(found.stall, Math.round(time - last));
    last = time;
  }, 1);
}
