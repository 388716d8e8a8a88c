/** After this long without an error the next one counts as the first attempt again. */
export const ATTEMPTS_EXPIRE_MS = 30 * 60 * 1000;

/** From this attempt on, the support desk comes first. */
export const SUPPORT_FIRST_ATTEMPT = 3;

/** What the worker knows of one tab: ids, a host and numbers, never a text or an address of a page. */
export interface TabReport {
  readonly host: string;
  readonly page: string;
  /** The last error seen; it stays known after it is gone, so that attempts can be counted. */
  readonly error: string;
  /** The frame that shows the error, 0 for the page itself. `undefined` when no error is shown any more. */
  readonly frame: number | undefined;
  readonly attempts: number;
  /** When the last error appeared, in milliseconds since 1970. */
  readonly at: number;
}

/** One new appearance of a known error. */
export interface Appearance {
  readonly host: string;
  readonly page: string;
  readonly error: string;
  readonly frame: number;
  readonly at: number;
}

/** Counts a new appearance on top of the earlier attempts. */
export function recordAppearance(report: TabReport | undefined, appearance: Appearance): TabReport {
  return { ...appearance, attempts: countEarlierAttempts(report, appearance.host, appearance.at) + 1 };
}

/** Attempts go on for the same host, and begin again after a quiet half hour. */
function countEarlierAttempts(report: TabReport | undefined, host: string, now: number): number {
  return report && report.host === host && !isReportOld(report, now) ? report.attempts : 0;
}

/** Nothing is lost when a report so old is forgotten. */
export function isReportOld({ at }: TabReport, now: number): boolean {
  return now - at >= ATTEMPTS_EXPIRE_MS;
}

/** The error in that frame can no longer be read; an error that another frame shows is left alone. */
export function recordWithdrawal(report: TabReport, frame: number): TabReport {
  return report.frame === frame ? { ...report, frame: undefined } : report;
}

export function isErrorShown(report: TabReport | undefined): report is TabReport & { frame: number } {
  return report?.frame !== undefined;
}

export function isSupportFirst(report: TabReport | undefined): boolean {
  return isErrorShown(report) && report.attempts >= SUPPORT_FIRST_ATTEMPT;
}
