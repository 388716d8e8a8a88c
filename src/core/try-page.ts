import type { SectionId } from './checklist.ts';
import { compileExtraErrors } from './compile-extra-errors.ts';
import { createExtraErrorId, MESSAGE_PAGE, UNKNOWN_ERROR } from './detection-rules.ts';
import type { DocumentFacts, ExplainableRules } from './document-facts.ts';
import { explainErrorElsewhere, explainErrorOnLoginPage, findSpeakingBox } from './explain-error.ts';
import { explainPage } from './explain-page.ts';
import { findError } from './find-error.ts';
import { MAIN_PART } from './message-page.ts';
import type { Reason } from './reason.ts';
import type { ErrorRule } from './rules.ts';
import type { ExtraError } from './settings.ts';
import { foldText } from './text-folding.ts';

/** What the rules make of a page that somebody shows us, beside any browser. */
export interface TriedPage {
  readonly page: string | undefined;
  readonly error: string | undefined;
  readonly section: SectionId | undefined;
  readonly why: readonly Reason[];
}

/** The rules with the phrases that policy adds, which come first. */
export function addExtraErrors(
  rules: ExplainableRules,
  extraErrors: readonly ExtraError[],
): ExplainableRules {
  const { detection, errors } = rules;
  return {
    ...rules,
    detection: { ...detection, errors: [...compileExtraErrors(extraErrors), ...detection.errors] },
    errors: [...extraErrors.map(createExtraRule), ...errors],
  };
}

function createExtraRule({ phrase, section }: ExtraError): ErrorRule {
  const phrases = [{ text: phrase, onMessagePage: false }];
  const id = createExtraErrorId(section);
  return { id, priority: 0, section, related: [], steps: [], stepsOnPage: {}, phrases };
}

export function tryPage(facts: DocumentFacts, rules: ExplainableRules): TriedPage {
  const { id, why } = explainPage(facts, rules);
  if (id === undefined) return tryMessage(facts, rules, why);
  const rule = findRuleOnLoginPage(id, facts, rules);
  const whyError = explainErrorOnLoginPage(id, { facts, rules, shown: rule?.id });
  return { page: id, error: rule?.id, section: rule?.section, why: [...why, ...whyError] };
}

/** A text without a page around it: what it would be on a login page. */
export function tryText(text: string, { detection, errors }: ExplainableRules): TriedPage {
  const found = findError(text, detection.errors, errors);
  const why: Reason = found
    ? { reason: 'explainText', values: { phrase: found.phrase, error: found.rule.id } }
    : { reason: 'explainTextUnknown', values: {} };
  return { page: undefined, error: found?.rule.id, section: found?.rule.section, why: [why] };
}

function findRuleOnLoginPage(
  page: string,
  facts: DocumentFacts,
  rules: ExplainableRules,
): ErrorRule | undefined {
  const found = findError(facts.readable, rules.detection.errors, rules.errors)?.rule;
  if (found || !findSpeakingBox(page, facts, rules)) return found;
  return rules.errors.find(({ id }) => id === UNKNOWN_ERROR);
}

function tryMessage(
  facts: DocumentFacts,
  rules: ExplainableRules,
  whyNoMarker: readonly Reason[],
): TriedPage {
  const rule = findMainMessage(facts, rules);
  const whyError = explainErrorElsewhere({ facts, rules, shown: rule?.id });
  return rule
    ? { page: MESSAGE_PAGE, error: rule.id, section: rule.section, why: whyError }
    : { page: undefined, error: undefined, section: undefined, why: [...whyNoMarker, ...whyError] };
}

function findMainMessage(
  { message, markers }: DocumentFacts,
  { detection, pages, errors }: ExplainableRules,
): ErrorRule | undefined {
  const isForbidden = pages.some(({ forbidden }) => forbidden.some((marker) => markers.includes(marker)));
  if (message === null || isForbidden) return undefined;
  const found = findError(message, detection.onMessagePage, errors);
  return found && foldText(found.phrase).length > foldText(message).length * MAIN_PART
    ? found.rule
    : undefined;
}
