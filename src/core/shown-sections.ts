import { SECTION_IDS, type SectionId, type StepPath } from './checklist.ts';

/** The sections that policy does not hide, in the order of the checklist. The support desk is never hidden. */
export function listShownSections(hiddenSections: readonly SectionId[]): SectionId[] {
  return SECTION_IDS.filter((id) => id === 'support' || !hiddenSections.includes(id));
}

/** The section itself, or the support desk where policy hides it. */
export function findShownSection(section: SectionId, hiddenSections: readonly SectionId[]): SectionId {
  return listShownSections(hiddenSections).find((shown) => shown === section) ?? 'support';
}

/** Those of some steps that are not in a hidden section. */
export function listShownSteps(paths: readonly StepPath[], hiddenSections: readonly SectionId[]): StepPath[] {
  const shown = listShownSections(hiddenSections);
  return paths.filter((path) => shown.some((section) => path.startsWith(`${section}/`)));
}
