import type { MessageOf } from '../core/protocol.ts';
import { browser } from '../platform/browser.ts';

/** Asks the page in a frame. Where nobody answers, another page has come, one that is not ours perhaps. */
export async function isErrorStillShown(tabId: number, frameId: number): Promise<boolean> {
  const question: MessageOf<'is-error-shown'> = { name: 'is-error-shown' };
  try {
    return (await browser.tabs.sendMessage(tabId, question, { frameId })) === true;
  } catch {
    return false;
  }
}
