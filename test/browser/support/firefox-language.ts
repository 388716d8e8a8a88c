import type { FirefoxWindow } from './firefox-window.ts';

/** As Firefox names them. */
const LOCALES = { sv: 'sv-SE', en: 'en-US', fi: 'fi' } as const;

declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };

/**
 * Makes Firefox believe that it has the language and runs in it, so that extensions do (`i18n.getUILanguage`,
 * `_locales`); its own window stays English. Only for extensions that are installed afterwards.
 */
export function setFirefoxLanguage(window: FirefoxWindow, language: 'sv' | 'en' | 'fi'): Promise<void> {
  return window.evaluate((locale) => {
    Services.locale.availableLocales = [...new Set([locale, 'en-US'])];
    Services.locale.requestedLocales = [locale];
  }, LOCALES[language]);
}
