import { transformSync } from 'esbuild';
import type { PageRule } from '../src/core/rules.ts';

const KINDS = ['strong', 'weak', 'forbidden', 'errorBoxes'] as const;

/**
 * What is wrong with the CSS selectors of page rules, a sentence each. In the content script they stand together in
 * long lists, where a single bad one would take the help away from every page.
 */
export function checkSelectors(pages: readonly PageRule[]): readonly string[] {
  return pages.flatMap((page) =>
    KINDS.flatMap((kind) =>
      page[kind].flatMap((marker, at) => {
        const problem = typeof marker === 'string' ? findProblem(marker) : undefined;
        const place = `rules/pages/${page.id}.json: ${kind}[${at}]`;
        return problem ? [`${place}: "${marker}" is no CSS selector: ${problem}`] : [];
      }),
    ),
  );
}

/** What esbuild says of a style sheet with the selector in it. */
function findProblem(selector: string): string | undefined {
  const { warnings } = transformSync(`${selector}{}`, { loader: 'css', logLevel: 'silent' });
  return warnings[0]?.text;
}
