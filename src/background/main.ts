/**
 * The worker. It may be stopped between any two lines: what it knows is in storage, and every listener is registered
 * before anything is awaited.
 */
import { browser } from '../platform/browser.ts';
import { answerMessage } from './answer-message.ts';
import { prepareHintContent } from './prepare-hint-content.ts';

browser.runtime.onMessage.addListener(answerMessage);
browser.runtime.onInstalled.addListener(prepareHintContent);
browser.runtime.onStartup.addListener(prepareHintContent);
