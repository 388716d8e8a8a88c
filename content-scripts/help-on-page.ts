import { detection } from 'compiled-rules/detection';
import { MESSAGE_PAGE } from '../src/core/detection-rules.ts';
import { HINT_CONTENT_KEY, type HintContent } from '../src/core/hint-content.ts';
import { joinPhrases } from '../src/core/phrase-beginnings.ts';
import { getPackagedText, readStored } from '../src/platform/page.ts';
import { type Candidates, createCandidates } from './candidates.ts';
import { createHint } from './hint.ts';
import { watchErrors } from './watch-errors.ts';
import type { IdentifiedPage } from './which-page.ts';

/** Stays with a login page until the visit is over. What to say is read once, before there is an error to speak of. */
export async function helpOnPage(page: IdentifiedPage, visit: AbortController): Promise<void> {
  const stored = (await readStored(HINT_CONTENT_KEY)) as Partial<HintContent> | undefined;
  const content = stored?.beginnings ? (stored as HintContent) : createBuiltInContent();
  // Frames without an address of their own have the origin of the page that made them; a sandboxed one has `null`.
  if (visit.signal.aborted || !new RegExp(content.origins ?? '').test(origin)) return;
  const hint = createHint(page.id, content);
  watchErrors({
    page: page.id,
    candidates: createCandidatesOf(page, content),
    visit,
    onLook: hint.takeErrors,
  });
  visit.signal.addEventListener('abort', hint.leave);
}

/** What can be said until the worker has prepared more: that there is an error, and who helps. */
function createBuiltInContent(): HintContent {
  return {
    lang: getPackagedText('language'),
    dir: 'ltr',
    form: 'card',
    extraErrors: [],
    beginnings: joinPhrases(detection.errors),
    reach: 200,
    cards: {},
    words: {
      from: getPackagedText('cardFrom'),
      open: getPackagedText('cardOpen'),
      close: getPackagedText('cardClose'),
      move: getPackagedText('cardMove'),
      general: getPackagedText('cardGeneral'),
      support: '',
      phone: detection.supportPhone,
      phoneLink: detection.supportPhoneLink,
      phoneMenu: '',
      triedOften: '',
    },
  };
}

/** Words that IT has added come first: they are about what happens today. */
function createCandidatesOf({ id, errorBoxes }: IdentifiedPage, content: HintContent): Candidates {
  const errors =
    id === MESSAGE_PAGE ? detection.onMessagePage : [...content.extraErrors, ...detection.errors];
  return createCandidates(errors, errorBoxes, content);
}
