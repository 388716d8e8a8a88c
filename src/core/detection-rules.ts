import { isSectionId, type SectionId } from './checklist.ts';

/** The error of an identified page whose error box says something that no phrase knows. */
export const UNKNOWN_ERROR = 'login-failed';

/** The error that a phrase added by policy betrays. Where it is looked for, the section that helps is part of its id. */
export const EXTRA_ERROR = 'extra';

/** `extra@start-icon` and the like. */
export function createExtraErrorId(section: SectionId): string {
  return `${EXTRA_ERROR}@${section}`;
}

/** The section that an error added by policy leads to; `undefined` for any other error. */
export function findExtraSection(error: string): SectionId | undefined {
  const [id, section] = error.split('@');
  return id === EXTRA_ERROR && isSectionId(section) ? section : undefined;
}

/** The id of an error; all errors that policy adds have the same. */
export function nameError(error: string): string {
  return findExtraSection(error) ? EXTRA_ERROR : error;
}

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
  readonly supportPhoneLink: string;
}
