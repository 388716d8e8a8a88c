import { findAnyRoot } from '../src/platform/page.ts';
import type { Candidates } from './candidates.ts';
import { CARD_ELEMENT } from './card.ts';

interface ChangeWatch {
  /** Gets each part of the page that is new or has changed, at first the whole page. */
  readonly candidates: Candidates;
  /** Told whenever something may have come or gone, become visible or been hidden. */
  readonly look: () => void;
  readonly lifetime: AbortSignal;
}

const CHANGES = { attributes: true, characterData: true, childList: true, subtree: true };

/** `NodeFilter.SHOW_ELEMENT`, in fewer bytes. */
const SHOW_ELEMENT = 1;

/** What may show or hide something without a change of the document. */
const EVENTS = ['load', 'animationend', 'transitionend', 'toggle', 'focusin'];

/**
 * Watches a page with its shadow roots. The work follows what has changed, not the size of the page. A tab in the
 * background is not watched; it is looked at anew when it comes to the front.
 */
export function watchChanges({ candidates, look, lifetime }: ChangeWatch): void {
  const observer = new MutationObserver(takeChanges);
  /** Custom elements may get a shadow root late, and no event tells. */
  const rootless = new Set<Element>();
  const until = { signal: lifetime, capture: true };
  // On the document: the `load` of a style sheet or a script does not reach the window.
  for (const event of EVENTS) document.addEventListener(event, lookAgain, until);
  document.addEventListener('visibilitychange', begin, until);
  lifetime.addEventListener('abort', () => observer.disconnect());
  begin();

  /** Looks at the whole page, and watches it while the tab is in front. */
  function begin(): void {
    takeRoot(document);
    if (document.hidden) observer.disconnect();
    look();
  }

  function takeChanges(records: readonly MutationRecord[]): void {
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
    const walker = document.createTreeWalker(part, SHOW_ELEMENT);
    for (let node: Node | null = part; node; node = walker.nextNode()) enter(node as Element);
  }

  function takeRoot(root: Node): void {
    observer.observe(root, CHANGES);
    take(root);
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
