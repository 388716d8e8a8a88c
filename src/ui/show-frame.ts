import { getDirection } from '../core/locale.ts';

/** What surrounds the components: the language of the page, and its name. */
export function showFrame(locale: string, title: string): void {
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = getDirection(locale);
  document.title = title;
}
