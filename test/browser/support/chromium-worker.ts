import type { CDPSession } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** The extension's service worker, watched from afar: a debugger attached to it would keep it awake. */
export interface ChromiumWorker {
  isRunning(): Promise<boolean>;
  kill(): Promise<void>;
}

export function createChromiumWorker(browser: CDPSession, origin: string): ChromiumWorker {
  const findTarget = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`));
  };
  const isRunning = async () => (await findTarget()) !== undefined;
  return {
    isRunning,
    kill: async () => {
      const target = await findTarget();
      if (!target) return;
      const { targetId } = target;
      await waitUntil('the service worker to end', async () => {
        // One that has only just begun does not hear it; and a message may have started another meanwhile.
        if ((await findTarget())?.targetId !== targetId) return true;
        await browser.send('Target.closeTarget', { targetId });
        return undefined;
      });
    },
  };
}
