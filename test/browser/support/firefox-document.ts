import type { BrowserElement } from './firefox-browser-element.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { readAnswer, writeCall } from './sent-code.ts';
import type { PageFunction } from './test-browser.ts';

/** Runs functions in the process of a tab or popup: BiDi evaluates in tabs only, and a popup is none. */
export interface FirefoxDocument {
  /** In the document's own world, whatever its policy says. */
  evaluate<Args extends readonly unknown[], Result>(
    read: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  addScript(source: string): Promise<void>;
  /** Beside the document, with the browser's rights: `content` is the document's window. */
  evaluateBeside<Args extends readonly unknown[], Result>(
    read: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
}

type Reply = { readonly json: string } | { readonly error: string };

declare const content: Window;
declare const Cu: {
  Sandbox: new (principal: Window, options: object) => object;
  evalInSandbox(code: string, sandbox: object): Promise<string>;
};

/** `browserId` names the tab or popup, whatever it shows. */
export function createFirefoxDocument(window: FirefoxWindow, browserId: number): FirefoxDocument {
  const evaluateBeside: FirefoxDocument['evaluateBeside'] = async (read, ...args) => {
    const reply = await window.evaluate(runFrameScript, browserId, writeCall(read, args));
    if ('error' in reply) throw new Error(reply.error);
    return readAnswer(reply.json);
  };
  return {
    evaluateBeside,
    evaluate: async (read, ...args) =>
      readAnswer((await evaluateBeside(evaluateInside, writeCall(read, args))) ?? 'null'),
    addScript: async (source) => void (await evaluateBeside(evaluateInside, `${source}\n;'null'`)),
  };
}

/**
 * Runs in the browser's window. Frame scripts answer by message, and never if the tab closes or goes on to another
 * process before that.
 */
function runFrameScript(browserId: number, call: string): Promise<Reply> {
  const browsers = [...document.querySelectorAll<BrowserElement>('browser')];
  const browser = browsers.find((element) => element.browserId === browserId);
  const manager = browser?.messageManager;
  if (!manager) throw new Error('The tab or popup is closed.');
  const name = `web-access-helper:${crypto.randomUUID()}`;
  const script = `${call}.then((json) => ({ json }), (error) => ({ error: String(error) }))
    .then((reply) => sendAsyncMessage('${name}', reply))`;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (browser.isConnected && browser.messageManager === manager) return;
      clearInterval(timer);
      resolve({ error: 'The tab or popup closed, or changed its process.' });
    }, 20);
    manager.addMessageListener(name, function take({ data }) {
      clearInterval(timer);
      manager.removeMessageListener(name, take);
      resolve(data);
    });
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** Runs beside the document. A sandbox with the document's rights is not subject to its policy. */
function evaluateInside(code: string): Promise<string> {
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  return Cu.evalInSandbox(code, sandbox);
}
