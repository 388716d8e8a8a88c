/**
 * The worker. It may be stopped between any two lines: what it knows is in storage, and every listener is registered
 * before anything is awaited.
 */
import { browser } from '../platform/browser.ts';
import { listenToPolicy } from '../platform/policy.ts';
import { storedLanguage } from '../platform/stored.ts';
import { answerMessage } from './answer-message.ts';
import { applyPolicy } from './apply-policy.ts';
import { guard } from './guard.ts';
import { prepareHintContent } from './prepare-hint-content.ts';

browser.runtime.onMessage.addListener(answerMessage);
browser.runtime.onInstalled.addListener(prepareSettings);
browser.runtime.onStartup.addListener(prepareSettings);
listenToPolicy(guard('policy', applyPolicy));
storedLanguage.listen(guard('card-texts', prepareHintContent), new AbortController().signal);

/** At once with what is known, and again with what policy says, for which the browser may take seconds. */
async function prepareSettings(): Promise<void> {
  await guard('card-texts', prepareHintContent)();
  await guard('policy', applyPolicy)();
}
