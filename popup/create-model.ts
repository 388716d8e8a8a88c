import { checklists, errors, hints, organisation, words } from 'compiled-rules/content';
import { chooseLocale } from '../src/core/locale.ts';
import { createDefaultSettings } from '../src/core/settings.ts';
import { createChecklist } from './create-checklist.ts';
import type { PopupModel } from './popup-model.ts';

interface Surroundings extends Pick<PopupModel, 'openedSection' | 'view' | 'version'> {
  /** The language of the browser, BCP 47. */
  readonly browserLanguage: string;
}

/** What can be shown before anything stored is read: the checklist, in the language of the person. */
export function createModel({ browserLanguage, ...surroundings }: Surroundings): PopupModel {
  const settings = createDefaultSettings(organisation);
  const wishes = { chosen: 'auto', policy: settings.language, browser: browserLanguage };
  const locale = chooseLocale({ ...wishes, locales: organisation.locales });
  const content = { words: words[locale], checklist: checklists[locale], hints: hints[locale] };
  if (!content.words || !content.checklist || !content.hints)
    throw new Error(`Nothing was compiled for ${locale}`);
  return {
    ...surroundings,
    locale,
    words: content.words,
    checklist: createChecklist({ checklist: content.checklist, organisation, settings, locale }),
    hints: content.hints,
    organisation,
    settings,
    errors,
    report: undefined,
    ticks: new Set(),
  };
}
