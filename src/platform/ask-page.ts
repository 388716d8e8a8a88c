import type { MessageOf } from '../core/protocol.ts';
import { browser } from './browser.ts';
import { orUndefined } from './or-undefined.ts';

/**
 * Asks the page in a frame whether it still shows its error. A page that is left has no chance to say so, and nobody
 * wants to be woken at every page that is opened: it is asked when it matters.
 */
export async function isErrorStillShown(tabId: number, frameId: number): Promise<boolean> {
  const question: MessageOf<'is-error-shown'> = { name: 'is-error-shown' };
  return (await orUndefined(() => browser.tabs.sendMessage(tabId, question, { frameId }))) === true;
}
