import { MESSAGE_PAGE } from '../src/core/detection-rules.ts';
import { MAIN_PART } from '../src/core/message-page.ts';
import { foldText } from '../src/core/text-folding.ts';
import { isExtensionThere } from '../src/platform/page.ts';
import type { Candidates, ErrorOnPage } from './candidates.ts';
import { watchChanges } from './watch-changes.ts';
import { readMessage } from './which-page.ts';

interface ErrorWatch {
  readonly page: string;
  readonly candidates: Candidates;
  readonly visit: AbortController;
  /** Told at every look what can be read, in order. */
  readonly onLook: (found: readonly ErrorOnPage[]) => void;
}

/** Watches an identified page for errors that a person can read. */
export function watchErrors({ page, candidates, visit, onLook }: ErrorWatch): void {
  const look = () => {
    const found = candidates.findErrors();
    if (found[0] && !isExtensionThere()) return visit.abort();
    if (page !== MESSAGE_PAGE) return onLook(found);
    const message = readMessage();
    const mainPart = foldText(message).length * MAIN_PART;
    onLook(found.filter(({ phrase }) => message && phrase.length > mainPart));
    // The first form or field, or more text: it is no longer nothing but a message.
    if (!message) visit.abort();
  };
  watchChanges(candidates, look, visit.signal);
}
