import type { Checklist } from './checklist.ts';
import { compileExtraErrors } from './compile-extra-errors.ts';
import { createCards } from './create-cards.ts';
import type { HintContent } from './hint-content.ts';
import { createOriginPattern } from './hosts.ts';
import { listTranslationNotes } from './languages.ts';
import { getDirection } from './locale.ts';
import { parseNoticeEnd } from './notice.ts';
import { createPhoneLink, type Organisation } from './organisation.ts';
import { nestBeginnings } from './phrase-beginnings.ts';
import type { ErrorRule, Hints } from './rules.ts';
import type { Settings } from './settings.ts';
import { foldText } from './text-folding.ts';
import { fillText } from './text-values.ts';
import { formatText, type WordId, type Words } from './words.ts';

/** The words of the interface that the card needs; the worker carries no others. */
export const CARD_WORDS = [
  'cardFrom',
  'cardOpen',
  'cardClose',
  'cardMove',
  'cardGeneral',
  'cardSupport',
  'cardSupportMenu',
  'cardTriedOften',
  'unreviewedNote',
] as const satisfies readonly WordId[];

/** Of the letters on a page so many may be hidden to one that can be read. */
const HIDDEN_BETWEEN = 4;

export type CardWords = Pick<Words, (typeof CARD_WORDS)[number]>;

export interface HintSources {
  readonly organisation: Organisation;
  readonly settings: Settings;
  readonly locale: string;
  readonly errors: readonly ErrorRule[];
  readonly checklists: { readonly [locale: string]: Checklist };
  readonly hints: { readonly [locale: string]: Hints };
  readonly words: { readonly [locale: string]: CardWords };
}

/** Prepares all that login pages may have to say, so that they have nothing to work out when an error appears. */
export function createHintContent(sources: HintSources): HintContent {
  const { settings, locale } = sources;
  const extraErrors = compileExtraErrors(settings.extraErrors);
  const phrases = [...extraErrors.map(([, phrase]) => phrase), ...listPhrases(sources.errors)];
  return {
    lang: locale,
    dir: getDirection(locale),
    form: settings.hint,
    origins: createOriginPattern(settings.hint === 'off' ? [] : settings.hosts),
    extraErrors,
    beginnings: nestBeginnings(phrases),
    reach: HIDDEN_BETWEEN * Math.max(...phrases.map(({ length }) => length)),
    notice: { text: settings.notice, end: parseNoticeEnd(settings.noticeUntil) ?? Number.MAX_SAFE_INTEGER },
    words: createCardWords(sources),
    cards: createCards(sources),
  };
}

function listPhrases(errors: readonly ErrorRule[]): string[] {
  return errors.flatMap(({ phrases }) => phrases.map(({ text }) => foldText(text)));
}

function createCardWords(sources: HintSources): HintContent['words'] {
  const { words, locale, settings, organisation } = sources;
  const own = words[locale];
  if (!own) throw new Error(`no words for the language "${locale}"`);
  const menu = settings.supportPhoneMenu;
  const notes = listTranslationNotes(locale, { organisation, words });
  return {
    from:
      fillText(own.cardFrom, sources) +
      (notes.length > 0 ? `. ${notes.map(({ text }) => text).join(' ')}` : ''),
    open: own.cardOpen,
    close: own.cardClose,
    move: own.cardMove,
    general: own.cardGeneral,
    support: `${fillText(own.cardSupport, sources)} `,
    phone: settings.supportPhone,
    phoneLink: createPhoneLink(settings.supportPhone),
    phoneMenu: menu && `, ${formatText(own.cardSupportMenu, { menu })}`,
    triedOften: fillText(own.cardTriedOften, sources),
  };
}
