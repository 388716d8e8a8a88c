import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ExtensionPage, TestBrowser } from './test-browser.ts';

/** Where the focus is on a page of the extension, and whether people can see that it is there. */
export interface Focus {
  /** By id or address, else by what it is and says. */
  readonly name: string;
  readonly hasRing: boolean;
  /** Not outside the window or under the bar at its lower edge, but for a part (WCAG 2.4.11). */
  readonly isInSight: boolean;
}

/** The least that can be pressed (WCAG 2.5.8) is the least that can be found. */
const MIN_SHOWN_PX = 24;

const MAX_SCROLLING_MS = 1_000;
const POLL_MS = 20;

/** More stops than this no page has. */
const MAX_STOPS = 200;
const MAX_STOPS_TO_CARD = 20;

/** A focus that is out of sight is given a moment: popups take their size, and pages scroll, after the key press. */
export async function readFocus(page: ExtensionPage): Promise<Focus | undefined> {
  const read = () => page.evaluate(describeFocus, MIN_SHOWN_PX);
  let focus = await read();
  for (let waited = 0; focus && !focus.isInSight && waited < MAX_SCROLLING_MS; waited += POLL_MS) {
    await sleep(POLL_MS);
    focus = await read();
  }
  return focus;
}

/** Presses Tab until the focus is on what the selector names, and gives every stop on the way. */
export async function tabTo(page: ExtensionPage, selector: string): Promise<Focus[]> {
  const stops: Focus[] = [];
  while (stops.length < MAX_STOPS) {
    await page.press('Tab');
    const focus = await readFocus(page);
    if (focus) stops.push(focus);
    if (await page.evaluate(isFocused, selector)) return stops;
  }
  throw new Error(`Tab does not lead to ${selector}, but to ${stops.map(({ name }) => name).join(', ')}.`);
}

/** The id, or else the kind, of the element in the card that has the focus, and whether it has a ring. */
export async function readFocusInCard(
  browser: TestBrowser,
  page: Page,
): Promise<Omit<Focus, 'isInSight'> | undefined> {
  const [card] = await browser.evaluateInCards(page, ({ activeElement }) =>
    activeElement
      ? {
          name: activeElement.id || activeElement.localName,
          hasRing: getComputedStyle(activeElement).outlineStyle !== 'none',
        }
      : undefined,
  );
  return card?.value;
}

/** The card stands before the page: from the form, people come to it backwards. */
export async function tabToInCard(browser: TestBrowser, page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < MAX_STOPS_TO_CARD; presses++) {
    await pressShiftTab(page);
    if ((await readFocusInCard(browser, page))?.name === id) return;
  }
  throw new Error(`Tab does not lead to #${id} in the card.`);
}

export async function pressShiftTab(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

// These run in the page.

function describeFocus(minShownPx: number): Focus | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const hasOutline = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  // A field that fills its label leaves the ring to the label.
  const ringed = [focused, focused.closest('label')].find((element) => element && hasOutline(element));
  const { top, bottom, height } = (ringed ?? focused).getBoundingClientRect();
  const bar = document.querySelector('.support-bar');
  const isBarInWay = bar && !bar.contains(focused) && getComputedStyle(bar).position === 'sticky';
  const end = isBarInWay ? bar.getBoundingClientRect().top : innerHeight;
  const shown = Math.min(bottom, end) - Math.max(top, 0);
  return {
    name: focused.id || focused.getAttribute('href') || `${focused.localName} ${focused.textContent?.trim()}`,
    hasRing: ringed !== undefined,
    // Firefox leaves what can be seen in part where it is.
    isInSight: shown >= Math.min(height, minShownPx),
  };
}

function isFocused(selector: string): boolean {
  return document.activeElement?.matches(selector) ?? false;
}
