import type { ErrorOnPage } from './candidates.ts';

/** What a person needs while logging in, and what the card therefore never covers. */
const NEEDED = 'iframe,input,select,textarea,button,label,a,[role=button],[tabindex]';

/** Between the card and what it must not cover, CSS pixels. */
const CLEARANCE_PX = 8;

/** Class names of the card in its style sheet: corners, the preferred one first, and lines along an edge. */
const CORNERS = ['end top', 'end low', 'top', 'low'];
const LINES = ['line low', 'line top'];

/**
 * Puts the card where it covers nothing: in a corner, else as a line at the edge farther from the error, else above
 * the page. The style sheet says where each place is; here they are tried. Reads layout, so only while a card is shown.
 */
export function placeCard(card: Element, found: readonly ErrorOnPage[], moves: number): void {
  const { ownerDocument: home } = card;
  const { innerHeight } = home.defaultView as Window;
  // The words of the error, not the elements around them, which are often as wide as the page.
  const words = found.map(({ place }) => {
    const range = document.createRange();
    range.selectNodeContents(place);
    return range;
  });
  const free = CORNERS.filter(isFree);
  const isErrorLow = (words[0]?.getBoundingClientRect().top ?? 0) > innerHeight / 2;
  card.className =
    free[moves % free.length] ?? (isErrorLow ? LINES.toReversed() : LINES).find(isFree) ?? 'line';

  function isFree(place: string): boolean {
    card.className = place;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const isCovered = (needed: Element | Range) => {
      const box = needed.getBoundingClientRect();
      return (
        box.width > 0 &&
        left < box.right + CLEARANCE_PX &&
        top < box.bottom + CLEARANCE_PX &&
        box.left < right + CLEARANCE_PX &&
        box.top < bottom + CLEARANCE_PX
      );
    };
    return bottom - top < innerHeight && ![...words, ...home.querySelectorAll(NEEDED)].some(isCovered);
  }
}
