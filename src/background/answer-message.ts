import { isPresenceQuestion, type PageMessage, parsePageMessage } from '../core/protocol.ts';
import { browser } from '../platform/browser.ts';
import { guard } from './guard.ts';
import { openChecklistByItself } from './open-by-itself.ts';
import { openChecklist } from './open-checklist.ts';
import { type PageFrame, reportAppearance, reportWithdrawal } from './tab-reports.ts';

interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
  readonly origin?: string;
  readonly url?: string;
}

/** Answers the extension itself; anything from elsewhere, or in another form, gets no answer at all. */
export function answerMessage(received: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender)) return isPresenceQuestion(received) ? Promise.resolve(true) : undefined;
  const message = parsePageMessage(received);
  const frame = findFrame(sender);
  return message && frame && answer(message, frame);
}

/** Our own pages have nothing to report, and login pages nothing to ask: each side has messages of its own. */
function isOwnPage({ url = '' }: Sender): boolean {
  return url.startsWith(browser.runtime.getURL(''));
}

/** Of the address only the host is taken: the rest may say who somebody is. */
function findFrame({ tab, frameId, origin = '' }: Sender): PageFrame | undefined {
  if (tab?.id === undefined || frameId === undefined || !URL.canParse(origin)) return undefined;
  return { tabId: tab.id, frameId, host: new URL(origin).hostname };
}

async function answer(message: PageMessage, frame: PageFrame): Promise<unknown> {
  switch (message.name) {
    case 'error-appeared': {
      const reply = await reportAppearance(message, frame);
      if (!reply.isElsewhere) void guard('checklist', openChecklistByItself)();
      return reply;
    }
    case 'error-gone':
      return reportWithdrawal(frame);
    case 'open-checklist':
      return openChecklist(message.section, frame.tabId);
  }
}
