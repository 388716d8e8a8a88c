import { detection } from 'compiled-rules/detection';
import { MESSAGE_PAGE } from '../src/core/detection-rules.ts';
import { FORM_PARTS, MESSAGE_MAX_CHARS } from '../src/core/message-page.ts';
import { identifyPage } from '../src/core/page-identification.ts';
import { isReadable, walkTexts } from './readable.ts';

/** A kind of login page, and the CSS selector of what shows its errors. */
export interface IdentifiedPage {
  readonly id: string;
  readonly errorBoxes: string;
}

/** Which kind of login page this is; `undefined` for every other page. */
export function findPage(): IdentifiedPage | undefined {
  const message = { id: MESSAGE_PAGE, errorBoxes: NOTHING };
  const page =
    identifyPage(detection.pages, { pathname: location.pathname, title: document.title, has }) ??
    (readMessage() && message);
  // A document that is no page, such as a picture on its own, has no body.
  return page && document.body && !has(detection.forbidden) ? page : undefined;
}

/** A CSS selector that nothing matches. */
const NOTHING = 'none';

function has(selector: string): boolean {
  return document.querySelectorAll(selector).length > 0;
}

/** All that can be read on a page that is nothing but a message, at least a space; nothing for any other page. */
export function readMessage(): string {
  if (has(FORM_PARTS)) return '';
  let message = ' ';
  for (const text of walkTexts(document)) {
    if (isReadable(text)) message += text.data;
    if (message.length > MESSAGE_MAX_CHARS) return '';
  }
  return message;
}
