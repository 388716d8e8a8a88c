import type { CARD_ELEMENT } from './card.ts';

type Created = HTMLElementTagNameMap & { [Name in typeof CARD_ELEMENT]: HTMLElement };

/**
 * An element with properties and children. Text is only ever set as text. Made in a copy of the document, which knows
 * none of the page's custom elements: one that the page calls as ours would be let into the card.
 */
export function create<Name extends keyof Created>(
  name: Name,
  properties: Partial<Created[Name]> & { readonly closedBy?: string },
  ...children: (Node | string)[]
): HTMLElement {
  const element = Object.assign((document.cloneNode() as Document).createElement(name), properties);
  element.append(...children);
  return element;
}
