import { listReviewedLocales, type Organisation } from './organisation.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'ug', 'ur', 'yi']);

export interface LocaleWishes {
  /** What the person chose, or `auto`. */
  readonly chosen: string;
  /** What policy says, or `auto`. */
  readonly policy: string;
  /** The language in which the browser asks for pages, BCP 47. */
  readonly browser: string;
}

/**
 * The person's own choice wins over policy, policy over the browser. A browser in a language that the package does
 * not have gets English, which more people read than any other, or else the first language of the package.
 * A translation that nobody has reviewed is for those who ask for it.
 */
export function chooseLocale(
  { chosen, policy, browser }: LocaleWishes,
  organisation: Pick<Organisation, 'locales' | 'unreviewedLocales'>,
): string {
  const asked = [chosen, policy].find((wish) => organisation.locales.includes(wish));
  const reviewed = listReviewedLocales(organisation);
  const suitable = [getLanguage(browser), 'en'].find((locale) => reviewed.includes(locale));
  return asked ?? suitable ?? reviewed[0] ?? 'en';
}

/** The language of the package that a tag such as `sv` or `sv-SE` stands for. */
export function findLocale(tag: string, locales: readonly string[]): string | undefined {
  return locales.find((locale) => locale === tag) ?? locales.find((locale) => locale === getLanguage(tag));
}

export function getDirection(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(getLanguage(locale)) ? 'rtl' : 'ltr';
}

function getLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
