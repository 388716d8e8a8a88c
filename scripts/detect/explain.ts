import { MESSAGE_PAGE } from '../../src/core/detection-rules.ts';
import type { CompiledRules } from '../compile-rules.ts';
import type { Answer } from './answer.ts';
import { explainErrorElsewhere, explainErrorOnLoginPage, isErrorLikely } from './explain-error.ts';
import { explainPage } from './explain-page.ts';
import type { HiddenBy, PageFacts } from './page-facts.ts';
import type { ShownHint } from './read-hint.ts';

/** The document of a page that matters most, and what its markers make of it. */
export interface Verdict {
  readonly facts: PageFacts;
  readonly page: string | undefined;
  readonly whyPage: string;
  readonly isErrorLikely: boolean;
  readonly isFrame: boolean;
}

/** Judges a page by the rules: the document that seems to say an error, else a login page, else the page itself. */
export function judge(documents: readonly PageFacts[], rules: CompiledRules): Verdict | undefined {
  const verdicts = documents.map((facts, at): Verdict => {
    const { id: page, why: whyPage } = explainPage(facts, rules);
    return { facts, page, whyPage, isErrorLikely: isErrorLikely(page, facts, rules), isFrame: at > 0 };
  });
  return (
    verdicts.find((verdict) => verdict.isErrorLikely) ?? verdicts.find(({ page }) => page) ?? verdicts[0]
  );
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
    page: hint?.page ?? verdict?.page ?? null,
    error: hint?.error ?? null,
    section: hint?.section ?? null,
  };
  if (!verdict) return { ...found, why: 'The browser could not open the page.' };
  const { facts, page, whyPage, isFrame } = verdict;
  const sources = { facts, rules, shown: hint?.error };
  const why = [
    explainHidden(hiddenBy),
    isFrame ? `In the frame ${facts.pathname}:` : '',
    hint?.page === MESSAGE_PAGE ? '' : whyPage,
    page ? explainErrorOnLoginPage(page, sources) : explainErrorElsewhere(sources),
    verdict.isErrorLikely || !hint ? '' : 'What the extension found cannot be read in the page any more.',
  ];
  return { ...found, why: why.filter(Boolean).join(' ') };
}

function explainHidden(hiddenBy: HiddenBy | null): string {
  if (!hiddenBy) return '';
  return `Nothing of the saved page can be seen, because it waits for its scripts, which do not run here (${hiddenBy}): this is the answer as if it were shown.`;
}
