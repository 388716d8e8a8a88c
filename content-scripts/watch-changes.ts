import { findAnyRoot } from '../src/platform/page.ts';
import type { Candidates } from './candidates.ts';
import { CARD_ELEMENT } from './card.ts';

/**
 * What may have a shadow root: all but the elements of which a page has the most, and that cannot or that already say
 * something themselves. Each that a script is given costs.
 */
const HOSTS = ':not(a,b,li,td,p:not(:empty))';

/**
 * After a change, what changes next waits for so long, and then is taken together: for the long rest if the page has
 * not stood still for the short one. A page at rest is answered at once, and one that never stops changing is not made
 * slower by it.
 */
const SHORT_REST_MS = 9;
const LONG_REST_MS = 200;

/**
 * Watches a page with its shadow roots: candidates get each part that is new or has changed, at first the whole page,
 * and there is a look whenever something may have come or gone, become visible or been hidden. The work follows what
 * has changed, not the size of the page. A tab in the background is not watched; it is looked at anew when it comes to
 * the front.
 */
export function watchChanges(candidates: Candidates, look: () => void, lifetime: AbortSignal): void {
  const observer = new MutationObserver(takeChanges);
  /** Custom elements may get a shadow root late, and no event tells. */
  const rootless = new Set<Element>();
  let waiting: readonly MutationRecord[] = [];
  /** How long it is, in milliseconds; 0 while there is none. */
  let rest = 0;
  const until = { signal: lifetime, capture: true };
  // What may show or hide something without a change of the document. The `load` of a style sheet or a script does not
  // reach the window.
  for (const event of ['animationend', 'transitionend', 'toggle', 'load', 'focusin'])
    document.addEventListener(event, lookAgain, until);
  document.addEventListener('visibilitychange', begin, until);
  lifetime.addEventListener('abort', () => {
    waiting = [];
    observer.disconnect();
  });
  begin();

  /** Looks at the whole page, and watches it while the tab is in front. */
  function begin(): void {
    takeRoot(document, document.documentElement);
    if (document.hidden) observer.disconnect();
    look();
  }

  function takeChanges(records: readonly MutationRecord[]): void {
    waiting = waiting.concat(records);
    if (!rest) takeWaiting();
  }

  function takeWaiting(): void {
    const records = waiting;
    waiting = [];
    rest = records[0] ? (rest ? LONG_REST_MS : SHORT_REST_MS) : 0;
    if (!rest) return;
    setTimeout(takeWaiting, rest);
    for (const { type, target, addedNodes } of records) {
      candidates.collectBox(target);
      (type === 'characterData' ? [target] : addedNodes).forEach(take);
    }
    lookAgain();
    // Our own card is no news.
    observer.takeRecords();
  }

  function lookAgain(): void {
    rootless.forEach(enter);
    look();
  }

  function take(part: Node): void {
    candidates.gather(part);
    enter(part as Element);
    (part as Element).querySelectorAll?.(HOSTS).forEach(enter);
  }

  function takeRoot(root: Node, part = root): void {
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    take(part);
  }

  function enter(element: Element): void {
    const { localName = '' } = element;
    if (localName === CARD_ELEMENT) return;
    const mayGetOne = localName.includes('-');
    const root = mayGetOne ? findAnyRoot(element) : element.shadowRoot;
    if (root) takeRoot(root);
    if (mayGetOne) rootless[root || !element.isConnected ? 'delete' : 'add'](element);
  }
}
