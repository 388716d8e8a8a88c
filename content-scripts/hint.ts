import { findCardText, type HintContent } from '../src/core/hint-content.ts';
import { SUPPORT_FIRST_ATTEMPT } from '../src/core/tab-report.ts';
import { answerWorker, tellWorker } from '../src/platform/page.ts';
import type { ErrorOnPage } from './candidates.ts';
import { type Card, showCard } from './card.ts';

/** An error that is away for less than this was drawn again by the page, not met again by the person. */
const REDRAWN_WITHIN_MS = 100;

/** What a login page does about its errors: reports each, shows the card, takes it away when the error is gone. */
export interface Hint {
  /** Takes what can be read now, the most important first. */
  readonly takeErrors: (found: readonly ErrorOnPage[]) => void;
  /** Takes the card away at once: the page is left. The worker asks when it wants to know. */
  readonly leave: () => void;
}

export function createHint(page: string, prepared: HintContent): Hint {
  /** The error that can be read; empty while there is none. */
  let error = '';
  /** How often the tab has met an error on this host lately, as far as is known here. */
  let attempts = 0;
  let card: Card | undefined;
  let withdrawal: ReturnType<typeof setTimeout> | undefined;

  function appear(found: readonly ErrorOnPage[]): void {
    if (!attempts++) answerWorker(() => error);
    closeCard();
    const advice = findCardText(prepared, error, page);
    const isSupportFirst = attempts >= SUPPORT_FIRST_ATTEMPT;
    if (prepared.form === 'card')
      card = showCard({ found, prepared, advice, isSupportFirst, onClose: closeCard });
    void report();
  }

  async function report(): Promise<void> {
    const reply = await tellWorker({ name: 'error-appeared', error, page });
    attempts = reply?.attempts ?? attempts;
    if (reply?.isElsewhere) closeCard();
    if (attempts >= SUPPORT_FIRST_ATTEMPT) card?.addSupport();
  }

  function closeCard(): void {
    card?.remove();
    card = undefined;
  }

  function leave(): void {
    error = '';
    closeCard();
  }

  function withdraw(): void {
    void tellWorker({ name: 'error-gone' });
    leave();
  }

  function takeErrors(found: readonly ErrorOnPage[]): void {
    const [first] = found;
    if (!first) {
      if (error) withdrawal ??= setTimeout(withdraw, REDRAWN_WITHIN_MS);
      return;
    }
    clearTimeout(withdrawal);
    withdrawal = undefined;
    if (first.error === error) card?.keep(found);
    else {
      ({ error } = first);
      appear(found);
    }
  }

  return { takeErrors, leave };
}
