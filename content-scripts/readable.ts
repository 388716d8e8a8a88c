/** Elements whose text nobody reads as part of the page, whether a style says so or not. */
const NOT_PROSE = 'option,style,script,template,noscript,textarea,iframe,title';

/** Less than this, in square CSS pixels, cannot be read: the usual trick of hiding a text from the eyes alone. */
const MIN_READABLE_AREA = 4;

/** Styles that leave nothing of an element to see. */
const CLIPPED_AWAY = /inset\((50|100)%|rect\(0px, 0px, 0px/;

/** `NodeFilter.SHOW_TEXT`, in fewer bytes. */
const SHOW_TEXT = 4;

/** `Node.TEXT_NODE`, likewise. */
const TEXT = 3;

type Direction = 'nextSibling' | 'previousSibling';

/** One for all readings: the browser has to keep every range up to date that it has ever given. */
let range: Range | undefined;

/** One for all walks, because to make one costs as much as several steps. It goes on in shadow roots too. */
let walker: TreeWalker | undefined;

/**
 * The texts that are prose, hidden ones too: within a node, or after or before it in the same document or shadow root.
 * A text is within itself. One walk at a time.
 */
export function* walkTexts(from: Node, direction?: Direction): Generator<Text> {
  walker ??= document.createTreeWalker(document, SHOW_TEXT);
  const texts = walker;
  texts.currentNode = from;
  const step = () => texts[direction ?? 'nextNode']();
  for (
    let text = !direction && from.nodeType === TEXT ? from : step();
    text && (direction || from.contains(text));
    text = step()
  )
    if (!text.parentElement?.closest(NOT_PROSE)) yield text as Text;
}

/** Where the words of a text or an element are in the window: the elements around them are often as wide as the page. */
export function findBox(words: Node): DOMRect {
  range ??= document.createRange();
  range.selectNodeContents(words);
  return range.getBoundingClientRect();
}

/**
 * Whether a person can read the text now. Forces style and layout: ask only of a text that already says something
 * that matters.
 */
export function isReadable(text: Text): boolean {
  const { right, bottom, width, height } = findBox(text);
  const parent = findParent(text);
  return (
    width * height >= MIN_READABLE_AREA &&
    // Nothing leads to what is above the beginning of a page, or to the left of it.
    bottom + scrollY > 0 &&
    right + scrollX > 0 &&
    !parent.isContentEditable &&
    getComputedStyle(parent).visibility === 'visible' &&
    leavesRoom(parent)
  );
}

/** Whether no element around a text hides it, folds it up or clips it to nothing. */
function leavesRoom(element: HTMLElement | undefined): boolean {
  // The overflow of the body is that of the window, and all else of it counts for what is in it too.
  for (; element && element !== document.body; element = findParent(element)) {
    const { display, clip, overflow, contentVisibility, clipPath } = getComputedStyle(element);
    const isFoldedUp =
      overflow !== 'visible' && element.offsetWidth * element.offsetHeight < MIN_READABLE_AREA;
    if (
      (display !== 'contents' && !element.checkVisibility({ opacityProperty: true })) ||
      contentVisibility === 'hidden' ||
      isFoldedUp ||
      CLIPPED_AWAY.test(clipPath + clip)
    )
      return false;
  }
  return true;
}

/** The element around a node, out of shadow roots too. */
function findParent(node: Node): HTMLElement {
  return node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as HTMLElement);
}
