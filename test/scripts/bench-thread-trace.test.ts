import { describe, expect, it } from 'vitest';
import {
  BEGIN_MARK,
  countCalls,
  countTimersLeft,
  cutOut,
  END_MARK,
  sumScriptMs,
  type TraceEvent,
} from '../../scripts/bench/thread-trace.ts';

function anEvent(name: string, ts: number, event: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ts, pid: 7, tid: 7, ...event };
}

describe('cutOut', () => {
  it('takes what lies between the marks, on their thread, in the order of time', () => {
    const recorded = [
      anEvent('FunctionCall', 30, { dur: 10 }),
      anEvent('EvaluateScript', 20, { dur: 5 }),
      anEvent('FunctionCall', 5, { dur: 5 }),
      anEvent('FunctionCall', 90, { dur: 20 }),
      anEvent('FunctionCall', 40, { dur: 10, tid: 8 }),
      anEvent('FunctionCall', 40, { dur: 10, pid: 8 }),
      anEvent(END_MARK, 100),
      anEvent(BEGIN_MARK, 10),
    ];
    const names = cutOut(recorded).map(({ name, ts }) => `${name} ${ts}`);
    expect(names).toEqual([`${BEGIN_MARK} 10`, 'EvaluateScript 20', 'FunctionCall 30', `${END_MARK} 100`]);
  });

  it('fails where the page has set no mark', () => {
    expect(() => cutOut([anEvent('FunctionCall', 5)])).toThrow('did not set the mark');
  });
});

describe('sumScriptMs', () => {
  it('counts the time of the processor, and what lies within another once', () => {
    const events = [
      anEvent('EvaluateScript', 0, { dur: 4_000, tdur: 3_000 }),
      anEvent('FunctionCall', 1_000, { dur: 2_000, tdur: 2_000 }),
      anEvent('Layout', 5_000, { dur: 9_000, tdur: 9_000 }),
      anEvent('RunMicrotasks', 20_000, { dur: 1_000, tdur: 500 }),
    ];
    expect(sumScriptMs(events)).toBe(3.5);
  });

  it('counts no garbage that the engine collects in whichever script comes next', () => {
    const events = [
      anEvent('TimerFire', 0, { dur: 4_000, tdur: 4_000 }),
      anEvent('V8.HandleInterrupts', 100, { dur: 3_000, tdur: 3_000 }),
      anEvent('V8.HandleInterrupts', 9_000, { dur: 3_000, tdur: 3_000 }),
    ];
    expect(sumScriptMs(events)).toBe(1);
  });
});

describe('countCalls', () => {
  it('counts timers, frames and calls, and nothing else', () => {
    const names = ['TimerFire', 'FireAnimationFrame', 'FunctionCall', 'Layout', 'V8.StackGuard'];
    expect(countCalls(names.map((name, at) => anEvent(name, at)))).toBe(3);
  });
});

describe('countTimersLeft', () => {
  const timer = (name: string, timerId: number, singleShot = true) =>
    anEvent(name, 0, { args: { data: { timerId, singleShot } } });

  it.each<[string, TraceEvent[], number]>([
    ['one that waits', [timer('TimerInstall', 1)], 1],
    ['none once it has fired', [timer('TimerInstall', 1), timer('TimerFire', 1)], 0],
    ['one that fires again and again', [timer('TimerInstall', 1, false), timer('TimerFire', 1)], 1],
    ['none that was taken back', [timer('TimerInstall', 1, false), timer('TimerRemove', 1)], 0],
  ])('counts %s', (_, events, expected) => {
    expect(countTimersLeft(events)).toBe(expected);
  });
});
