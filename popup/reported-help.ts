import { findStep, type SectionId, type Step, type StepPath } from '../src/core/checklist.ts';
import { EXTRA_ERROR, findExtraSection } from '../src/core/detection-rules.ts';
import type { Hint } from '../src/core/rules.ts';
import { isErrorShown, type TabReport } from '../src/core/tab-report.ts';
import type { PopupModel } from './popup-model.ts';
import { orderSections } from './section-order.ts';

/** What can be said at once of the error that is shown. */
export interface ReportedHelp {
  readonly hint: Hint;
  /** The steps that help most, as the card has them. */
  readonly steps: readonly (readonly [path: StepPath, step: Step])[];
}

/** The help for the error on this kind of page, for the error anywhere, or what can be said of any. */
export function findReportedHelp(model: PopupModel): ReportedHelp | undefined {
  const { report, hints, words } = model;
  if (!isErrorShown(report)) return undefined;
  const error = findExtraSection(report.error) ? EXTRA_ERROR : report.error;
  const hint = hints[`${error}@${report.page}`] ?? hints[error];
  return { hint: hint ?? { title: words.cardGeneral, text: '' }, steps: findFirstSteps(model, report) };
}

/** Steps of hidden sections are left out, and all of them where the section right below holds nothing else. */
function findFirstSteps(model: PopupModel, { error, page }: TabReport): ReportedHelp['steps'] {
  const { first, rest } = orderSections(model);
  const rule = model.errors.find(({ id }) => id === error);
  const paths = rule?.stepsOnPage[page] ?? rule?.steps ?? [];
  const shown = paths.filter((path) => [...first, ...rest].some((section) => path.startsWith(`${section}/`)));
  const below = listStepPaths(model, first[0]);
  if (below.every((path) => shown.includes(path))) return [];
  return shown.flatMap((path) => {
    const step = findStep(model.checklist, path);
    return step ? [[path, step] as const] : [];
  });
}

function listStepPaths({ checklist }: PopupModel, section: SectionId | undefined): StepPath[] {
  return section ? checklist[section].steps.map(({ id }): StepPath => `${section}/${id}`) : [];
}
