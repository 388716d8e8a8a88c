import { isErrorShown, recordWithdrawal, type TabReport } from '../src/core/tab-report.ts';
import { isErrorStillShown } from '../src/platform/ask-page.ts';
import { storedTabReport } from '../src/platform/stored.ts';

/** What is known of a tab now: an error on a page that has been left meanwhile is shown no more. */
export async function readReport(tabId: number | undefined): Promise<TabReport | undefined> {
  if (tabId === undefined) return undefined;
  const report = await storedTabReport(tabId).read();
  if (!isErrorShown(report) || (await isErrorStillShown(tabId, report.frame))) return report;
  return recordWithdrawal(report, report.frame);
}
