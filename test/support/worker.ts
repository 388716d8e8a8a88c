import { vi } from 'vitest';
import { EXTENSION_ID, fakeControl, type Sender } from './fake-browser.ts';

/** Starts the worker; if there was one, the browser has stopped it before, and nothing is left but what is stored. */
export async function startWorker(): Promise<void> {
  fakeControl.stopWorker();
  vi.resetModules();
  await import('../../src/background/main.ts');
}

/** The content script of a frame, as the browser names it to the worker. */
export function aSender(sender: Partial<Sender> = {}): Sender {
  return { id: EXTENSION_ID, tab: { id: 1 }, frameId: 0, origin: 'https://access.example.org', ...sender };
}
