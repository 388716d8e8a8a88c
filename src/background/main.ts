/**
 * The worker. It may be stopped between any two lines: what it knows is in storage, and every listener is registered
 * before anything is awaited.
 */
import { browser } from '../platform/browser.ts';
import { answerMessage } from './answer-message.ts';
import { prepareHintContent } from './prepare-hint-content.ts';
import { checkReport, forgetTab } from './tab-reports.ts';

browser.runtime.onMessage.addListener(answerMessage);
browser.runtime.onInstalled.addListener(prepareHintContent);
browser.runtime.onStartup.addListener(prepareHintContent);
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'complete') void checkReport(tabId);
});
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
