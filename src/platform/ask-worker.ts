import type { MessageOf } from '../core/protocol.ts';
import { browser } from './browser.ts';
import { orUndefined } from './or-undefined.ts';

/** After this long without an answer the worker is out of order; starting it takes a fraction of it. */
const PATIENCE_MS = 5000;

/** Starts the worker where it sleeps, and says whether it answers. */
export async function isWorkerThere(): Promise<boolean> {
  const question: MessageOf<'are-you-there'> = { name: 'are-you-there' };
  const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  const answer = () => Promise.race([browser.runtime.sendMessage(question), silence]);
  return (await orUndefined(answer)) === true;
}
