import type { SectionId, StepPath } from './checklist.ts';

/** An element of a page that can betray its kind: a CSS selector, or words that its title contains. */
export type PageMarker = string | { readonly title: string };

/** The place where a kind of page shows its errors, whatever their wording and language. */
export interface ErrorBox {
  /** CSS selector for what holds the text. It must not depend on a state that comes and goes. */
  readonly element: string;
  /** CSS selector that the element or one of its ancestors matches while the text is an error. */
  readonly within: string;
}

/** A kind of login page: how it is recognised, and where it shows its errors. */
export interface PageRule {
  readonly id: string;
  /** Exact paths, or the beginning of paths where they end in `*`. Letter case does not count. */
  readonly paths: readonly string[];
  /** Any one is enough. */
  readonly strong: readonly PageMarker[];
  /** Two are enough, or one on a listed path. */
  readonly weak: readonly PageMarker[];
  /** Any one rules the page out. */
  readonly forbidden: readonly PageMarker[];
  readonly errorBoxes: readonly ErrorBox[];
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

/** Hints of one language by error id. */
export type Hints = { readonly [errorId: string]: Hint };
