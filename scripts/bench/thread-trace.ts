import type { CDPSession, Page } from 'puppeteer-core';

/** An entry of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor: what other programs took meanwhile is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly timerId?: number; readonly singleShot?: boolean } };
}

/** What the main thread of a page did between two marks that the page set. */
export interface ThreadTrace {
  /** In the order of time. */
  readonly events: readonly TraceEvent[];
  /** All that the thread did, layout and painting too, in milliseconds of the processor. */
  readonly busyMs: number;
}

export const BEGIN_MARK = 'bench-begin';
export const END_MARK = 'bench-end';

/** `v8.execute` tells of what goes on after an answer of the extension's API, which no timeline shows. */
const CATEGORIES = ['devtools.timeline', 'v8.execute', 'blink.user_timing'];

/** Where a script begins to run. Forced layout is in them; what lies within another is counted with it. */
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
]);

const INTERRUPTION = 'V8.HandleInterrupts';

const CALLS = new Set([...SCRIPT, 'FireAnimationFrame', 'FireIdleCallback']);

/** Records what the page's thread does until the page has set the end mark; from the beginning where no other is set. */
export async function traceThread(page: Page, act: () => Promise<unknown>): Promise<ThreadTrace> {
  const session = await page.createCDPSession();
  // Not the time on the wall: of two cores, others take their share.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await readBusySeconds(session);
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const busySeconds = await readBusySeconds(session);
  const recorded = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(recorded ?? []).toString());
  return { events: cutOut(traceEvents), busyMs: 1_000 * (busySeconds - before) };
}

/** Sets a mark and leaves nothing to do behind, not even a promise: that would be counted. */
export async function setMark(page: Page, mark: typeof BEGIN_MARK | typeof END_MARK): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: `void performance.mark('${mark}')` });
  await session.detach();
}

async function readBusySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** What lies between the marks, on the thread that set them. */
export function cutOut(recorded: readonly TraceEvent[]): TraceEvent[] {
  const end = recorded.find(({ name }) => name === END_MARK);
  if (!end) throw new Error('The page did not set the mark at the end.');
  const begin = recorded.find(({ name }) => name === BEGIN_MARK)?.ts ?? 0;
  return recorded
    .filter(({ pid, tid }) => pid === end.pid && tid === end.tid)
    .filter(({ ts, dur = 0 }) => ts >= begin && ts + dur <= end.ts)
    .sort((a, b) => a.ts - b.ts);
}

/**
 * Milliseconds of the processor in scripts of page and extension, with compiling and all that they force. What the
 * engine finishes in the next script that happens to run, such as a collection of garbage that layout has begun, is
 * nobody's.
 */
export function sumScriptMs(events: readonly TraceEvent[]): number {
  let countedUntil = 0;
  let microseconds = 0;
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    if (ts < countedUntil) {
      if (name === INTERRUPTION) microseconds -= tdur;
    } else if (SCRIPT.has(name)) {
      countedUntil = ts + dur;
      microseconds += tdur;
    }
  }
  return microseconds / 1_000;
}

/** How often anything called a script. */
export function countCalls(events: readonly TraceEvent[]): number {
  return events.filter(({ name }) => CALLS.has(name)).length;
}

/** How many timers were set and may still fire. */
export function countTimersLeft(events: readonly TraceEvent[]): number {
  const left = new Map<number, boolean>();
  for (const { name, args } of events) {
    const { timerId, singleShot = false } = args?.data ?? {};
    if (timerId === undefined) continue;
    if (name === 'TimerInstall') left.set(timerId, singleShot);
    if (name === 'TimerRemove' || (name === 'TimerFire' && left.get(timerId))) left.delete(timerId);
  }
  return left.size;
}
