import type { AnswerPath, Answers } from '../src/core/answers.ts';
import type { Checklist, SectionId, StepPath } from '../src/core/checklist.ts';
import type { Language, TranslationNote } from '../src/core/languages.ts';
import type { Organisation } from '../src/core/organisation.ts';
import type { ErrorRule, Hints } from '../src/core/rules.ts';
import type { Settings } from '../src/core/settings.ts';
import type { TabReport } from '../src/core/tab-report.ts';
import type { Words } from '../src/core/words.ts';

/** In which language the package is shown, and which others there are. */
export interface LanguageContent {
  readonly locale: string;
  readonly languages: readonly Language[];
  /** The locale that the person chose, or `auto`. */
  readonly chosenLanguage: string;
  /** The name of the language of people who choose none. */
  readonly automaticLanguage: string;
  /** Empty where the organisation has reviewed what is shown. */
  readonly translationNotes: readonly TranslationNote[];
}

/** What is shown of the package, in one language and as policy has it. */
export interface PopupContent extends LanguageContent {
  readonly words: Words;
  readonly organisation: Organisation;
  readonly settings: Settings;
  readonly checklist: Checklist;
  readonly errors: readonly ErrorRule[];
  readonly hints: Hints;
  /** What IT wants to tell now; empty when it has nothing to tell. */
  readonly notice: string;
}

/** Everything that the popup shows. */
export interface PopupModel extends PopupContent {
  readonly report: TabReport | undefined;
  /** Paths of the steps that are done. */
  readonly ticks: ReadonlySet<string>;
  /** What the person has told the guide. */
  readonly answers: Answers;
  /** The section that the address names, or that holds the step that it names. */
  readonly openedSection: SectionId | undefined;
  /** The step that the address names: shown whatever was answered. */
  readonly openedStep: StepPath | undefined;
  /** Where the page is shown: in the small window of the toolbar icon, or in a tab of its own. */
  readonly view: 'popup' | 'tab';
  readonly version: string;
}

/** What the person can do, beside opening and closing sections. */
export interface PopupActions {
  readonly onTick: (step: StepPath, isTicked: boolean) => void;
  readonly onAnswer: (path: AnswerPath) => void;
  readonly onClearTicks: () => void;
  readonly onOpenTab: () => void;
  /** Sends the tab with the error to the address of a login page. */
  readonly onStartOver: (url: string) => void;
  /** Takes a locale, or `auto`. */
  readonly onChooseLanguage: (language: string) => void;
}
