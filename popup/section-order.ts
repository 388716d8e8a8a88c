import type { SectionId } from '../src/core/checklist.ts';
import { findExtraSection } from '../src/core/detection-rules.ts';
import { findShownSection, listShownSections } from '../src/core/shown-sections.ts';
import { isErrorShown } from '../src/core/tab-report.ts';
import type { PopupModel } from './popup-model.ts';

/** The sections in the order in which they are shown. */
export interface SectionOrder {
  /** The section of the error, then those related to it; empty where no error is shown. */
  readonly first: readonly SectionId[];
  readonly rest: readonly SectionId[];
}

/** An error whose section is hidden leads to the support desk, and so does one that this version does not know. */
export function orderSections({ report, errors, settings }: PopupModel): SectionOrder {
  const visible = listShownSections(settings.hiddenSections);
  if (!isErrorShown(report)) return { first: [], rest: visible };
  const rule = errors.find(({ id }) => id === report.error);
  const section = rule?.section ?? findExtraSection(report.error) ?? 'support';
  const wanted = [findShownSection(section, settings.hiddenSections), ...(rule?.related ?? [])];
  const first = [...new Set(wanted)].flatMap((id) => visible.find((shown) => shown === id) ?? []);
  return { first, rest: visible.filter((id) => !first.includes(id)) };
}
