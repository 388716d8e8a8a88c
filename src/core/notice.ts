import { parseDayEnd, parseMoment } from './calendar.ts';
import type { Settings } from './settings.ts';

/** A time without its zone would be another one on a computer that is set to another zone. */
const MOMENT_WITH_ZONE = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * When a notice ends, in milliseconds since 1970: after the whole of a day in local time, or at a time with its zone.
 * `undefined` where the text is neither.
 */
export function parseNoticeEnd(text: string): number | undefined {
  const [, day] = MOMENT_WITH_ZONE.exec(text) ?? [];
  if (day === undefined) return parseDayEnd(text);
  // ISO 8601 allows small letters too; Firefox knows no such time.
  return parseDayEnd(day) && parseMoment(text.toUpperCase());
}

/** What IT wants to tell now; empty when it has nothing to tell, or when the time for it is over. */
export function findNotice({ notice, noticeUntil }: Settings, now: number): string {
  return now < (parseNoticeEnd(noticeUntil) ?? Infinity) ? notice : '';
}
