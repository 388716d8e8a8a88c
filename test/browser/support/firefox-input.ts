import type { FirefoxDocument } from './firefox-document.ts';

interface ContentWindow extends Window {
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): void;
  readonly KeyboardEvent: typeof KeyboardEvent;
}

interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare const content: ContentWindow;
declare const Cc: Record<string, { createInstance(kind: unknown): TextInput }>;
declare const Ci: Record<string, unknown>;

/**
 * Trusted input where BiDi does not reach: the extension's pages and its popup. Nothing is clicked on, and the answer is
 * no, while something else is in front of the element, as in a popup that still grows.
 */
export function clickInFirefox(tab: FirefoxDocument, selector: string): Promise<boolean> {
  return tab.evaluateBeside((wanted) => {
    const element = content.document.querySelector(wanted);
    if (!element) throw new Error(`Nothing to click on: ${wanted}`);
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const front = content.document.elementFromPoint(x + width / 2, y + height / 2);
    // The picture of a hidden radio button is its label's.
    if (!(element.closest('label') ?? element).contains(front)) return false;
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      const mouse = { button: 0, clickCount: type === 'mousemove' ? 0 : 1 };
      content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, mouse, {});
    }
    return true;
  }, selector);
}

/** Each key as in `KeyboardEvent.key`. */
export function pressInFirefox(tab: FirefoxDocument, keys: readonly string[]): Promise<void> {
  return tab.evaluateBeside((names) => {
    const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
    if (!input?.beginInputTransactionForTests(content)) throw new Error('No input can be given.');
    for (const key of names) {
      // By its letter alone, the space bar would write but not press.
      const event = new content.KeyboardEvent('', key === ' ' ? { key, keyCode: 32 } : { key });
      input.keydown(event);
      input.keyup(event);
    }
  }, keys);
}
