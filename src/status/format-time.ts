import { createDateFormat } from '../ui/create-date-format.ts';

/** A moment in local time. */
export function formatTime(at: number, locale: string): string {
  return createDateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
