import type { Failures } from '../core/failures.ts';
import type { TranslationNote } from '../core/languages.ts';
import type { Organisation } from '../core/organisation.ts';
import type { ParsedSettings } from '../core/parse-settings.ts';
import type { TabReport } from '../core/tab-report.ts';
import type { Words } from '../core/words.ts';
import type { Granted } from '../platform/granted.ts';
import type { DeliveredPolicy } from '../platform/stored.ts';

/** What the browser says of the policy while the page is open. */
export type PolicyNow =
  | { readonly state: 'waiting' | 'failed' }
  | { readonly state: 'read'; readonly values: unknown };

/** What was found out so far. Each part comes when the browser has it, and may change. */
export interface StatusSources {
  readonly version: string;
  readonly extensionId: string;
  /** Name and main version, or an empty text. */
  readonly browserName: string;
  /** The language of the browser, BCP 47. */
  readonly browserLanguage: string;
  /** What the person chose in the checklist, or `auto`. */
  readonly chosenLanguage: string;
  /** The policy that all parts of the extension use; `undefined` where none was ever delivered. */
  readonly delivered: DeliveredPolicy | undefined;
  readonly policyNow: PolicyNow;
  /** The last of all tabs. */
  readonly report: TabReport | undefined;
  /** What went wrong of ours. */
  readonly failures: Failures;
  /** `undefined` until the worker had time to answer. */
  readonly isWorkerThere: boolean | undefined;
  /** `undefined` until the browser has answered. */
  readonly granted: Granted | undefined;
}

/** Everything that the page shows. */
export interface StatusModel extends StatusSources {
  readonly locale: string;
  readonly words: Words;
  readonly translationNotes: readonly TranslationNote[];
  readonly organisation: Organisation;
  readonly used: ParsedSettings;
}
