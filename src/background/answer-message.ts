import { type PageMessage, parsePageMessage } from '../core/protocol.ts';
import { browser } from '../platform/browser.ts';
import { openChecklist } from './open-checklist.ts';
import { type PageFrame, reportAppearance, reportWithdrawal } from './tab-reports.ts';

interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
  readonly origin?: string;
}

/** Answers the extension's own pages; anything from elsewhere, or in another form, gets no answer at all. */
export function answerMessage(received: unknown, sender: Sender): Promise<unknown> | undefined {
  const message = sender.id === browser.runtime.id ? parsePageMessage(received) : undefined;
  const frame = findFrame(sender);
  return message && frame && answer(message, frame);
}

/** Of the address only the host is taken: the rest may say who somebody is. */
function findFrame({ tab, frameId, origin = '' }: Sender): PageFrame | undefined {
  if (tab?.id === undefined || frameId === undefined || !URL.canParse(origin)) return undefined;
  return { tabId: tab.id, frameId, host: new URL(origin).hostname };
}

async function answer(message: PageMessage, frame: PageFrame): Promise<unknown> {
  switch (message.name) {
    case 'error-appeared':
      return reportAppearance(message, frame);
    case 'error-gone':
      return reportWithdrawal(frame);
    case 'open-checklist':
      return openChecklist(message.section, frame.tabId);
  }
}
