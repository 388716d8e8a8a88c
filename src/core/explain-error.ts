import { UNKNOWN_ERROR } from './detection-rules.ts';
import type { DocumentFacts, ExplainableRules } from './document-facts.ts';
import { findError } from './find-error.ts';
import { type Reason, shortenQuote } from './reason.ts';

interface ErrorSources {
  readonly facts: DocumentFacts;
  readonly rules: ExplainableRules;
  /** The error that was shown, if any. */
  readonly shown: string | undefined;
}

/** Which phrase or error box decided on an identified page, or what was missing. */
export function explainErrorOnLoginPage(page: string, { facts, rules, shown }: ErrorSources): Reason[] {
  const { errors } = rules.detection;
  const found = findError(facts.readable, errors, rules.errors);
  if (found) {
    const reason = found.rule.id === shown ? 'explainPhrase' : 'explainPhraseBeside';
    return [{ reason, values: { phrase: found.phrase, error: found.rule.id } }];
  }
  const box = findSpeakingBox(page, facts, rules);
  if (box && shown === UNKNOWN_ERROR)
    return [{ reason: 'explainBoxSays', values: { box: box.selector, says: shortenQuote(box.says) } }];
  const hidden = findError(facts.text, errors, rules.errors);
  const missing: Reason = hidden
    ? { reason: 'explainHiddenPhrase', values: { phrase: hidden.phrase, error: hidden.rule.id } }
    : { reason: 'explainNoPhrase', values: {} };
  return [missing, explainBoxes(page, facts, rules)];
}

/** The same for a page without markers. */
export function explainErrorElsewhere({ facts, rules, shown }: ErrorSources): Reason[] {
  const { errors, onMessagePage } = rules.detection;
  const found = facts.message === null ? undefined : findError(facts.message, onMessagePage, rules.errors);
  if (found) {
    const reason = found.rule.id === shown ? 'explainMessage' : 'explainMessageBeside';
    return [{ reason, values: { phrase: found.phrase } }];
  }
  const quoted = findError(facts.text, errors, rules.errors);
  return quoted ? [{ reason: 'explainQuoted', values: { phrase: quoted.phrase } }] : [];
}

type ErrorBox = DocumentFacts['errorBoxes'][number];

/** An error box of that kind of page in which something can be read, whatever it is. */
export function findSpeakingBox(
  page: string,
  facts: DocumentFacts,
  rules: ExplainableRules,
): ErrorBox | undefined {
  return listBoxes(page, facts, rules).find(({ says }) => says !== '');
}

function listBoxes(page: string, { errorBoxes }: DocumentFacts, { pages }: ExplainableRules): ErrorBox[] {
  const own = pages.find(({ id }) => id === page)?.errorBoxes ?? [];
  return errorBoxes.filter(({ selector }) => own.includes(selector));
}

function explainBoxes(page: string, facts: DocumentFacts, rules: ExplainableRules): Reason {
  const boxes = listBoxes(page, facts, rules).map(({ selector }) => selector);
  return boxes.length > 0
    ? { reason: 'explainEmptyBoxes', values: { boxes: boxes.join(', ') } }
    : { reason: 'explainNoBox', values: {} };
}
