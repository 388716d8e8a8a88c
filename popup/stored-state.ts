import type { TabReport } from '../src/core/tab-report.ts';
import type { Ticks } from '../src/core/ticks.ts';
import { orUndefined } from '../src/platform/or-undefined.ts';
import {
  type DeliveredPolicy,
  storedAnswers,
  storedLanguage,
  storedPolicy,
  storedTicks,
} from '../src/platform/stored.ts';
import type { StoredValue } from '../src/platform/stored-value.ts';
import { readReport } from './read-report.ts';

/** What decides, beside the browser, how the package is shown. */
export interface StoredWishes {
  readonly policy: DeliveredPolicy | undefined;
  /** The locale that the person chose, or `auto`. */
  readonly language: string | undefined;
}

/** All that was stored when the popup was opened. */
export interface StoredState {
  readonly wishes: StoredWishes;
  readonly report: TabReport | undefined;
  readonly ticks: Ticks | undefined;
  readonly answers: Ticks | undefined;
}

/** Where ticks and answers are kept: those of private windows are forgotten with them. */
export interface Stores {
  readonly ticks: StoredValue<Ticks>;
  readonly answers: StoredValue<Ticks>;
}

export function chooseStores(isPrivate: boolean): Stores {
  return { ticks: storedTicks(isPrivate), answers: storedAnswers(isPrivate) };
}

/** The checklist is shown whatever becomes of the storage: without a report and without ticks, if need be. */
export async function readStoredState(stores: Stores, tabId: number | undefined): Promise<StoredState> {
  const [policy, language, report, ticks, answers] = await Promise.all([
    orUndefined(() => storedPolicy.read()),
    orUndefined(() => storedLanguage.read()),
    orUndefined(() => readReport(tabId)),
    orUndefined(() => stores.ticks.read()),
    orUndefined(() => stores.answers.read()),
  ]);
  return { wishes: { policy, language }, report, ticks, answers };
}
