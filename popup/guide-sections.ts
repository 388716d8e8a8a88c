import { findRenewedSections, RENEWED_SECTIONS } from '../src/core/answers.ts';
import type { SectionId } from '../src/core/checklist.ts';
import type { PopupModel } from './popup-model.ts';

/** A list of sections as the answers leave it. */
export interface NarrowedSections {
  /** Whether the checklist forks between sections of the list. */
  readonly isForked: boolean;
  readonly shown: readonly SectionId[];
  /** Those that an answer leads to. */
  readonly wanted: readonly SectionId[];
}

/** Where the error or policy has taken one of two ways off the list, there is nothing to ask, and nothing is left out. */
export function narrowSections(sections: readonly SectionId[], model: PopupModel): NarrowedSections {
  const isForked = RENEWED_SECTIONS.every((id) => sections.includes(id));
  const wanted = isForked ? findRenewedSections(model.answers) : undefined;
  if (!wanted) return { isForked, shown: sections, wanted: [] };
  const isLeftOut = (id: SectionId) =>
    RENEWED_SECTIONS.includes(id) && !wanted.includes(id) && id !== model.openedSection;
  return { isForked, shown: sections.filter((id) => !isLeftOut(id)), wanted };
}
