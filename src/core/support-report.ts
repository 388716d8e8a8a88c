import { type Checklist, SECTION_IDS } from './checklist.ts';
import { findReportedHost } from './cures.ts';
import { EXTRA_ERROR } from './detection-rules.ts';
import type { Organisation } from './organisation.ts';
import type { ErrorRule, Hints } from './rules.ts';
import type { Settings } from './settings.ts';
import type { TabReport } from './tab-report.ts';
import { listValues } from './text-values.ts';
import { formatText, type Words } from './words.ts';

/** What the extension knows of somebody's trouble. */
export interface SupportReportSources {
  readonly words: Words;
  readonly organisation: Organisation;
  readonly settings: Settings;
  readonly checklist: Checklist;
  readonly errors: readonly ErrorRule[];
  readonly hints: Hints;
  readonly report: TabReport | undefined;
  /** Paths of the steps that are done. */
  readonly ticks: ReadonlySet<string>;
  readonly version: string;
}

/** On which computer, and when. */
export interface ReportSurroundings {
  /** Name and main version, or an empty text. */
  readonly browser: string;
  readonly system: string;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Empty where the number is no time. */
  readonly formatTime: (at: number) => string;
}

/**
 * What the support desk will want to know, in lines of plain text. It is put together from texts of the package or of
 * policy, known ids, a host of ours and numbers: whatever else was stored or reported has no way into it.
 */
export function createSupportReport(sources: SupportReportSources, surroundings: ReportSurroundings): string {
  const { words, version } = sources;
  const { browser, system, now, formatTime } = surroundings;
  const lines = [
    `${words.extensionName} ${version}`,
    fillLine(words.reportTime, { time: formatTime(now) }),
    ...describeError(sources, formatTime),
    fillLine(words.reportBrowser, { browser }),
    fillLine(words.reportSystem, { system }),
    ...listTickedSteps(sources),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** An empty text where there is nothing to be filled in. */
function fillLine(text: string, values: { readonly [name: string]: string }): string {
  return Object.values(values).includes('') ? '' : formatText(text, values);
}

function describeError(
  sources: SupportReportSources,
  formatTime: ReportSurroundings['formatTime'],
): string[] {
  const { words, report, organisation, settings } = sources;
  const title = report && findTitle(report, sources);
  if (!report || title === undefined) return [words.reportNoError];
  const { error, attempts, at } = report;
  return [
    fillLine(words.reportShown, { title: formatText(title, listValues(organisation, settings)) }),
    fillLine(words.reportError, { error }),
    fillLine(words.reportHost, { host: findReportedHost(report, settings) ?? '' }),
    fillLine(words.reportAttempts, { attempts: Number.isSafeInteger(attempts) ? `${attempts}` : '' }),
    fillLine(words.reportErrorTime, { time: formatTime(at) }),
  ];
}

/** What was said of the error; `undefined` for an error that this package does not know. */
function findTitle(
  { error, page }: TabReport,
  { errors, hints, words }: SupportReportSources,
): string | undefined {
  if (error !== EXTRA_ERROR && !errors.some(({ id }) => id === error)) return undefined;
  return (hints[`${error}@${page}`] ?? hints[error])?.title ?? words.cardGeneral;
}

function listTickedSteps(sources: SupportReportSources): string[] {
  const { words, checklist, ticks, organisation, settings } = sources;
  const values = listValues(organisation, settings);
  const steps = SECTION_IDS.flatMap((section) =>
    checklist[section].steps
      .map(({ id, text }) => ({ path: `${section}/${id}`, text: formatText(text, values) }))
      .filter(({ path }) => ticks.has(path)),
  );
  return steps.length > 0 ? [words.reportSteps, ...steps.map(({ path, text }) => `- ${text} (${path})`)] : [];
}
