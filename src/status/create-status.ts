import { organisation, words } from 'compiled-rules/content';
import { listTranslationNotes } from '../core/languages.ts';
import { chooseLocale } from '../core/locale.ts';
import { parseSettings } from '../core/parse-settings.ts';
import type { StatusModel, StatusSources } from './status-model.ts';

/** In the language in which the person has the checklist. */
export function createStatus(sources: StatusSources): StatusModel {
  const used = parseSettings(sources.delivered?.values, organisation);
  const wishes = {
    chosen: sources.chosenLanguage,
    policy: used.settings.language,
    browser: sources.browserLanguage,
  };
  const locale = chooseLocale(wishes, organisation);
  const own = words[locale];
  if (!own) throw new Error(`Nothing was compiled for ${locale}`);
  const translationNotes = listTranslationNotes(locale, { organisation, words });
  return { ...sources, locale, words: own, translationNotes, organisation, used };
}
