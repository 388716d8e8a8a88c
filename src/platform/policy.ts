import { browser } from './browser.ts';
import { listenToStorage } from './listen-to-storage.ts';

/** What Firefox answers where there is no policy for the extension; Chromium gives an empty object. */
const NO_POLICY = /manifest not found/i;

/**
 * What policy says now. Chromium may take seconds to answer when it has just started, and says that there is nothing
 * in the first seconds after the installation. Throws where the browser is out of order.
 */
export async function readPolicy(): Promise<{ readonly [key: string]: unknown }> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (NO_POLICY.test(String(error))) return {};
    throw error;
  }
}

/** Calls back when policy has changed: in Chromium while it runs, in Firefox never before the next start. */
export function listenToPolicy(callback: () => void): void {
  listenToStorage('managed', () => callback());
}
