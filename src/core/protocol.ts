import { isSectionId, type SectionId } from './checklist.ts';
import { findExtraSection } from './detection-rules.ts';
import { isRecord } from './is-record.ts';

/**
 * Every message between the parts of the extension, and what is answered. Only ids, numbers and yes or no: nothing
 * that a page says can leave it, because there is no member that could carry it.
 */
export interface Protocol {
  /** Login page → worker: a person has met an error. What the page only draws again is not told again. */
  'error-appeared': {
    payload: { error: string; page: string };
    reply: { attempts: number; isElsewhere: boolean };
  };
  /** Login page → worker: the error can no longer be read, or the page is left. */
  'error-gone': { payload: Record<never, never>; reply: undefined };
  /** Login page → worker: the person asked for the checklist. */
  'open-checklist': { payload: { section: SectionId }; reply: undefined };
  /** Worker → login page: is an error still shown? An answer of `false`, or none, withdraws the report. */
  'is-error-shown': { payload: Record<never, never>; reply: boolean };
  /** Status page → worker: does the worker answer? */
  'are-you-there': { payload: Record<never, never>; reply: true };
}

export type MessageName = keyof Protocol;

/** What login pages send; the other way goes the one question of the worker. */
export type PageMessageName = Exclude<MessageName, 'is-error-shown' | 'are-you-there'>;

export type MessageOf<Name extends MessageName> = { readonly name: Name } & Protocol[Name]['payload'];

export type PageMessage = { [Name in PageMessageName]: MessageOf<Name> }[PageMessageName];

export type ReplyTo<Name extends MessageName> = Protocol[Name]['reply'];

/** Ids are short words; whatever else claims to be one is refused. */
const ID_FORM = /^[a-z][a-z0-9-]{0,63}$/;

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_FORM.test(value);
}

/** An error that policy added has its section behind it. */
function isErrorId(value: unknown): value is string {
  return isId(value) || (typeof value === 'string' && findExtraSection(value) !== undefined);
}

/** Whether it is the one question that our own pages ask of the worker. */
export function isPresenceQuestion(value: unknown): value is MessageOf<'are-you-there'> {
  return isRecord(value) && value.name === 'are-you-there';
}

/** Takes a message of a login page apart; anything that is not one of our messages is `undefined`. */
export function parsePageMessage(value: unknown): PageMessage | undefined {
  if (!isRecord(value)) return undefined;
  const { name, error, page, section } = value;
  switch (name) {
    case 'error-appeared':
      return isErrorId(error) && isId(page) ? { name, error, page } : undefined;
    case 'open-checklist':
      return isSectionId(section) ? { name, section } : undefined;
    case 'error-gone':
      return { name };
    default:
      return undefined;
  }
}
