import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../in-page/bundle.ts';
import type * as needed from '../in-page/needed.ts';
import { type Box, clickInCard, readCard, waitForCard, waitForNoCard } from '../support/card.ts';
import type { TestBrowser } from '../support/test-browser.ts';

declare global {
  var inPage: typeof needed;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page with an error, in a window of a size. */
export interface LayoutVisit {
  readonly browser: TestBrowser;
  readonly page: Page;
  readonly address: string;
  readonly size: Size;
  readonly scrolledTo: string | undefined;
}

/** The card's distance from the edges of the window; a place counts as free if as much is left around it. */
const MARGIN_PX = 16;

/** From the first field to the button. */
const TABS = 3;

/** Longer than a page takes to draw an error anew. */
const AWAY_MS = 250;

let source: Promise<string> | undefined;

/** Does on the page what a person does, and tells whatever the card is in the way of meanwhile. */
export async function visitLayout(visit: LayoutVisit): Promise<string[]> {
  const { browser, page, scrolledTo } = visit;
  await openLayout(visit);
  if (scrolledTo) {
    await page.$eval(scrolledTo, (place) => place.scrollIntoView({ block: 'center' }));
    await page.evaluate((ms) => globalThis.inPage.drawErrorAnew(ms), AWAY_MS);
    await waitForCard(browser, page);
  }
  const faults = [await findFaults(visit, 'at first'), await moveCard(visit)];
  faults.push(await walkThrough(visit), await scrollThrough(visit));
  return faults.flat();
}

/** Opens the page and waits for the card. */
export async function openLayout({ browser, page, address, size }: LayoutVisit): Promise<void> {
  await page.setViewport(size);
  await page.goto(address);
  source ??= bundleForPage('needed.ts');
  await page.evaluate(`window.inPage = ${await source}`);
  await waitForCard(browser, page);
}

/** Closes the card, if it can be seen. It may come back with a new error only, not with the same one drawn anew. */
export async function closeCard(visit: LayoutVisit): Promise<string[]> {
  const { browser, page } = visit;
  await page.evaluate(() => globalThis.inPage.goToTop());
  const card = await waitForCard(browser, page);
  if (!(await isSeen(visit, card.box))) return [];
  await clickInCard(browser, page, '#close');
  await waitForNoCard(browser, page);
  await page.evaluate(() => globalThis.inPage.drawErrorAnew());
  await sleep(AWAY_MS);
  const isBack = (await readCard(browser, page)) !== undefined;
  await page.evaluate((ms) => globalThis.inPage.drawErrorAnew(ms), AWAY_MS);
  await waitForCard(browser, page);
  return isBack ? ['comes back though it was closed'] : [];
}

/** What is wrong with where the card stands now. */
export async function findFaults(visit: LayoutVisit, when: string): Promise<string[]> {
  const { browser, page, size } = visit;
  const covered = await page.evaluate(async () => {
    await globalThis.inPage.nextFrame();
    return globalThis.inPage.findCovered();
  });
  const faults = covered.map((name) => `${when}: covers ${name}`);
  const card = await readCard(browser, page);
  if (!card) return [...faults, `${when}: is not there`];
  const at = JSON.stringify(card.box);
  // A line in the page itself may be scrolled half away.
  const isCut = isOverlapping(card.box, { x: 0, y: 0, ...size }) && !isInside(card.box, size);
  if (isCut && card.buttons.includes('Flytta')) faults.push(`${when}: is cut off at ${at}`);
  if (!(await isSeen(visit, card.box)) && (await hasRoomAtEdge(visit, card.box)))
    faults.push(`${when}: is out of sight at ${at}`);
  return faults;
}

/** Presses the button that moves the card, if there is one to see. */
async function moveCard(visit: LayoutVisit): Promise<string[]> {
  const { browser, page, size } = visit;
  const before = await readCard(browser, page);
  if (!before?.buttons.includes('Flytta') || !isInside(before.box, size)) return [];
  const free = await listFreeCorners(page, before.box, size);
  await clickInCard(browser, page, '#move');
  const faults = await findFaults(visit, 'moved');
  const after = await readCard(browser, page);
  const at = JSON.stringify(before.box);
  const isStuck = free.length > 1 && JSON.stringify(after?.box) === at;
  return isStuck ? [...faults, `stays at ${at}`] : faults;
}

/** Goes from the first field to the button with the keyboard. */
async function walkThrough({ page }: LayoutVisit): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => globalThis.inPage.focusFirstField());
  for (let tab = 0; tab <= TABS; tab++) {
    if (tab > 0) await page.keyboard.press('Tab');
    faults.push(...(await page.evaluate(() => globalThis.inPage.findFaultsAtFocus())));
  }
  return faults;
}

function scrollThrough({ page }: LayoutVisit): Promise<string[]> {
  return page.evaluate(() => globalThis.inPage.findFaultsWhileScrolling());
}

/** Whether the card is in the window, and nothing of the page over what can be read and pressed in it. */
async function isSeen({ browser, page, size }: LayoutVisit, box: Box): Promise<boolean> {
  if (!isInside(box, size)) return false;
  const [card] = await browser.evaluateInCards(page, listMiddles);
  const middles = card?.value.map(({ x, y }) => ({ x: x + card.offset.x, y: y + card.offset.y })) ?? [];
  return page.evaluate((points) => points.every((point) => globalThis.inPage.isCardAt(point)), middles);
}

/** Runs in the page. */
function listMiddles(root: ShadowRoot): { x: number; y: number }[] {
  const parts = [...root.querySelectorAll('h2, li, button, a')].filter((part) => part.checkVisibility());
  return parts.map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** Whether there is a place for a card of that size at the upper or lower edge; if it is in the page itself, without it. */
async function hasRoomAtEdge({ browser, page, size }: LayoutVisit, card: Box): Promise<boolean> {
  const isInWindow = isOverlapping(card, { x: 0, y: 0, ...size });
  if (isInWindow) await browser.evaluateInCards(page, showFrame, false);
  const boxes = await page.evaluate(() => globalThis.inPage.findNeeded());
  if (isInWindow) await browser.evaluateInCards(page, showFrame, true);
  const { width, height } = card;
  const places = [MARGIN_PX, size.height - height - MARGIN_PX].map((y) => ({
    x: MARGIN_PX,
    y,
    width,
    height,
  }));
  return places.some((place) => isFree(place, boxes, size));
}

/** Runs in the page. */
function showFrame(root: ShadowRoot, isShown: boolean): void {
  root.querySelector('dialog')?.style.setProperty('display', isShown ? '' : 'none');
}

async function listFreeCorners(page: Page, { width, height }: Box, size: Size): Promise<Box[]> {
  const boxes = await page.evaluate(() => globalThis.inPage.findNeeded());
  const [right, bottom] = [size.width - width - MARGIN_PX, size.height - height - MARGIN_PX];
  const corners = [MARGIN_PX, right].flatMap((x) =>
    [MARGIN_PX, bottom].map((y) => ({ x, y, width, height })),
  );
  return corners.filter((corner) => isFree(corner, boxes, size));
}

function isFree({ x, y, width, height }: Box, boxes: readonly Box[], size: Size): boolean {
  const around = {
    x: x - MARGIN_PX,
    y: y - MARGIN_PX,
    width: width + 2 * MARGIN_PX,
    height: height + 2 * MARGIN_PX,
  };
  return isInside(around, size) && !boxes.some((box) => isOverlapping(around, box));
}

export function isOverlapping(one: Box, other: Box): boolean {
  const [width, height] = [
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  ];
  return width > 0 && height > 0;
}

export function isInside({ x, y, width, height }: Box, window: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
}
