import type { DocumentFacts, WantedFacts } from '../core/document-facts.ts';
import { FORM_PARTS, MESSAGE_MAX_CHARS } from '../core/message-page.ts';
import { disarmSource } from './disarm-source.ts';

/** Elements whose text nobody reads as part of the page. */
const NOT_PROSE = 'script, style, template, textarea, option, iframe, title';

/** What hides an element without a style sheet. A page as a whole is shown by its scripts, which do not run here. */
const HIDDEN = `:is(${[
  '[hidden]',
  '[data-style*="display:none" i]',
  '[data-style*="display: none" i]',
  '[data-style*="visibility:hidden" i]',
  '[data-style*="visibility: hidden" i]',
].join()}):not(html, body)`;

/** An error of a login page is a sentence; of a longer text only so much is searched. */
const MAX_TEXT_CHARS = 20_000;

/** What a title is known by stands at its beginning. */
const MAX_TITLE_CHARS = 1000;

/** No login page has so many texts. */
const MAX_TEXTS = 20_000;

/**
 * What can be read of a page from its source alone. The document is never shown: such a document loads nothing, runs
 * nothing and knows no style sheet.
 */
export function readPastedPage(source: string, pathname: string, wanted: WantedFacts): DocumentFacts {
  const page = new DOMParser().parseFromString(disarmSource(source), 'text/html');
  const readable = readTexts(page, `${NOT_PROSE}, ${HIDDEN}`);
  const hasFields = page.querySelector(FORM_PARTS) !== null;
  return {
    pathname,
    title: page.title.slice(0, MAX_TITLE_CHARS),
    markers: wanted.markers.filter((selector) => page.querySelector(selector)),
    errorBoxes: wanted.errorBoxes.flatMap((selector) => readBoxes(page, selector)),
    message: hasFields || readable.length > MESSAGE_MAX_CHARS ? null : readable,
    readable,
    text: readTexts(page, NOT_PROSE),
  };
}

function readBoxes(page: Document, selector: string): DocumentFacts['errorBoxes'] {
  const boxes = [...page.querySelectorAll(selector)];
  const visible = boxes.filter((box) => !box.closest(HIDDEN));
  const says = visible.map((box) => readTexts(box, `${NOT_PROSE}, ${HIDDEN}`)).find(Boolean) ?? '';
  return boxes.length > 0 ? [{ selector, says }] : [];
}

/** The texts of a document or an element, without those in elements that the selector names. */
function readTexts(part: Document | Element, skipped: string): string {
  const page = part.ownerDocument ?? (part as Document);
  const walker = page.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: string[] = [];
  while (texts.length < MAX_TEXTS && walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text) texts.push(currentNode.data.slice(0, MAX_TEXT_CHARS));
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
