import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchPages } from '../../test/bench/bench-pages.ts';
import { createChromiumWorker } from '../../test/browser/support/chromium-worker.ts';
import { openExtensionWorld } from '../../test/browser/support/extension-world.ts';
import { load } from './measure-pages.ts';
import type { SystemBrowser } from './system-browser.ts';
import { BEGIN_MARK, countCalls, countTimersLeft, END_MARK, setMark, traceThread } from './thread-trace.ts';

/** What is left running where nothing happens. */
export interface Rest {
  readonly idleSeconds: number;
  /** Calls of any script on a login page meanwhile. */
  readonly idleCalls: number;
  /** Seconds in which the worker was awake. */
  readonly workerSeconds: number;
  /** On a page of the organisation that is not for logging in. */
  readonly articleObservers: number;
  readonly articleTimers: number;
}

/** Counts calls, not time, so that other things may be measured meanwhile. */
export async function measureRest(
  ours: SystemBrowser,
  pages: BenchPages,
  idleSeconds: number,
): Promise<Rest> {
  const left = await countLeftOnArticle(ours, pages.article);
  return { ...left, idleSeconds, ...(await countIdleCalls(ours, pages.login.small, idleSeconds)) };
}

function countLeftOnArticle(
  { visit, extensionOrigin }: SystemBrowser,
  address: string,
): Promise<Pick<Rest, 'articleObservers' | 'articleTimers'>> {
  return visit(async (page) => {
    const { events } = await traceThread(page, () => load(page, address));
    const world = await openExtensionWorld(page, extensionOrigin);
    return { articleTimers: countTimersLeft(events), articleObservers: await world.countObservers() };
  });
}

function countIdleCalls(
  { visit, browser, extensionOrigin }: SystemBrowser,
  address: string,
  seconds: number,
): Promise<Pick<Rest, 'idleCalls' | 'workerSeconds'>> {
  return visit(async (page) => {
    await load(page, address);
    const worker = createChromiumWorker(await browser.target().createCDPSession(), extensionOrigin);
    await worker.kill();
    let workerSeconds = 0;
    const { events } = await traceThread(page, async () => {
      await setMark(page, BEGIN_MARK);
      for (let second = 0; second < seconds; second++) {
        await sleep(1_000);
        if (await worker.isRunning()) workerSeconds++;
      }
      await setMark(page, END_MARK);
    });
    return { idleCalls: countCalls(events), workerSeconds };
  });
}
