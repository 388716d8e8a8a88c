import type { DetectionRules } from './detection-rules.ts';
import type { ErrorRule, PageRule } from './rules.ts';

/** What one document of a page, its own or that of a frame, says of itself. */
export interface DocumentFacts {
  readonly pathname: string;
  readonly title: string;
  /** Those of the wanted markers that are there. */
  readonly markers: readonly string[];
  /** Those of the wanted error boxes that are there, and what can be read in them; empty where nothing can. */
  readonly errorBoxes: readonly { readonly selector: string; readonly says: string }[];
  /** What can be read on a page that is nothing but a message; `null` for any other page. */
  readonly message: string | null;
  /** All that can be read. */
  readonly readable: string;
  /** All that there is, hidden texts too. */
  readonly text: string;
}

/** What is asked of a document. */
export interface WantedFacts {
  /** CSS selectors of markers. */
  readonly markers: readonly string[];
  /** CSS selectors of error boxes. */
  readonly errorBoxes: readonly string[];
}

/** The rules as they are used, and as they are written, so that what they found can be explained. */
export interface ExplainableRules {
  readonly detection: DetectionRules;
  readonly pages: readonly PageRule[];
  readonly errors: readonly ErrorRule[];
}

export function listWantedFacts({ detection, pages }: Omit<ExplainableRules, 'errors'>): WantedFacts {
  const ofPages = pages.flatMap(({ strong, weak, forbidden }) => [
    ...strong,
    ...weak.filter((marker) => typeof marker === 'string'),
    ...forbidden,
  ]);
  // `identifyPage` asks for all strong markers of a page at once.
  const markers = [...ofPages, ...detection.pages.map(({ strong }) => strong)].filter(Boolean);
  return {
    markers: [...new Set(markers)],
    errorBoxes: [...new Set(pages.flatMap(({ errorBoxes }) => errorBoxes))],
  };
}
