import type { MessageOf, ReplyTo } from '../core/protocol.ts';
import {
  isErrorShown,
  isReportOld,
  recordAppearance,
  recordWithdrawal,
  type TabReport,
} from '../core/tab-report.ts';
import { isErrorStillShown } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { forgetTabReports, storedTabReport } from '../platform/stored.ts';
import { showBadge } from './badge.ts';

/** Where a message came from, as the browser tells it. */
export interface PageFrame {
  readonly tabId: number;
  readonly frameId: number;
  readonly host: string;
}

/** Takes up an error that a frame shows. Only the first of several frames with an error shows a card. */
export async function reportAppearance(
  { error, page }: MessageOf<'error-appeared'>,
  { tabId, frameId: frame, host }: PageFrame,
): Promise<ReplyTo<'error-appeared'>> {
  const at = Date.now();
  let isElsewhere = false;
  const { attempts } = await changeReport(tabId, async (report) => {
    isElsewhere = report?.frame !== frame && (await isStillShown(report, tabId));
    return report && isElsewhere ? report : recordAppearance(report, { host, page, error, frame, at });
  });
  await Promise.all([showBadge(tabId, true), forgetOtherReports(tabId, at)]);
  return { attempts, isElsewhere };
}

/** The error in that frame is gone: nothing is left but the count. */
export async function reportWithdrawal({ tabId, frameId }: Omit<PageFrame, 'host'>): Promise<undefined> {
  const report = await changeReport(tabId, (current) => current && recordWithdrawal(current, frameId));
  await showBadge(tabId, isErrorShown(report));
}

/** A report may be of a page that has been left meanwhile. */
async function isStillShown(report: TabReport | undefined, tabId: number): Promise<boolean> {
  return isErrorShown(report) && isErrorStillShown(tabId, report.frame);
}

/**
 * Forgets the tabs that are closed, and what is old. An error that a page still shows is not old: the popup has to know
 * of it, however long people take.
 */
async function forgetOtherReports(tabId: number, now: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = new Set([tabId, ...tabs.map(({ id }) => id)]);
  await forgetTabReports(
    async (report, id) => !open.has(id) || (isReportOld(report, now) && !(await isStillShown(report, id))),
  );
}

/** Changes a report in one go, however many frames tell of errors at the same time. */
function changeReport<Report extends TabReport | undefined>(
  tabId: number,
  change: (report: TabReport | undefined) => Report | Promise<Report>,
): Promise<Report> {
  return navigator.locks.request(`tab-report-${tabId}`, async () => {
    const stored = storedTabReport(tabId);
    const report = await change(await stored.read());
    if (report) await stored.write(report);
    return report;
  });
}
