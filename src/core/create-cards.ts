import {
  type Checklist,
  findStep,
  listStepPaths,
  SECTION_IDS,
  type SectionId,
  type StepPath,
} from './checklist.ts';
import type { HintSources } from './create-hint-content.ts';
import { createExtraErrorId, EXTRA_ERROR } from './detection-rules.ts';
import type { CardText, HintContent } from './hint-content.ts';
import type { ErrorRule, Hint, Hints } from './rules.ts';
import { findShownSection, listShownSteps } from './shown-sections.ts';
import { lacksValue, listValues } from './text-values.ts';
import { formatText } from './words.ts';

/** As many steps as the card has room for. */
const MAX_CARD_STEPS = 3;

/** What the card says of every error that may be found, by error id, or by `error@page`. */
export function createCards(sources: HintSources): HintContent['cards'] {
  const hints = sources.hints[sources.locale] ?? {};
  const known = listCardKeys(hints, sources.errors).flatMap((key) => {
    const hint = hints[key] ?? hints[key.replace(/@.*/, '')];
    return hint ? [[key, createKnownCard(key, hint, sources)]] : [];
  });
  return Object.fromEntries([...known, ...createExtraCards(hints[EXTRA_ERROR], sources)]);
}

/** One for each section that policy may name. */
function createExtraCards(hint: Hint | undefined, sources: HintSources): [string, CardText][] {
  if (!hint) return [];
  return SECTION_IDS.map((section) => [createExtraErrorId(section), createExtraCard(section, hint, sources)]);
}

/** Kinds of page may have steps of their own without words of their own. */
function listCardKeys(hints: Hints, errors: readonly ErrorRule[]): string[] {
  const onPages = errors.flatMap(({ id, stepsOnPage }) =>
    Object.keys(stepsOnPage).map((page) => `${id}@${page}`),
  );
  const known = Object.keys(hints).filter((key) => key !== EXTRA_ERROR);
  return [...new Set([...known, ...onPages])];
}

/** The card for an error, or for an error on one kind of page: `error@page`. */
function createKnownCard(key: string, hint: Hint, sources: HintSources): CardText {
  const [error = '', page = ''] = key.split('@');
  const rule = sources.errors.find(({ id }) => id === error);
  const paths = rule?.stepsOnPage[page] ?? rule?.steps ?? [];
  return createCard({ error, section: rule?.section ?? 'support', hint, paths }, sources);
}

/** The card for errors that policy adds: all that is known of them is the section that helps. */
function createExtraCard(section: SectionId, hint: Hint, sources: HintSources): CardText {
  const paths = listStepPaths(findChecklist(sources), section).slice(0, MAX_CARD_STEPS);
  return createCard({ error: EXTRA_ERROR, section, hint, paths }, sources);
}

interface CardPlan extends Pick<CardText, 'error' | 'section'> {
  readonly hint: Hint;
  readonly paths: readonly StepPath[];
}

function createCard({ error, section, hint, paths }: CardPlan, sources: HintSources): CardText {
  const { organisation, settings } = sources;
  const checklist = findChecklist(sources);
  const values = listValues(organisation, settings);
  return {
    error,
    section: findShownSection(section, settings.hiddenSections),
    title: formatText(hint.title, values),
    text: formatText(hint.text, values),
    steps: listShownSteps(paths, settings.hiddenSections).flatMap((path) => {
      const text = findStep(checklist, path)?.text;
      return text && !lacksValue(text, values) ? [formatText(text, values)] : [];
    }),
  };
}

/** The checklist as policy has it. */
function findChecklist({ checklists, locale, settings }: HintSources): Checklist {
  return { ...checklists[locale], ...settings.checklist[locale] } as Checklist;
}
