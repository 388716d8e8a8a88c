/** What runs on the organisation's pages: finds out whether this is a login page, and if so stays to help. */
import { CARD_ELEMENT } from './card.ts';
import { helpOnPage } from './help-on-page.ts';
import { findPage } from './which-page.ts';

let visit: AbortController | undefined;

function lookAtPage(): void {
  if (visit && !visit.signal.aborted) return;
  const page = findPage();
  if (!page) return;
  visit = new AbortController();
  void helpOnPage(page, visit);
}

// Firefox starts a new version on the open page, beside the dead card of the old one.
document.querySelector(CARD_ELEMENT)?.remove();
// `pageshow` comes after `load`, and again when the page comes back from the back-forward cache.
addEventListener('pageshow', lookAtPage);
addEventListener('pagehide', () => visit?.abort());
lookAtPage();
