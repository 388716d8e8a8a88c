import type { Checklist, SectionId, StepPath } from '../src/core/checklist.ts';
import type { Organisation } from '../src/core/organisation.ts';
import type { ErrorRule, Hints } from '../src/core/rules.ts';
import type { Settings } from '../src/core/settings.ts';
import type { TabReport } from '../src/core/tab-report.ts';
import type { Words } from '../src/core/words.ts';

/** Everything that the popup shows, in one language. */
export interface PopupModel {
  readonly locale: string;
  readonly words: Words;
  readonly organisation: Organisation;
  readonly settings: Settings;
  readonly checklist: Checklist;
  readonly errors: readonly ErrorRule[];
  readonly hints: Hints;
  readonly report: TabReport | undefined;
  /** Paths of the steps that are done. */
  readonly ticks: ReadonlySet<string>;
  /** The section that the address names. */
  readonly openedSection: SectionId | undefined;
  /** Where the page is shown: in the small window of the toolbar icon, or in a tab of its own. */
  readonly view: 'popup' | 'tab';
  readonly version: string;
}

/** What the person can do, beside opening and closing sections. */
export interface PopupActions {
  readonly onTick: (step: StepPath, isTicked: boolean) => void;
  readonly onClearTicks: () => void;
  readonly onOpenTab: () => void;
}
