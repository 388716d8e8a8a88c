import type { FirefoxDocument } from './firefox-document.ts';
import { readAnswer, writeCall } from './sent-code.ts';
import type { InCard, PageFunction } from './test-browser.ts';

interface ContentWindow extends Window {
  readonly browsingContext: { readonly embedderElement: Element };
}

interface Host extends Element {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

declare const content: ContentWindow;
declare const docShell: {
  getAllDocShellsInSubtree(type: number, order: number): Iterable<{ readonly domWindow: ContentWindow }>;
};
declare const Cu: {
  Sandbox: new (principal: Window, options: object) => { root?: ShadowRoot };
  evalInSandbox(code: string, sandbox: object): Promise<string>;
};

/**
 * Reaches closed shadow roots with the browser's rights, from a sandbox that sees the page's elements but not what the
 * page did to its prototypes.
 */
export async function evaluateInFirefoxCards<Args extends readonly unknown[], Result>(
  tab: FirefoxDocument,
  read: PageFunction<[ShadowRoot, ...Args], Result>,
  args: Args,
): Promise<InCard<Result>[]> {
  const found = await tab.evaluateBeside(evaluateInRoots, writeCall(read, args, 'root'));
  return found.map(({ json, offset }) => ({ value: readAnswer<Result>(json), offset }));
}

/** Runs beside the document. Both browsers keep the frames of one site in one process. */
async function evaluateInRoots(
  code: string,
): Promise<{ readonly json: string; readonly offset: { x: number; y: number } }[]> {
  const found = [];
  for (const { domWindow } of docShell.getAllDocShellsInSubtree(1, 0)) {
    for (const host of domWindow.document.querySelectorAll<Host>('html > web-access-hint')) {
      const root = host.openOrClosedShadowRoot;
      if (!root) continue;
      const sandbox = new Cu.Sandbox(domWindow, { sandboxPrototype: domWindow });
      sandbox.root = root;
      const offset = { x: 0, y: 0 };
      for (let inner = domWindow; inner !== content; inner = inner.parent as ContentWindow) {
        const frame = inner.browsingContext.embedderElement;
        const { x, y } = frame.getBoundingClientRect();
        offset.x += x + frame.clientLeft;
        offset.y += y + frame.clientTop;
      }
      found.push({ json: await Cu.evalInSandbox(code, sandbox), offset });
    }
  }
  return found;
}
