import type { ErrorOnPage } from './candidates.ts';
import { findBox } from './readable.ts';

/** What a person needs while logging in, and what the card therefore never covers. */
const NEEDED = 'button,label,[tabindex],[role=button],input,select,textarea,a,iframe,td:has(+td>input)';

/** Between the card and what it must not cover, CSS pixels. */
const CLEARANCE_PX = 8;

/** Class names of the card in its style sheet, for its corners: the preferred one first. */
const CORNERS = ['end', 'end low', '', 'low'];

/**
 * Puts the card where it covers nothing: in a corner, else as a line at the edge farther from the error, else in the
 * page itself, at its top; while the page is scrolled, where that would make it jump, it waits below the window. The
 * style sheet says where each place is; here they are tried. Reads layout, so only while a card is shown.
 */
export function placeCard(card: Element, found: readonly ErrorOnPage[], moves: number): void {
  const { ownerDocument: home } = card;
  const { innerHeight, scrollY } = home.defaultView as Window;
  // A card in the page itself has moved what is below it.
  card.className = '';
  const boxes = found.map(({ place }) => findBox(place));
  // One after the other, each in its own way: together they take twice as long.
  for (const selector of NEEDED.split(','))
    for (const needed of home.querySelectorAll(selector)) boxes.push(needed.getBoundingClientRect());
  const free = CORNERS.filter(isFree);
  const isErrorLow = (boxes[0] as DOMRect).top > innerHeight / 2;
  card.className =
    free[moves % free.length] ??
    [isErrorLow ? 'line' : 'line low', 'line', 'line low'].find(isFree) ??
    (scrollY ? 'out' : 'line flow');

  function isFree(place: string): boolean {
    card.className = place;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const isCovered = (box: DOMRect) =>
      left < box.right + CLEARANCE_PX &&
      top < box.bottom + CLEARANCE_PX &&
      box.left < right + CLEARANCE_PX &&
      box.top < bottom + CLEARANCE_PX;
    return top > 0 && bottom < innerHeight && !boxes.some(isCovered);
  }
}
