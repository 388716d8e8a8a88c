import { type Checklist, findStep, SECTION_IDS } from './checklist.ts';
import { EXTRA_ERROR } from './detection-rules.ts';
import type { ErrorRule, Hints, PageRule } from './rules.ts';

/** All content of a package, each file read by itself. */
export interface Content {
  readonly pages: readonly PageRule[];
  readonly errors: readonly ErrorRule[];
  readonly checklists: { readonly [locale: string]: Checklist };
  readonly hints: { readonly [locale: string]: Hints };
}

/** What is wrong between the files: a step that an error names and no checklist has, a language left behind. */
export function checkContent(content: Content): readonly string[] {
  return [
    ...content.errors.flatMap((error) => checkError(error, content)),
    ...checkPriorities(content.errors),
    ...checkHintKeys(content),
    ...checkSameSteps(content.checklists),
  ];
}

function checkError(error: ErrorRule, { pages, checklists, hints }: Content): string[] {
  const file = `rules/errors/${error.id}.json`;
  const paths = [...error.steps, ...Object.values(error.stepsOnPage).flat()];
  const missingSteps = Object.entries(checklists).flatMap(([locale, checklist]) =>
    paths
      .filter((path) => !findStep(checklist, path))
      .map((path) => `${file}: steps: rules/checklist/${locale}.json has no step "${path}"`),
  );
  const missingHints = Object.entries(hints)
    .filter(([, hintsOfLocale]) => !hintsOfLocale[error.id])
    .map(([locale]) => `rules/hints/${locale}.json: nothing is said of "${error.id}"`);
  const missingPages = Object.keys(error.stepsOnPage)
    .filter((page) => !pages.some(({ id }) => id === page))
    .map((page) => `${file}: stepsOnPage: there is no page "${page}"`);
  const repeated = error.related.includes(error.section)
    ? [`${file}: related: names the section of the error itself`]
    : [];
  return [...missingSteps, ...missingHints, ...missingPages, ...repeated];
}

/** A misspelt key would never be shown, and nobody would notice. */
function checkHintKeys({ errors, pages, hints }: Content): string[] {
  const errorIds = new Set([EXTRA_ERROR, ...errors.map(({ id }) => id)]);
  const pageIds = new Set(pages.map(({ id }) => id));
  const isKnown = (key: string) => {
    const [error = '', page] = key.split('@');
    return errorIds.has(error) && (page === undefined || pageIds.has(page));
  };
  return Object.entries(hints).flatMap(([locale, hintsOfLocale]) =>
    Object.keys(hintsOfLocale)
      .filter((key) => !isKnown(key))
      .map((key) => `rules/hints/${locale}.json: "${key}": there is no such error, or no such page`),
  );
}

function checkPriorities(errors: readonly ErrorRule[]): string[] {
  return errors.flatMap(({ id, priority }, at) => {
    const other = errors.findIndex((error) => error.priority === priority);
    return other === at
      ? []
      : [`rules/errors/${id}.json: priority: ${priority} is that of ${errors[other]?.id}`];
  });
}

function checkSameSteps(checklists: Content['checklists']): string[] {
  const [first, ...others] = Object.entries(checklists);
  if (!first) return [];
  const [reference, wanted] = [first[0], listStepForms(first[1])];
  return others.flatMap(([locale, checklist]) => {
    const given = listStepForms(checklist);
    return [
      ...wanted
        .filter((form) => !given.includes(form))
        .map((form) => `rules/checklist/${locale}.json lacks ${form}`),
      ...given
        .filter((form) => !wanted.includes(form))
        .map((form) => `rules/checklist/${locale}.json has ${form}, which ${reference}.json has not`),
    ];
  });
}

/** Each step with all that does not depend on the language. */
function listStepForms(checklist: Checklist): string[] {
  return SECTION_IDS.flatMap((section) =>
    checklist[section].steps.map(({ id, condition, action, copy, picture }) => {
      const named = Object.entries({ action, copy, picture }).map(([key, value]) =>
        value ? ` with ${key} ${value}` : '',
      );
      return `"${section}/${id}" ${JSON.stringify(condition)}${named.join('')}`;
    }),
  );
}
