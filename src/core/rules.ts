import type { SectionId, StepPath } from './checklist.ts';

/** A sign of the kind of a page: a CSS selector of an element, or a title that contains one of some texts. */
export type PageMarker = string | { readonly title: readonly string[] };

/** A kind of login page: how it is recognised, and where it shows its errors. */
export interface PageRule {
  readonly id: string;
  /** How the paths of such pages begin. Letter case does not count. */
  readonly paths: readonly string[];
  /** Any one is enough. */
  readonly strong: readonly string[];
  /** Two are enough, or one on a listed path. */
  readonly weak: readonly PageMarker[];
  /** Any one rules the page out, as this kind and as any other. */
  readonly forbidden: readonly string[];
  /**
   * CSS selectors of the elements that show errors, whatever their wording and language. Where a class or attribute
   * comes and goes with the error, it is that of the element itself.
   */
  readonly errorBoxes: readonly string[];
}

export interface Phrase {
  readonly text: string;
  /** Whether the phrase also counts on a page that is nothing but a message, without a form. */
  readonly onMessagePage: boolean;
}

/** A known login error: the words that betray it, and the help that it leads to. */
export interface ErrorRule {
  readonly id: string;
  /** Where several errors can be read at once, the lowest number is reported. No two rules share one. */
  readonly priority: number;
  readonly section: SectionId;
  /** Sections shown directly below, in this order. */
  readonly related: readonly SectionId[];
  /** What the card advises: two or three steps of the checklist. */
  readonly steps: readonly StepPath[];
  /** Other advice on a kind of page where that does not fit, by page id. */
  readonly stepsOnPage: { readonly [pageId: string]: readonly StepPath[] };
  /** Empty for the one error that stands for any unknown text in an error box. */
  readonly phrases: readonly Phrase[];
}

/** What the card says of one error in one language. */
export interface Hint {
  /** What happened, as a heading. */
  readonly title: string;
  /** What it means, in one or two sentences. */
  readonly text: string;
}

/** Hints of one language by error id, or by `error@page` where a kind of page has its own. */
export type Hints = { readonly [errorOrErrorAtPage: string]: Hint };
