import { organisation, words } from 'compiled-rules/content';
import { listLanguages, listTranslationNotes } from '../src/core/languages.ts';
import { chooseLocale } from '../src/core/locale.ts';
import type { LanguageContent } from './popup-model.ts';

interface LanguageWishes {
  /** What the person chose, or `auto`. */
  readonly chosen: string;
  /** What policy says, or `auto`. */
  readonly policy: string;
  /** The language of the browser, BCP 47. */
  readonly browser: string;
}

/** The language of the person, and what else there is to choose. A choice that the package has lost counts as none. */
export function chooseLanguage({ chosen, policy, browser }: LanguageWishes): LanguageContent {
  const { locales, unreviewedLocales } = organisation;
  const choose = (choice: string) =>
    chooseLocale({ chosen: choice, policy, browser, locales, unreviewedLocales });
  const locale = choose(chosen);
  const languages = listLanguages({ organisation, words });
  const automatic = languages.find((language) => language.locale === choose('auto'));
  return {
    locale,
    languages,
    chosenLanguage: locales.includes(chosen) ? chosen : 'auto',
    automaticLanguage: automatic?.name ?? '',
    translationNotes: listTranslationNotes(locale, { organisation, words }),
  };
}
