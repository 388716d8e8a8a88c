/** A page that is nothing but a short message of the gateway: without a form, and with little to read. */

/** A CSS selector of what such a page has not. */
export const FORM_PARTS = '[contenteditable],input,select,textarea,form';

/** A page with more readable text than this is more than a message. */
export const MESSAGE_MAX_CHARS = 600;

/** The phrase has to be at least this share of all that is said. */
export const MAIN_PART = 0.5;
