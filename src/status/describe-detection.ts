import { nameError } from '../core/detection-rules.ts';
import type { Fact } from './fact.ts';
import { formatTime } from './format-time.ts';
import type { StatusModel } from './status-model.ts';

/** What is known of the error that was seen last; empty where none was. */
export function describeDetection({ words, report, locale }: StatusModel): readonly Fact[] {
  if (!report) return [];
  return [
    { label: words.statusPage, lines: [report.page], isCode: true },
    { label: words.statusError, lines: [nameError(report.error)], isCode: true },
    { label: words.statusHost, lines: [report.host], isCode: true },
    { label: words.statusTime, lines: [formatTime(report.at, locale)] },
    { label: words.statusAttempts, lines: [`${report.attempts}`] },
  ];
}
