import type { Browser } from 'puppeteer-core';
import { readAnswer, writeCall } from './sent-code.ts';
import type { PageFunction } from './test-browser.ts';

/** Runs functions in the browser's own window (`gBrowser`, `Services`, …), with all the rights that it has. */
export interface FirefoxWindow {
  evaluate<Args extends readonly unknown[], Result>(
    read: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

type ScriptResult =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/**
 * Firefox lends its window to WebDriver BiDi when started with `--remote-allow-system-access`. Puppeteer does not ask
 * for it, so the two commands go out over its connection. (Marionette cannot help: one session at a time.)
 */
export async function openFirefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const connection = readConnection(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: readonly { context: string }[] };
  const context = contexts[0]?.context;
  return {
    evaluate: async (read, ...args) => {
      const { result } = await connection.send('script.evaluate', {
        expression: writeCall(read, args),
        target: { context },
        awaitPromise: true,
      });
      return readAnswer(readValue(result as ScriptResult));
    },
  };
}

/** The one place that reaches into puppeteer: its version is pinned in package.json. */
function readConnection(browser: Browser): BidiConnection {
  if (!('connection' in browser)) throw new Error('This puppeteer keeps its BiDi connection elsewhere.');
  return browser.connection as BidiConnection;
}

function readValue(result: ScriptResult): string {
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
