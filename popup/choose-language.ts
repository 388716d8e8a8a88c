import { organisation, words } from 'compiled-rules/content';
import { listLanguages, listTranslationNotes } from '../src/core/languages.ts';
import { chooseLocale, type LocaleWishes } from '../src/core/locale.ts';
import type { LanguageContent } from './popup-model.ts';

/** The language of the person, and what else there is to choose. A choice that the package has lost counts as none. */
export function chooseLanguage(wishes: LocaleWishes): LanguageContent {
  const locale = chooseLocale(wishes, organisation);
  const automaticLocale = chooseLocale({ ...wishes, chosen: 'auto' }, organisation);
  const languages = listLanguages({ organisation, words });
  const automatic = languages.find((language) => language.locale === automaticLocale);
  return {
    locale,
    languages,
    chosenLanguage: organisation.locales.includes(wishes.chosen) ? wishes.chosen : 'auto',
    automaticLanguage: automatic?.name ?? '',
    translationNotes: listTranslationNotes(locale, { organisation, words }),
  };
}
