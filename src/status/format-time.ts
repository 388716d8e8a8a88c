/** A moment in local time, as the language writes it. English is British here, as in the words around it. */
export function formatTime(at: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(at);
}
