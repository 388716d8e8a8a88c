import type { SectionId } from './checklist.ts';
import type { CompiledError } from './detection-rules.ts';
import type { HintForm } from './settings.ts';

/** The one key of `storage.local` that login pages read. */
export const HINT_CONTENT_KEY = 'hint-content';

/** What the card says of one error, every name and number already in its place. */
export interface CardText {
  /** An id of `rules/errors`, or `extra`. */
  readonly error: string;
  readonly section: SectionId;
  readonly title: string;
  /** May be empty. */
  readonly text: string;
  readonly steps: readonly string[];
}

/** What IT wants to tell, and until when, in milliseconds since 1970. */
export interface Notice {
  readonly text: string;
  readonly end: number;
}

/** The words on the card that are the same for every error. */
export interface CardWords {
  /** Whose help it is. */
  readonly from: string;
  readonly open: string;
  readonly close: string;
  readonly move: string;
  /** Stands alone where no more is known than that there is an error. */
  readonly general: string;
  /** What stands before the number, with the space between. */
  readonly support: string;
  readonly phone: string;
  /** A `tel:` address. */
  readonly phoneLink: string;
  /** What stands after the number, with the comma between; may be empty. */
  readonly phoneMenu: string;
  /** Leads with the support desk after several attempts. */
  readonly triedOften: string;
}

/** What a login page needs to show a hint, in the language of the person and as policy has it. */
export interface HintContent {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly form: HintForm;
  /** A pattern of the origins that get help, as `RegExp` takes it; left out: all. */
  readonly origins?: string;
  /** Phrases that policy adds. */
  readonly extraErrors: readonly CompiledError[];
  /** A pattern of where any phrase may begin, as `RegExp` takes it; a text where it is stored. */
  readonly beginnings: string | RegExp;
  /** So many letters on from its beginning any phrase is over, with hidden ones between counted. */
  readonly reach: number;
  /** What IT wants to tell, if anything. */
  readonly notice?: Notice;
  readonly words: CardWords;
  /** By error id, or `error@page` where a kind of page has its own. */
  readonly cards: { readonly [error: string]: CardText };
}

/** The text for an error, or the general sentence where there is none for it. */
export function findCardText({ cards, words }: HintContent, error: string, page: string): CardText {
  const general: CardText = { error, section: 'error-message', title: words.general, text: '', steps: [] };
  return cards[`${error}@${page}`] ?? cards[error] ?? general;
}
