import { type Checklist, findStep, type SectionId, type StepPath } from './checklist.ts';
import { EXTRA_ERROR } from './detection-rules.ts';
import type { CardText, HintContent } from './hint-content.ts';
import { getDirection } from './locale.ts';
import type { Organisation } from './organisation.ts';
import type { ErrorRule, Hint, Hints } from './rules.ts';
import type { Settings } from './settings.ts';
import { foldText } from './text-folding.ts';
import { formatText, type Words } from './words.ts';

export interface HintSources {
  readonly organisation: Organisation;
  readonly settings: Settings;
  readonly locale: string;
  readonly errors: readonly ErrorRule[];
  readonly checklists: { readonly [locale: string]: Checklist };
  readonly hints: { readonly [locale: string]: Hints };
  readonly words: { readonly [locale: string]: Words };
}

/** Prepares all that login pages may have to say, so that they have nothing to work out when an error appears. */
export function createHintContent(sources: HintSources): HintContent {
  const { settings, locale } = sources;
  return {
    locale,
    direction: getDirection(locale),
    form: settings.hint,
    hosts: settings.hosts,
    extraErrors: settings.extraErrors.map(({ phrase }) => [EXTRA_ERROR, foldText(phrase)]),
    words: createCardWords(sources),
    cards: createCards(sources),
  };
}

function createCardWords({ words, locale, settings, organisation }: HintSources): HintContent['words'] {
  const own = words[locale];
  if (!own) throw new Error(`no words for the language "${locale}"`);
  const menu = settings.supportPhoneMenu;
  const fill = (text: string) => formatText(text, listValues(organisation, settings));
  return {
    from: fill(own.cardFrom),
    open: own.cardOpen,
    close: own.cardClose,
    move: own.cardMove,
    general: own.cardGeneral,
    support: `${fill(own.cardSupport)} `,
    phone: settings.supportPhone,
    phoneMenu: menu && `, ${formatText(own.cardSupportMenu, { menu })}`,
    triedOften: fill(own.cardTriedOften),
  };
}

function createCards(sources: HintSources): HintContent['cards'] {
  const hints = sources.hints[sources.locale] ?? {};
  const cards = listCardKeys(hints, sources.errors).flatMap((key) => {
    const hint = hints[key] ?? hints[key.replace(/@.*/, '')];
    return hint ? [[key, createCard(key, hint, sources)]] : [];
  });
  return Object.fromEntries(cards);
}

/** Kinds of page may have steps of their own without words of their own. */
function listCardKeys(hints: Hints, errors: readonly ErrorRule[]): string[] {
  const onPages = errors.flatMap(({ id, stepsOnPage }) =>
    Object.keys(stepsOnPage).map((page) => `${id}@${page}`),
  );
  return [...new Set([...Object.keys(hints), ...onPages])];
}

/** The card for an error, or for an error on one kind of page: `error@page`. */
function createCard(
  key: string,
  hint: Hint,
  { errors, checklists, locale, organisation, settings }: HintSources,
): CardText {
  const [id, page = ''] = key.split('@');
  const error = errors.find((rule) => rule.id === id);
  const checklist = { ...checklists[locale], ...settings.checklist[locale] } as Checklist;
  const values = listValues(organisation, settings);
  const paths = error?.stepsOnPage[page] ?? error?.steps ?? [];
  return {
    section: id === EXTRA_ERROR ? 'support' : findShownSection(error?.section ?? 'support', settings),
    title: formatText(hint.title, values),
    text: formatText(hint.text, values),
    steps: paths.flatMap((path: StepPath) => {
      const text = isHidden(path, settings) ? undefined : findStep(checklist, path)?.text;
      return text && !lacksValue(text, values) ? [formatText(text, values)] : [];
    }),
  };
}

/** The support desk is never hidden. */
function isHidden(path: StepPath, { hiddenSections }: Settings): boolean {
  return hiddenSections.some((section) => section !== 'support' && path.startsWith(`${section}/`));
}

/** An error whose section is hidden leads to the support desk. */
function findShownSection(section: SectionId, { hiddenSections }: Settings): SectionId {
  return hiddenSections.includes(section) ? 'support' : section;
}

/** What texts may name: who helps, and under which number. */
export function listValues({ name }: Organisation, settings: Settings): { readonly [name: string]: string } {
  return {
    organisation: name,
    supportName: settings.supportName,
    supportPhone: settings.supportPhone,
    supportPhoneMenu: settings.supportPhoneMenu,
  };
}

/** Whether a text speaks of something that this organisation does not have, such as a telephone menu. */
export function lacksValue(text: string, values: { readonly [name: string]: string }): boolean {
  return Object.entries(values).some(([name, value]) => value === '' && text.includes(`{${name}}`));
}
