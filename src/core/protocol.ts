import { isSectionId, type SectionId } from './checklist.ts';

/**
 * Every message between the parts of the extension, and what is answered. Only ids, numbers and yes or no: nothing
 * that a page says can leave it, because there is no member that could carry it.
 */
export interface Protocol {
  /** Login page → worker: a known error can be read. One message for each new appearance. */
  'error-appeared': { payload: { error: string; page: string }; reply: { attempts: number } };
  /** Login page → worker: the error can no longer be read, or the page is left. */
  'error-gone': { payload: Record<never, never>; reply: undefined };
  /** Login page → worker: the person asked for the checklist. */
  'open-checklist': { payload: { section: SectionId }; reply: undefined };
  /** Worker → login page: is an error still shown? An answer of `false`, or none, withdraws the report. */
  'is-error-shown': { payload: Record<never, never>; reply: boolean };
}

export type MessageName = keyof Protocol;

export type Message = {
  [Name in MessageName]: { readonly name: Name } & Protocol[Name]['payload'];
}[MessageName];

export type MessageOf<Name extends MessageName> = Extract<Message, { name: Name }>;

export type ReplyTo<Name extends MessageName> = Protocol[Name]['reply'];

/** Ids are short words; whatever else claims to be one is refused. */
const ID_FORM = /^[a-z][a-z0-9-]{0,63}$/;

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_FORM.test(value);
}

/** Takes what arrived over a message port apart; anything that is not one of our messages is `undefined`. */
export function parseMessage(value: unknown): Message | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, error, page, section } = value as { [key: string]: unknown };
  switch (name) {
    case 'error-appeared':
      return isId(error) && isId(page) ? { name, error, page } : undefined;
    case 'open-checklist':
      return isSectionId(section) ? { name, section } : undefined;
    case 'error-gone':
    case 'is-error-shown':
      return { name };
    default:
      return undefined;
  }
}
