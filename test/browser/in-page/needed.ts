import type { Box } from '../support/card.ts';

/** Something that a person needs while logging in, as far as it can be seen; in the window of the page. */
export interface NeededBox extends Box {
  readonly name: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is pressed or filled in counts as a whole, of an error or a label only the lines of its text. */
const CONTROLS = 'input:not([type=hidden]), select, textarea, button, a, [role=button]';
const TEXTS = '.error, label, .label';

const CARD = 'web-access-hint';

/** Nothing that matters is smaller, so that none of it is missed between two points. In CSS pixels. */
const STEP_PX = 6;

/** How far each scroll goes, in heights of the window: a little, more, to the end, and back. */
const SCROLLS = [0.2, 0.2, 0.4, 9, -9];

/** All that can be seen now of what is needed, in frames too. */
export function findNeeded(): NeededBox[] {
  return listNeeded(document, { x: 0, y: 0 }, { x: 0, y: 0, width: innerWidth, height: innerHeight });
}

/** What the card lies over, by name. */
export function findCovered(): string[] {
  const covered = findNeeded().filter((box) => listPoints(box).some((point) => isCardAt(point)));
  return [...new Set(covered.map(({ name }) => name))];
}

/** Whether the card is the uppermost thing at a point of the window. */
export function isCardAt({ x, y }: Point, home = document): boolean {
  const found = home.elementFromPoint(x, y);
  if (found?.localName !== 'iframe') return found?.localName === CARD;
  const frame = found as HTMLIFrameElement;
  const origin = findOrigin(frame);
  const inside = { x: x - origin.x, y: y - origin.y };
  return frame.contentDocument !== null && isCardAt(inside, frame.contentDocument);
}

export function focusFirstField(): void {
  (findInFrames('#login') as HTMLElement | undefined)?.focus();
}

/** Firefox would scroll back to a field that has the focus. */
export function goToTop(): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return nextFrame();
}

/** What the card is in the way of, and whether what has the focus is out of the window. */
export async function findFaultsAtFocus(): Promise<string[]> {
  await nextFrame();
  const { element, origin } = findFocus();
  if (!element?.matches(CONTROLS)) return ['the focus is lost'];
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: origin.x + x + width / 2, y: origin.y + y + height / 2 };
  const isInWindow = middle.x >= 0 && middle.y >= 0 && middle.x <= innerWidth && middle.y <= innerHeight;
  const when = `with ${nameElement(element)} in focus`;
  return [
    ...(isInWindow ? [] : [`${when}: is not in the window`]),
    ...findCovered().map((name) => `${when}: covers ${name}`),
  ];
}

/** What the card comes in the way of when the page, or the panel in it, is scrolled to its end and back. */
export async function findFaultsWhileScrolling(): Promise<string[]> {
  const faults: string[] = [];
  const panel = document.querySelector('.panel') ?? window;
  for (const share of SCROLLS) {
    panel.scrollBy({ top: share * innerHeight, behavior: 'instant' });
    await nextFrame();
    faults.push(...findCovered().map((name) => `scrolled by ${share}: covers ${name}`));
  }
  return faults;
}

/** Gives the error a new element, at once or after it was away for so long. */
export async function drawErrorAnew(awayMs?: number): Promise<void> {
  const error = findInFrames('.error');
  const drawn = error?.cloneNode(true) as Element;
  if (awayMs === undefined) return error?.replaceWith(drawn);
  const stand = document.createComment('');
  error?.replaceWith(stand);
  await new Promise((resolve) => setTimeout(resolve, awayMs));
  stand.replaceWith(drawn);
}

/** Waits for the events that the browser has in store for its next frame: that the page was scrolled is one. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** `origin` is where the document begins in the window, `seen` the part of the window that it is seen in. */
function listNeeded(home: Document, origin: Point, seen: Box): NeededBox[] {
  const shown = [...home.querySelectorAll(`${CONTROLS}, ${TEXTS}`)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const own = shown.flatMap((element) => {
    const part = clipByParents(element, origin, seen);
    return listBoxes(element).map((box) => ({
      name: nameElement(element),
      ...clip(moveBy(origin, box), part),
    }));
  });
  const inFrames = [...home.querySelectorAll('iframe')].flatMap((frame) => {
    const { x, y } = findOrigin(frame);
    const inside = { x: origin.x + x, y: origin.y + y };
    const part = clip({ ...inside, width: frame.clientWidth, height: frame.clientHeight }, seen);
    return frame.contentDocument ? listNeeded(frame.contentDocument, inside, part) : [];
  });
  return [...own, ...inFrames].filter(({ width, height }) => width > 0 && height > 0);
}

function listBoxes(element: Element): Box[] {
  if (element.matches(CONTROLS)) return [element.getBoundingClientRect()];
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: Box[] = [];
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}

/** What a panel that scrolls by itself does not show is not there to be covered. */
function clipByParents({ parentElement: parent }: Element, origin: Point, seen: Box): Box {
  if (!parent || parent.localName === 'body') return seen;
  const isOpen = getComputedStyle(parent).overflow === 'visible';
  const part = isOpen ? seen : clip(moveBy(origin, parent.getBoundingClientRect()), seen);
  return clipByParents(parent, origin, part);
}

function clip(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

function moveBy({ x, y }: Point, box: Box): Box {
  return { x: box.x + x, y: box.y + y, width: box.width, height: box.height };
}

/** Points all over a box, its edges included. */
function listPoints({ x, y, width, height }: Box): Point[] {
  const spread = (length: number) => {
    const steps = Math.ceil(length / STEP_PX);
    return Array.from({ length: steps + 1 }, (_, at) => 0.5 + ((length - 1) * at) / steps);
  };
  return spread(width).flatMap((right) => spread(height).map((down) => ({ x: x + right, y: y + down })));
}

function findInFrames(selector: string): Element | undefined {
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
  return [document, ...frames].flatMap((home) => home.querySelector(selector) ?? [])[0];
}

function findFocus(): { readonly element: Element | null | undefined; readonly origin: Point } {
  const { activeElement: element } = document;
  if (!(element instanceof HTMLIFrameElement)) return { element, origin: { x: 0, y: 0 } };
  return { element: element.contentDocument?.activeElement, origin: findOrigin(element) };
}

/** Where what is in a frame begins, in the document that the frame stands in. */
function findOrigin(frame: HTMLIFrameElement): Point {
  const { x, y } = frame.getBoundingClientRect();
  return { x: x + frame.clientLeft, y: y + frame.clientTop };
}

function nameElement(element: Element): string {
  if (element.matches('.error')) return 'the error';
  return element.id ? `#${element.id}` : `${element.localName} “${element.textContent.trim().slice(0, 30)}”`;
}
