import type { CDPSession, Page } from 'puppeteer-core';
import type { Figures } from './sample.ts';

interface PageFigures {
  readonly heap: number;
  readonly listeners: number;
  readonly documents: number;
}

/** Both pages, and the worker if it runs. A debugger keeps it awake, so it is let go at once. */
export async function measureChromium(
  staying: Page,
  travelling: Page,
  extensionOrigin: string,
): Promise<Figures> {
  const stays = await measurePage(staying);
  const travels = await measurePage(travelling);
  const workerHeap = await measureWorker(staying, extensionOrigin);
  return {
    stayingHeap: stays.heap,
    stayingListeners: stays.listeners,
    travellingHeap: travels.heap,
    travellingListeners: travels.listeners,
    travellingDocuments: travels.documents,
    ...(workerHeap !== undefined && { workerHeap }),
  };
}

async function measurePage(page: Page): Promise<PageFigures> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    const heap = await readHeapBytes(session);
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { heap, listeners: read('JSEventListeners'), documents: read('Documents') };
  } finally {
    await session.detach();
  }
}

async function measureWorker(page: Page, extensionOrigin: string): Promise<number | undefined> {
  const browser = await page.browser().target().createCDPSession();
  try {
    const { targetInfos } = await browser.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`${extensionOrigin}/`),
    );
    if (!worker) return undefined;
    const { targetId } = worker;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const session = browser.connection()?.session(sessionId);
    return session ? await readHeapBytes(session) : undefined;
  } finally {
    await browser.detach();
  }
}

async function readHeapBytes(session: CDPSession): Promise<number> {
  // What is freed by a first collection may keep more until the next.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
