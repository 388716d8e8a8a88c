import { MESSAGE_PAGE } from '../src/core/detection-rules.ts';
import { MAIN_PART } from '../src/core/message-page.ts';
import type { PhraseSearch } from '../src/core/phrase-matching.ts';
import { foldText } from '../src/core/text-folding.ts';
import { isExtensionThere } from '../src/platform/page.ts';
import { createCandidates, type ErrorOnPage } from './candidates.ts';
import { watchChanges } from './watch-changes.ts';
import { type IdentifiedPage, readMessage } from './which-page.ts';

interface ErrorWatch {
  readonly identified: IdentifiedPage;
  readonly phrases: PhraseSearch;
  readonly visit: AbortController;
  /** Told at every look what can be read, in order. */
  readonly onLook: (found: readonly ErrorOnPage[]) => void;
}

/** Watches an identified page for errors that a person can read. */
export function watchErrors({ identified, phrases, visit, onLook }: ErrorWatch): void {
  const candidates = createCandidates(phrases, identified.errorBoxes);
  watchChanges({
    candidates,
    lifetime: visit.signal,
    look() {
      const found = candidates.findErrors();
      if (found[0] && !isExtensionThere()) return visit.abort();
      if (identified.id !== MESSAGE_PAGE) return onLook(found);
      const message = readMessage();
      const mainPart = foldText(message).length * MAIN_PART;
      onLook(found.filter(({ phrase }) => message && phrase.length > mainPart));
      // The first form or field, or more text: it is no longer nothing but a message.
      if (!message) visit.abort();
    },
  });
}
