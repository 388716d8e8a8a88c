import { checklists, errors, hints, organisation, words } from 'compiled-rules/content';
import { findNotice } from '../src/core/notice.ts';
import { parseSettings } from '../src/core/parse-settings.ts';
import { chooseLanguage } from './choose-language.ts';
import { createChecklist } from './create-checklist.ts';
import type { PopupContent } from './popup-model.ts';

interface ContentWishes {
  /** As it was delivered; `undefined` where there is none. */
  readonly policy: unknown;
  /** What the person chose, or `auto`. */
  readonly chosenLanguage: string;
  /** The language of the browser, BCP 47. */
  readonly browserLanguage: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is shown of the package: as policy has it, and in the language of the person. */
export function createContent({ policy, chosenLanguage, browserLanguage, now }: ContentWishes): PopupContent {
  const { settings } = parseSettings(policy, organisation);
  const wishes = { chosen: chosenLanguage, policy: settings.language, browser: browserLanguage };
  const language = chooseLanguage(wishes);
  const { locale } = language;
  const content = { words: words[locale], checklist: checklists[locale], hints: hints[locale] };
  if (!content.words || !content.checklist || !content.hints)
    throw new Error(`Nothing was compiled for ${locale}`);
  return {
    ...language,
    words: content.words,
    checklist: createChecklist({ checklist: content.checklist, organisation, settings, locale }),
    hints: content.hints,
    organisation,
    settings,
    notice: findNotice(settings, now),
    errors,
  };
}
