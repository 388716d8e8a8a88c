import { UNKNOWN_ERROR } from '../../src/core/detection-rules.ts';
import type { CompiledRules } from '../compile-rules.ts';
import { findError } from './find-error.ts';
import type { PageFacts } from './page-facts.ts';
import { joinWords, quote } from './words.ts';

interface ErrorSources {
  readonly facts: PageFacts;
  readonly rules: CompiledRules;
  /** The error that the extension showed, if any. */
  readonly shown: string | undefined;
}

/** Which phrase or error box decided on an identified page, or what was missing. */
export function explainErrorOnLoginPage(page: string, { facts, rules, shown }: ErrorSources): string {
  const { errors } = rules.detection;
  const found = findError(facts.readable, errors, rules.errors);
  if (found && found.error === shown) return `The phrase ${quote(found.phrase)} can be read.`;
  if (found) return `The phrase ${quote(found.phrase)} of ${found.error} can be read, but did not decide.`;
  const box = findSpeakingBox(page, facts, rules);
  if (box && shown === UNKNOWN_ERROR)
    return `No known phrase can be read, but the error box ${box.selector} says ${quote(box.says)}.`;
  const hidden = findError(facts.text, errors, rules.errors);
  const missing = hidden
    ? `No known phrase can be read: ${quote(hidden.phrase)} of ${hidden.error} is there, but hidden.`
    : 'There is no known phrase on it.';
  return `${missing} ${describeBoxes(page, facts, rules)}`;
}

/** The same for a page without markers. */
export function explainErrorElsewhere({ facts, rules, shown }: ErrorSources): string {
  const { errors, onMessagePage } = rules.detection;
  if (facts.message !== null) {
    const found = findError(facts.message, onMessagePage, rules.errors);
    const message = 'It is nothing but a short message without a form';
    if (found && found.error === shown)
      return `${message}, and ${quote(found.phrase)} is the main part of it.`;
    if (found) return `${message}, but ${quote(found.phrase)} is not the main part of it.`;
  }
  const quoted = findError(facts.text, errors, rules.errors);
  return quoted ? `It says ${quote(quoted.phrase)}, but that counts on a login page only.` : '';
}

/** Whether the rules lead to an error, so that the extension is given the time to show it. */
export function isErrorLikely(page: string | undefined, facts: PageFacts, rules: CompiledRules): boolean {
  const { errors, onMessagePage } = rules.detection;
  if (page === undefined) return findError(facts.message ?? '', onMessagePage, rules.errors) !== undefined;
  const isSaid = findError(facts.readable, errors, rules.errors) !== undefined;
  return isSaid || findSpeakingBox(page, facts, rules) !== undefined;
}

type ErrorBox = PageFacts['errorBoxes'][number];

function listBoxes(page: string, { errorBoxes }: PageFacts, { pages }: CompiledRules): readonly ErrorBox[] {
  const own = pages.find(({ id }) => id === page)?.errorBoxes ?? [];
  return errorBoxes.filter(({ selector }) => own.includes(selector));
}

function findSpeakingBox(page: string, facts: PageFacts, rules: CompiledRules): ErrorBox | undefined {
  return listBoxes(page, facts, rules).find(({ says }) => says !== '');
}

function describeBoxes(page: string, facts: PageFacts, rules: CompiledRules): string {
  const boxes = listBoxes(page, facts, rules).map(({ selector }) => selector);
  if (boxes.length === 0) return 'Nor is there an error box.';
  return `Nothing can be read in the error ${boxes.length === 1 ? 'box' : 'boxes'} ${joinWords(boxes)}.`;
}
