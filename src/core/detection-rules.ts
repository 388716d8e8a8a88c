/** The error of an identified page whose error box says something that no phrase knows. */
export const UNKNOWN_ERROR = 'login-failed';

/** The error that a phrase added by policy betrays. */
export const EXTRA_ERROR = 'extra';

/** A page that is nothing but a short message: it has no markers, only phrases that are marked for it count. */
export const MESSAGE_PAGE = 'gateway-message';

/** A page rule as the content script carries it. */
export interface CompiledPage {
  readonly id: string;
  /** In small letters. */
  readonly paths: readonly string[];
  /** All in one CSS selector. */
  readonly strong: string;
  /** A CSS selector each. */
  readonly weak: readonly string[];
  /** Folded texts; a title that contains any of them is one more weak marker. */
  readonly titles: readonly string[];
  /** All in one CSS selector. */
  readonly errorBoxes: string;
}

/** An error id, and the folded phrases that betray it between bars. */
export type CompiledError = readonly [error: string, phrases: string];

/** What the content script carries, ready to use. */
export interface DetectionRules {
  /** All kinds of page with markers. */
  readonly pages: readonly CompiledPage[];
  /** A CSS selector of all that rules a page out, whatever else is on it. */
  readonly forbidden: string;
  /** In the order of priority. */
  readonly errors: readonly CompiledError[];
  /** Those that also count on a page that is nothing but a message, and only their phrases that do. */
  readonly onMessagePage: readonly CompiledError[];
  readonly supportPhone: string;
}
