const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

// biome-ignore lint/style/noRestrictedGlobals: the calendar, not the clock.
const Calendar = Date;

/**
 * When a day such as `2027-01-31` is over in local time, in milliseconds since 1970; `undefined` for another text, and
 * for a day that no calendar has.
 */
export function parseDayEnd(text: string): number | undefined {
  const [, year, month, day] = (DAY_FORM.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const begin = new Calendar(year, month - 1, day);
  const isReal = begin.getMonth() === month - 1 && begin.getDate() === day;
  return isReal ? new Calendar(year, month - 1, day + 1).getTime() : undefined;
}

/** A time of ISO 8601, in milliseconds since 1970; `undefined` where it is none. */
export function parseMoment(text: string): number | undefined {
  const moment = Calendar.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
