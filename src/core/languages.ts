import { listReviewedLocales, type Organisation } from './organisation.ts';
import { formatText, type Words } from './words.ts';

interface LanguageSources {
  readonly organisation: Organisation;
  readonly words: { readonly [locale: string]: Words };
}

interface NoteSources {
  readonly organisation: Organisation;
  readonly words: { readonly [locale: string]: Pick<Words, 'unreviewedNote'> };
}

/** A language to choose, as it calls itself. */
export interface Language {
  readonly locale: string;
  readonly name: string;
}

/** What has to be said about a translation, in one language. */
export interface TranslationNote {
  readonly locale: string;
  readonly text: string;
}

/** Every language of the package. The name says so where the organisation has not reviewed it. */
export function listLanguages({ organisation, words }: LanguageSources): readonly Language[] {
  const reviewed = listReviewedLocales(organisation);
  return organisation.locales.flatMap((locale) => {
    const own = words[locale];
    if (!own) return [];
    const language = own.languageName;
    const name = reviewed.includes(locale) ? language : formatText(own.languageUnreviewed, { language });
    return [{ locale, name }];
  });
}

/**
 * Says that the organisation has not reviewed what is shown: in the language itself, and in the organisation's first
 * one, so that whoever helps can read it too. Nothing where it has.
 */
export function listTranslationNotes(
  locale: string,
  { organisation, words }: NoteSources,
): readonly TranslationNote[] {
  const reviewed = listReviewedLocales(organisation);
  if (reviewed.includes(locale)) return [];
  return [locale, ...reviewed.slice(0, 1)].flatMap((spoken) => {
    const note = words[spoken]?.unreviewedNote;
    return note ? [{ locale: spoken, text: formatText(note, { organisation: organisation.name }) }] : [];
  });
}
