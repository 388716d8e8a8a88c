import type { Page } from 'puppeteer-core';
import type { InCard, TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The card as a person, or a screen reader, finds it. */
export interface CardOnPage {
  readonly error: string | null;
  readonly section: string | null;
  readonly lang: string;
  readonly text: string;
  /** What the live region says. */
  readonly announced: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** What the buttons are called. */
  readonly buttons: readonly string[];
  /** In the window of the page, whichever frame the card stands in. */
  readonly box: Box;
}

/** The card, or `undefined`. Fails if there are two. */
export async function readCard(browser: TestBrowser, page: Page): Promise<CardOnPage | undefined> {
  const cards = (await browser.evaluateInCards(page, describeCard)).map(placeInWindow);
  if (cards.length > 1) throw new Error(`${cards.length} cards are shown: ${JSON.stringify(cards)}`);
  return cards[0];
}

/** Waits for a card with its text in place. */
export function waitForCard(browser: TestBrowser, page: Page): Promise<CardOnPage> {
  return waitUntil(`a card on ${page.url()}`, async () => {
    const card = await readCard(browser, page);
    return card !== undefined && card.announced !== '' && card.box.height > 0 && card;
  });
}

export async function waitForNoCard(browser: TestBrowser, page: Page): Promise<void> {
  await waitUntil(
    `the card on ${page.url()} to go`,
    async () => (await readCard(browser, page)) === undefined,
  );
}

/**
 * Clicks with the mouse on a button or link of the card. It is found by what it is called, or else by a selector with
 * a class, an id or an attribute.
 */
export async function clickInCard(browser: TestBrowser, page: Page, wanted: string): Promise<void> {
  const box = await waitUntil(`“${wanted}” in the card on ${page.url()}`, async () => {
    const [found] = (await browser.evaluateInCards(page, findInCard, wanted)).filter(({ value }) => value);
    return found && moveToWindow(found.value as Box, found.offset);
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

function placeInWindow({ value, offset }: InCard<CardOnPage>): CardOnPage {
  return { ...value, box: moveToWindow(value.box, offset) };
}

function moveToWindow(box: Box, offset: { readonly x: number; readonly y: number }): Box {
  return { ...box, x: box.x + offset.x, y: box.y + offset.y };
}

/** Runs in the page. The card's box is that of the largest element in it: the host itself has none. */
function describeCard(root: ShadowRoot): CardOnPage {
  const { host } = root;
  const shown = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
  const boxes = shown.map((element) => element.getBoundingClientRect());
  const { x, y, width, height } = boxes.reduce(
    (largest, box) => (box.width * box.height > largest.width * largest.height ? box : largest),
    new DOMRect(),
  );
  const links = shown.filter((element) => element.matches('a[href]'));
  const buttons = shown.filter((element) => element.matches('button, [role="button"]'));
  const parts = [...root.children].filter((child) => child.tagName !== 'STYLE') as HTMLElement[];
  const texts = parts.map((part) => part.innerText);
  return {
    error: host.getAttribute('data-error'),
    section: host.getAttribute('data-section'),
    lang: (root.querySelector('[lang]') ?? host).getAttribute('lang') ?? '',
    text: texts.join('\n').trim(),
    announced: root.querySelector('[role=status]')?.textContent.trim() ?? '',
    links: links.map((link) => ({ text: link.textContent.trim(), href: link.getAttribute('href') ?? '' })),
    buttons: buttons.map((button) => button.getAttribute('aria-label') || button.textContent.trim()),
    box: { x, y, width, height },
  };
}

/** Runs in the page. */
function findInCard(root: ShadowRoot, wanted: string): Box | undefined {
  const controls = [...root.querySelectorAll<HTMLElement>('button, a, [role="button"]')];
  const named = controls.find((element) =>
    [element.getAttribute('aria-label'), element.textContent.trim()].includes(wanted),
  );
  const element = named ?? (/[.#[:]/.test(wanted) ? root.querySelector(wanted) : null);
  if (!element?.checkVisibility()) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
