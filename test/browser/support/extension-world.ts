import type { CDPSession, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** The world in which the content script runs, seen by Chromium's debugger: what it has left running there. */
export interface ExtensionWorld {
  /** How many observers of changes are alive. */
  countObservers(): Promise<number>;
  /** Counts from now on the calls of a method of the extension's API. */
  watchCalls(object: string, method: string): Promise<() => Promise<number>>;
  /** Seconds that scripts of the page have run, those of the extension with them. */
  readScriptSeconds(): Promise<number>;
}

export async function openExtensionWorld(page: Page, extensionOrigin: string): Promise<ExtensionWorld> {
  const session = await page.createCDPSession();
  const contextId = await findContext(session, extensionOrigin);
  const evaluate = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true })).result.value;
  await session.send('Performance.enable');
  return {
    countObservers: async () => {
      const expression = 'MutationObserver.prototype';
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const prototypeObjectId = result.objectId ?? '';
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
      const { result: found } = await session.send('Runtime.getProperties', {
        objectId: objects.objectId ?? '',
        ownProperties: true,
      });
      return found.filter(({ name }) => /^\d+$/.test(name)).length;
    },
    watchCalls: async (object, method) => {
      await evaluate(`globalThis.calls = 0; { const called = ${object}.${method};
        ${object}.${method} = (...args) => { globalThis.calls++; return called(...args); } }`);
      return () => evaluate('globalThis.calls');
    },
    readScriptSeconds: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    },
  };
}

/** The debugger tells of every context that there is when it is asked to tell of new ones. */
async function findContext(session: CDPSession, extensionOrigin: string): Promise<number> {
  const contexts: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  return waitUntil(
    'the content script',
    async () => contexts.find(({ origin }) => origin === extensionOrigin)?.id,
  );
}
