/** The name of an element with a closed shadow root. */
export const CLOSED_HOST = 'test-closed';

const closedRoots = new WeakMap<Element, ShadowRoot>();

/** Makes the element known to the page. */
export function defineClosedHost(): void {
  customElements.define(
    CLOSED_HOST,
    class extends HTMLElement {
      constructor() {
        super();
        closedRoots.set(this, this.attachShadow({ mode: 'closed' }));
      }
    },
  );
}

/** The shadow root of an element, the closed ones that the test itself has made too. */
export function findRoot(element: Element): ShadowRoot | undefined {
  return element.shadowRoot ?? closedRoots.get(element);
}
