import { type Failures, parseFailures } from '../core/failures.ts';
import type { HintContent } from '../core/hint-content.ts';
import { HINT_CONTENT_KEY } from '../core/hint-content.ts';
import { isRecord } from '../core/is-record.ts';
import type { TabReport } from '../core/tab-report.ts';
import type { Ticks } from '../core/ticks.ts';
import { browser } from './browser.ts';
import { listenToStorage } from './listen-to-storage.ts';
import { StoredValue } from './stored-value.ts';

const TAB_REPORT_KEY = 'tab-report-';

/** What is known of a tab. It lives until the browser is closed at the latest, and outlives the worker. */
export function storedTabReport(tabId: number): StoredValue<TabReport> {
  return new StoredValue({ key: `${TAB_REPORT_KEY}${tabId}`, area: 'session', parse: parseTabReport });
}

/** What is known of all tabs, in no order. */
export async function readTabReports(): Promise<readonly TabReport[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored.flatMap(([key, value]) => (key.startsWith(TAB_REPORT_KEY) && parseTabReport(value)) || []);
}

/** Calls back when anything becomes known of a tab, or is forgotten. */
export function listenToTabReports(callback: () => void, lifetime: AbortSignal): void {
  const findChange = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(TAB_REPORT_KEY))) callback();
  };
  listenToStorage('session', findChange, lifetime);
}

/** Forgets the reports that are no longer wanted, of closed tabs too; what cannot be read goes with them. */
export async function forgetTabReports(
  isUnwanted: (report: TabReport, tabId: number) => Promise<boolean>,
): Promise<void> {
  for (const [key, stored] of Object.entries(await browser.storage.session.get(null))) {
    if (!key.startsWith(TAB_REPORT_KEY)) continue;
    const report = parseTabReport(stored);
    const isForgotten = !report || (await isUnwanted(report, Number(key.slice(TAB_REPORT_KEY.length))));
    if (isForgotten) await browser.storage.session.remove(key);
  }
}

/** The ticks of this computer, or of the private windows: those are forgotten with the browser. */
export function storedTicks(isPrivate: boolean): StoredValue<Ticks> {
  return storedByPath('ticks', isPrivate);
}

/** The answers given to the guide, kept where ticks are and in their form. */
export function storedAnswers(isPrivate: boolean): StoredValue<Ticks> {
  return storedByPath('answers', isPrivate);
}

/** The language that the person chose in the checklist, or `auto`. */
export const storedLanguage = new StoredValue<string>({
  key: 'language',
  area: 'local',
  parse: (stored) => (typeof stored === 'string' ? stored : undefined),
});

/** What went wrong of ours since the extension was installed. */
export const storedFailures = new StoredValue<Failures>({
  key: 'failures',
  area: 'local',
  parse: parseFailures,
  isCollection: true,
});

/** What the worker prepares for login pages, which read it once with the bare browser API. */
export const storedHintContent = new StoredValue<HintContent>({
  key: HINT_CONTENT_KEY,
  area: 'local',
  parse: (stored) =>
    isRecord(stored) && isRecord(stored.words) ? (stored as unknown as HintContent) : undefined,
});

/** The policy as it was last delivered: it answers at once while the browser is still waiting for the new one. */
export interface DeliveredPolicy {
  /** As it came, for `parseSettings`. */
  readonly values: unknown;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
}

export const storedPolicy = new StoredValue<DeliveredPolicy>({
  key: 'policy',
  area: 'local',
  parse: (stored) =>
    isRecord(stored) && typeof stored.at === 'number' ? { values: stored.values, at: stored.at } : undefined,
});

function storedByPath(key: string, isPrivate: boolean): StoredValue<Ticks> {
  const area = isPrivate ? 'session' : 'local';
  return new StoredValue({ key, area, parse: parseTicks, isCollection: true });
}

function parseTabReport(stored: unknown): TabReport | undefined {
  if (!isRecord(stored)) return undefined;
  const { host, page, error, frame, attempts, at } = stored;
  if (typeof host !== 'string' || typeof page !== 'string' || typeof error !== 'string') return undefined;
  if (typeof attempts !== 'number' || typeof at !== 'number') return undefined;
  return { host, page, error, frame: typeof frame === 'number' ? frame : undefined, attempts, at };
}

function parseTicks(stored: unknown): Ticks | undefined {
  if (!isRecord(stored)) return undefined;
  return Object.fromEntries(Object.entries(stored).filter(isTick));
}

/** A path with a time. */
function isTick(entry: readonly [string, unknown]): entry is [string, number] {
  return entry[0].includes('/') && typeof entry[1] === 'number';
}
