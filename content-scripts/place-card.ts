import type { ErrorOnPage } from './candidates.ts';

/** What a person needs while logging in, and what the card therefore never covers. */
const NEEDED = 'iframe,input,select,textarea,button,label,a,[role=button],[tabindex],td:has(+td>input)';

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
  // The words of the error, not the elements around them, which are often as wide as the page.
  const words = found.map(({ place }) => {
    const range = document.createRange();
    range.selectNodeContents(place);
    return range;
  });
  const free = CORNERS.filter(isFree);
  const isErrorLow = (words[0] as Range).getBoundingClientRect().top > innerHeight / 2;
  card.className =
    free[moves % free.length] ??
    (isErrorLow ? ['line', 'line low'] : ['line low', 'line']).find(isFree) ??
    (scrollY ? 'out' : 'line flow');

  function isFree(place: string): boolean {
    card.className = place;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const isCovered = (needed: Element | Range) => {
      const box = needed.getBoundingClientRect();
      return (
        left < box.right + CLEARANCE_PX &&
        top < box.bottom + CLEARANCE_PX &&
        box.left < right + CLEARANCE_PX &&
        box.top < bottom + CLEARANCE_PX
      );
    };
    return top > 0 && bottom < innerHeight && ![...words, ...home.querySelectorAll(NEEDED)].some(isCovered);
  }
}
