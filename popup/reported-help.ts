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
  readonly steps: readonly NamedStep[];
  /** Whether all of them come to the same: the support desk has to be called. Then they are left out. */
  readonly isCall: boolean;
}

type NamedStep = readonly [path: StepPath, step: Step];

/** The help for the error that is shown, if any is. */
export function findReportedHelp(model: PopupModel): ReportedHelp | undefined {
  const { report } = model;
  if (!isErrorShown(report)) return undefined;
  const [below = 'support'] = orderSections(model).first;
  const steps = findSteps(model, report);
  const isCall = below === 'support' && isEveryCall(steps);
  const isBelow = isEveryNamed(listStepPaths(model.checklist, below), steps);
  return { hint: findHint(report, model), steps: isCall || isBelow ? [] : steps, isCall };
}

/** Steps of hidden sections are left out. */
function findSteps(model: PopupModel, { error, page }: TabReport): readonly NamedStep[] {
  const rule = model.errors.find(({ id }) => id === error);
  const paths = rule?.stepsOnPage[page] ?? rule?.steps ?? [];
  return listShownSteps(paths, model.settings.hiddenSections).flatMap((path) => {
    const step = findStep(model.checklist, path);
    return step ? [[path, step] as const] : [];
  });
}

function isEveryCall(steps: readonly NamedStep[]): boolean {
  return steps.length > 0 && steps.every(([, { action }]) => action === 'call-support');
}

/** Whether the section right below holds nothing else: then it says by itself where to begin. */
function isEveryNamed(paths: readonly StepPath[], steps: readonly NamedStep[]): boolean {
  return paths.every((path) => steps.some(([named]) => named === path));
}
