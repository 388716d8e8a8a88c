import { type AnswerPath, listForks, type QuestionName } from '../src/core/answers.ts';
import type { Checklist, SectionId } from '../src/core/checklist.ts';
import type { NarrowedSections } from './guide-sections.ts';
import type { PopupModel } from './popup-model.ts';

/** What the guide needs wherever it asks. */
export interface Guidance {
  /** The whole checklist, not narrowed by answers. */
  readonly checklist: Checklist;
  readonly asked: ReadonlySet<QuestionName>;
  readonly onAnswer: (path: AnswerPath) => void;
}

/** More at a time would be a form to fill in. */
const MAX_UNANSWERED = 3;

interface Places {
  /** The sections above the list. */
  readonly first: readonly SectionId[];
  readonly list: NarrowedSections;
  readonly openSections: ReadonlySet<SectionId>;
}

/**
 * The questions to ask: those at which what is open forks, from the top, and a few at a time. One that is answered stays
 * as long as its fork, so that the answer can be changed and nothing is left out unseen.
 */
export function chooseQuestions({ checklist, answers }: PopupModel, places: Places): Set<QuestionName> {
  const { first, list, openSections } = places;
  const listOpenForks = (sections: readonly SectionId[]): QuestionName[] =>
    sections.filter((id) => openSections.has(id)).flatMap((id) => listForks(checklist[id]));
  const renewed: readonly QuestionName[] = list.isForked ? ['renewed'] : [];
  const forks = new Set([...listOpenForks(first), ...renewed, ...listOpenForks(list.shown)]);
  const tooMany = [...forks].filter((name) => !answers[name]).slice(MAX_UNANSWERED);
  for (const name of tooMany) forks.delete(name);
  return forks;
}
