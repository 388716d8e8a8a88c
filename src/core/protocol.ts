import { isSectionId, type SectionId } from './checklist.ts';

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
}

export type MessageName = keyof Protocol;

/** What login pages send; the other way goes the one question of the worker. */
export type PageMessageName = Exclude<MessageName, 'is-error-shown'>;

export type MessageOf<Name extends MessageName> = { readonly name: Name } & Protocol[Name]['payload'];

export type PageMessage = { [Name in PageMessageName]: MessageOf<Name> }[PageMessageName];

export type ReplyTo<Name extends MessageName> = Protocol[Name]['reply'];

/** Ids are short words; whatever else claims to be one is refused. */
const ID_FORM = /^[a-z][a-z0-9-]{0,63}$/;

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_FORM.test(value);
}

/** Takes a message of a page apart; anything that is not one of our messages is `undefined`. */
export function parsePageMessage(value: unknown): PageMessage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, error, page, section } = value as { [key: string]: unknown };
  switch (name) {
    case 'error-appeared':
      return isId(error) && isId(page) ? { name, error, page } : undefined;
    case 'open-checklist':
      return isSectionId(section) ? { name, section } : undefined;
    case 'error-gone':
      return { name };
    default:
      return undefined;
  }
}
