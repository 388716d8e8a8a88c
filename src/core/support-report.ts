import { type Checklist, SECTION_IDS } from './checklist.ts';
import { findReportedHost } from './cures.ts';
import { EXTRA_ERROR, nameError } from './detection-rules.ts';
import { findHint } from './find-hint.ts';
import type { Organisation } from './organisation.ts';
import type { ErrorRule, Hints } from './rules.ts';
import type { Settings } from './settings.ts';
import type { TabReport } from './tab-report.ts';
import { fillText } from './text-values.ts';
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
  const { words, report, errors, settings } = sources;
  if (!report || !isKnown(report, errors)) return [words.reportNoError];
  const { error, attempts, at } = report;
  const { title } = findHint(report, sources);
  return [
    fillLine(words.reportShown, { title: fillText(title, sources) }),
    fillLine(words.reportError, { error: nameError(error) }),
    fillLine(words.reportHost, { host: findReportedHost(report, settings) ?? '' }),
    fillLine(words.reportAttempts, { attempts: Number.isSafeInteger(attempts) ? `${attempts}` : '' }),
    fillLine(words.reportErrorTime, { time: formatTime(at) }),
  ];
}

/** Of any other error not even the id is told: nobody knows what is in it. */
function isKnown(report: TabReport, errors: readonly ErrorRule[]): boolean {
  const error = nameError(report.error);
  return error === EXTRA_ERROR || errors.some(({ id }) => id === error);
}

function listTickedSteps(sources: SupportReportSources): string[] {
  const { words, checklist, ticks } = sources;
  const steps = SECTION_IDS.flatMap((section) =>
    checklist[section].steps
      .map(({ id, text }) => ({ path: `${section}/${id}`, text: fillText(text, sources) }))
      .filter(({ path }) => ticks.has(path)),
  );
  return steps.length > 0 ? [words.reportSteps, ...steps.map(({ path, text }) => `- ${text} (${path})`)] : [];
}
