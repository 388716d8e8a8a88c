import { detection } from 'compiled-rules/detection';
import { MESSAGE_PAGE } from '../src/core/detection-rules.ts';
import { HINT_CONTENT_KEY, type HintContent } from '../src/core/hint-content.ts';
import { isHostListed } from '../src/core/hosts.ts';
import { createPhraseSearch, type PhraseSearch } from '../src/core/phrase-matching.ts';
import { getPackagedText, readStored } from '../src/platform/page.ts';
import { createHint, type Hint } from './hint.ts';
import { watchErrors } from './watch-errors.ts';
import type { IdentifiedPage } from './which-page.ts';

/** Stays with a login page until the visit is over. What to say is read once, before there is an error to speak of. */
export async function helpOnPage(page: IdentifiedPage, visit: AbortController): Promise<Hint | undefined> {
  const stored = (await readStored(HINT_CONTENT_KEY)) as Partial<HintContent> | undefined;
  const content = stored?.words ? (stored as HintContent) : createBuiltInContent();
  const { hosts, form } = content;
  // Frames without an address of their own belong to the host that made them; a sandboxed one has `null` for it.
  const isCovered = isHostListed(hosts, origin.split(/[/:]+/)[1] as string);
  if (visit.signal.aborted || form === 'off' || !isCovered) return undefined;
  const hint = createHint(page.id, content);
  watchErrors({ page, phrases: createSearch(page, content), visit, onLook: hint.takeErrors });
  visit.signal.addEventListener('abort', hint.leave);
  return hint;
}

/** What can be said until the worker has prepared more: that there is an error, and who helps. */
function createBuiltInContent(): HintContent {
  return {
    locale: getPackagedText('language'),
    direction: 'ltr',
    form: 'card',
    hosts: ['*'],
    extraErrors: [],
    cards: {},
    words: {
      from: getPackagedText('cardFrom'),
      open: getPackagedText('cardOpen'),
      close: getPackagedText('cardClose'),
      move: getPackagedText('cardMove'),
      general: getPackagedText('cardGeneral'),
      support: '',
      phone: detection.supportPhone,
      phoneMenu: '',
      triedOften: '',
    },
  };
}

/** Words that IT has added come first: they are about what happens today. */
function createSearch({ id }: IdentifiedPage, { extraErrors }: HintContent): PhraseSearch {
  return createPhraseSearch(
    id === MESSAGE_PAGE ? detection.onMessagePage : [...extraErrors, ...detection.errors],
  );
}
