/**
 * The door to the browser for content scripts: bare, because the polyfill alone would be as large as all that runs on
 * the login page. Both browsers answer with promises.
 */
import type { Browser } from 'webextension-polyfill';
import type { MessageOf, PageMessageName, ReplyTo } from '../core/protocol.ts';
import type { WordId } from '../core/words.ts';

interface BareBrowser extends Browser {
  readonly dom?: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null };
}

declare global {
  var chrome: BareBrowser;
}

/** Tells the worker; `undefined` where it cannot be reached, as after an update of the extension under an open page. */
export function tellWorker<Name extends PageMessageName>(
  message: MessageOf<Name>,
): Promise<ReplyTo<Name> | undefined> {
  return quietly(() => chrome.runtime.sendMessage(message));
}

/**
 * Answers the one question that the worker asks of a page, whether an error is shown: with yes while the text is not
 * empty, else not at all, because a later visit to the same document may know. No other sender can reach a content
 * script.
 */
export function answerWorker(readShownError: () => string): void {
  // The polyfill's types want a promise; the bare browsers have this form in common.
  const listener = (_message: unknown, _sender: unknown, reply: (answer: boolean) => void) =>
    readShownError() && reply(true);
  chrome.runtime.onMessage.addListener(listener as never);
}

/** One value of `storage.local`; `undefined` where there is none or storage is out of order. */
export async function readStored(key: string): Promise<unknown> {
  return (await quietly(() => chrome.storage.local.get(key)))?.[key];
}

/** Whether the extension is still there: Chromium lets the script of one that was updated or removed live on. */
export function isExtensionThere(): boolean {
  return Boolean(chrome.runtime?.id);
}

/** A failure of ours is never seen by the page. */
async function quietly<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch {
    // Nothing to give.
  }
}

/** A text of `_locales` in the language of the browser: it is there when nothing else is. */
export function getPackagedText(id: WordId): string {
  return chrome.i18n.getMessage(id);
}

/**
 * The shadow root of a custom element, a closed one too. Asked of no other element: asking every one has crashed Edge
 * (bitwarden/clients#21945).
 */
export function findAnyRoot(
  element: Element & { openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null | undefined {
  return chrome.dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot;
}
