import type { MessageOf, ReplyTo } from '../core/protocol.ts';
import {
  isErrorShown,
  recordAppearance,
  recordWithdrawal,
  type TabReport,
} from '../core/tab-report.ts';
import { storedTabReport } from '../platform/stored.ts';
import { showBadge } from './badge.ts';
import { isErrorStillShown } from './is-error-still-shown.ts';

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
  let isShownElsewhere = false;
  const { attempts } = await changeReport(tabId, (report) => {
    isShownElsewhere = isErrorShown(report) && report.frame !== frame;
    if (report && isShownElsewhere) return report;
    return recordAppearance(report, { host, page, error, frame, at: Date.now() });
  });
  await showBadge(tabId, true);
  return { attempts, isShownElsewhere };
}

/** The error in that frame is gone: nothing is left but the count. */
export async function reportWithdrawal({ tabId, frameId }: Omit<PageFrame, 'host'>): Promise<undefined> {
  const before = await storedTabReport(tabId).read();
  if (!before) return;
  const report = await changeReport(tabId, (current) => recordWithdrawal(current ?? before, frameId));
  await showBadge(tabId, isErrorShown(report));
}

/** A page that is left cannot always say so: asks whether the error is still there. */
export async function checkReport(tabId: number): Promise<void> {
  const report = await storedTabReport(tabId).read();
  if (!isErrorShown(report)) return;
  if (!(await isErrorStillShown(tabId, report.frame))) await reportWithdrawal({ tabId, frameId: report.frame });
}

export async function forgetTab(tabId: number): Promise<void> {
  await storedTabReport(tabId).remove();
}

/** Changes a report in one go, however many frames tell of errors at the same time. */
function changeReport(
  tabId: number,
  change: (report: TabReport | undefined) => TabReport,
): Promise<TabReport> {
  return navigator.locks.request(`tab-report-${tabId}`, async () => {
    const stored = storedTabReport(tabId);
    const report = change(await stored.read());
    await stored.write(report);
    return report;
  });
}
