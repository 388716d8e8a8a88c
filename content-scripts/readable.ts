/** Elements whose text nobody reads as part of the page, whether a style says so or not. */
const NOT_PROSE = 'script,style,noscript,template,textarea,option,iframe,title';

/** Less than this, in CSS pixels each way, cannot be read: the usual trick of hiding a text from the eyes alone. */
const MIN_READABLE_PX = 2;

/** Styles that leave nothing of an element to see. */
const CLIPPED_AWAY = /^inset\(50%|rect\(0px, 0px, 0px/;

type Direction = 'nextNode' | 'previousNode';

/**
 * The texts of a document, a shadow root or an element, hidden ones too: from a node on, in the order of the document
 * or against it. The node itself is left out.
 */
export function* walkTexts(root: Node, from = root, direction: Direction = 'nextNode'): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  while (walker[direction]()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.matches(NOT_PROSE)) yield text;
  }
}

/**
 * Whether a person can read the text now. Forces style and layout: ask only of a text that already says something
 * that matters.
 */
export function isReadable(text: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  const { right, bottom, width, height } = range.getBoundingClientRect();
  const parent = findParent(text);
  return (
    Math.min(width, height) >= MIN_READABLE_PX &&
    // Nothing leads to what is above the beginning of a page, or to its left where writing begins there.
    bottom + scrollY > 0 &&
    (right + scrollX > 0 || document.dir === 'rtl') &&
    !parent.closest(NOT_PROSE) &&
    !parent.isContentEditable &&
    parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    leavesRoom(parent)
  );
}

/** Whether no element around a text is folded up, or clipped, to nothing. */
function leavesRoom(element: HTMLElement | undefined): boolean {
  if (!element) return true;
  const { overflow, clip, clipPath } = getComputedStyle(element);
  const isFoldedUp =
    overflow !== 'visible' && Math.min(element.offsetWidth, element.offsetHeight) < MIN_READABLE_PX;
  return !isFoldedUp && !CLIPPED_AWAY.test(clipPath + clip) && leavesRoom(findParent(element));
}

/** The element around a node, out of shadow roots too. */
function findParent(node: Node): HTMLElement {
  return node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as HTMLElement);
}
