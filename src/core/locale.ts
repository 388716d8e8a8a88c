const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'ug', 'ur', 'yi']);

interface LocaleWishes {
  /** What the person chose, or `auto`. */
  readonly chosen: string;
  /** What policy says, or `auto`. */
  readonly policy: string;
  /** The language in which the browser asks for pages, BCP 47. */
  readonly browser: string;
  /** The languages of the package. */
  readonly locales: readonly string[];
}

/**
 * The person's own choice wins over policy, policy over the browser. A browser in a language that the package does
 * not have gets English, which more people read than any other, or else the first language of the package.
 */
export function chooseLocale({ chosen, policy, browser, locales }: LocaleWishes): string {
  const wishes = [chosen, policy, getLanguage(browser), 'en'];
  return wishes.find((wish) => locales.includes(wish)) ?? locales[0] ?? 'en';
}

export function getDirection(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(getLanguage(locale)) ? 'rtl' : 'ltr';
}

function getLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
