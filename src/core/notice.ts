import type { Settings } from './settings.ts';

// biome-ignore lint/style/noRestrictedGlobals: the calendar, not the clock.
const Calendar = Date;

const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT_FORM = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * When a notice ends, in milliseconds since 1970: after the whole of a day in local time, or at a time with its zone.
 * `undefined` where the text is neither, or names a day that no calendar has.
 */
export function parseNoticeEnd(text: string): number | undefined {
  const day = MOMENT_FORM.exec(text)?.[1] ?? text;
  const [, year, month, date] = (DAY_FORM.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const next = new Calendar(year, month - 1, date + 1);
  const given = new Calendar(year, month - 1, date);
  if (given.getMonth() !== month - 1 || given.getDate() !== date) return undefined;
  const end = day === text ? next.getTime() : Calendar.parse(text);
  return Number.isNaN(end) ? undefined : end;
}

/** What IT wants to tell now; empty when it has nothing to tell, or when the time for it is over. */
export function findNotice({ notice, noticeUntil }: Settings, now: number): string {
  return now < (parseNoticeEnd(noticeUntil) ?? Infinity) ? notice : '';
}
