import { findStep, listStepPaths, type Step, type StepPath } from '../src/core/checklist.ts';
import { findHint } from '../src/core/find-hint.ts';
import type { Hint } from '../src/core/rules.ts';
import { listShownSteps } from '../src/core/shown-sections.ts';
import { isErrorShown, type TabReport } from '../src/core/tab-report.ts';
import type { PopupModel } from './popup-model.ts';
import { orderSections } from './section-order.ts';

/** What can be said at once of the error that is shown. */
export interface ReportedHelp {
  readonly hint: Hint;
  /** The steps that help most, as the card has them. */
  readonly steps: readonly (readonly [path: StepPath, step: Step])[];
}

/** The help for the error that is shown, if any is. */
export function findReportedHelp(model: PopupModel): ReportedHelp | undefined {
  const { report } = model;
  if (!isErrorShown(report)) return undefined;
  return { hint: findHint(report, model), steps: findFirstSteps(model, report) };
}

/** Steps of hidden sections are left out, and all of them where the section right below holds nothing else. */
function findFirstSteps(model: PopupModel, { error, page }: TabReport): ReportedHelp['steps'] {
  const { first } = orderSections(model);
  const rule = model.errors.find(({ id }) => id === error);
  const paths = rule?.stepsOnPage[page] ?? rule?.steps ?? [];
  const shown = listShownSteps(paths, model.settings.hiddenSections);
  const below = first[0] ? listStepPaths(model.checklist, first[0]) : [];
  if (below.every((path) => shown.includes(path))) return [];
  return shown.flatMap((path) => {
    const step = findStep(model.checklist, path);
    return step ? [[path, step] as const] : [];
  });
}
