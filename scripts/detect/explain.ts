import { MESSAGE_PAGE } from '../../src/core/detection-rules.ts';
import type { DocumentFacts } from '../../src/core/document-facts.ts';
import {
  explainErrorElsewhere,
  explainErrorOnLoginPage,
  findSpeakingBox,
} from '../../src/core/explain-error.ts';
import { type ExplainedPage, explainPage } from '../../src/core/explain-page.ts';
import { findError } from '../../src/core/find-error.ts';
import { formatReasons, type Reason } from '../../src/core/reason.ts';
import type { CompiledRules } from '../compile-rules.ts';
import type { Answer } from './answer.ts';
import type { HiddenBy } from './page-facts.ts';
import type { ShownHint } from './read-hint.ts';

/** The document of a page that matters most, and what its markers make of it. */
export interface Verdict {
  readonly facts: DocumentFacts;
  readonly page: ExplainedPage;
  readonly isErrorLikely: boolean;
  readonly isFrame: boolean;
}

/** Judges a page by the rules: the document that seems to say an error, else a login page, else the page itself. */
export function judge(documents: readonly DocumentFacts[], rules: CompiledRules): Verdict | undefined {
  const verdicts = documents.map((facts, at): Verdict => {
    const page = explainPage(facts, rules);
    return { facts, page, isErrorLikely: isErrorLikely(page.id, facts, rules), isFrame: at > 0 };
  });
  return (
    verdicts.find((verdict) => verdict.isErrorLikely) ?? verdicts.find(({ page }) => page.id) ?? verdicts[0]
  );
}

/** Whether the rules lead to an error, so that the extension is given the time to show it. */
function isErrorLikely(page: string | undefined, facts: DocumentFacts, rules: CompiledRules): boolean {
  const { errors, onMessagePage } = rules.detection;
  if (page === undefined) return findError(facts.message ?? '', onMessagePage, rules.errors) !== undefined;
  const isSaid = findError(facts.readable, errors, rules.errors) !== undefined;
  return isSaid || findSpeakingBox(page, facts, rules) !== undefined;
}

interface Sources {
  readonly verdict: Verdict | undefined;
  readonly hint: ShownHint | undefined;
  readonly hiddenBy: HiddenBy | null;
  readonly rules: CompiledRules;
}

/** What the extension made of a page, and why. */
export function explain({ verdict, hint, hiddenBy, rules }: Sources): Omit<Answer, 'file' | 'url'> {
  const found = {
    page: hint?.page ?? verdict?.page.id ?? null,
    error: hint?.error ?? null,
    section: hint?.section ?? null,
  };
  if (!verdict) return { ...found, why: 'The browser could not open the page.' };
  const { facts, page, isFrame } = verdict;
  const sources = { facts, rules, shown: hint?.error };
  const why = [
    explainHidden(hiddenBy),
    isFrame ? `In the frame ${facts.pathname}:` : '',
    hint?.page === MESSAGE_PAGE ? '' : formatEnglish(page.why, rules),
    formatEnglish(
      page.id ? explainErrorOnLoginPage(page.id, sources) : explainErrorElsewhere(sources),
      rules,
    ),
    verdict.isErrorLikely || !hint ? '' : 'What the extension found cannot be read in the page any more.',
    hint || facts.readable ? '' : NOTHING_TO_READ,
  ];
  return { ...found, why: why.filter(Boolean).join(' ') };
}

/** What “HTML only” leaves of a page that is drawn by scripts. */
const NOTHING_TO_READ =
  'Nothing can be read on it: what scripts draw has to be saved as it is drawn, as “Webpage, complete”.';

/** As all that this command says; in a language of the package where it has no English. */
function formatEnglish(reasons: readonly Reason[], { words }: CompiledRules): string {
  const spoken = words.en ?? Object.values(words)[0];
  return spoken ? formatReasons(reasons, spoken) : '';
}

function explainHidden(hiddenBy: HiddenBy | null): string {
  if (!hiddenBy) return '';
  return `Nothing of the saved page can be seen, because it waits for its scripts, which do not run here (${hiddenBy}): this is the answer as if it were shown.`;
}
