import { SYSTEM_NAMES, SYSTEMS } from './compared-systems.ts';
import { describeHolding, type Verdict } from './judge-goals.ts';
import { type PageCost, SCENARIOS } from './measure-pages.ts';
import type { BenchPlan } from './plan.ts';
import { SCENARIO_NAMES } from './render-chart.ts';
import type { BenchResults } from './results.ts';
import { describeSpread, formatNumber } from './spread.ts';

interface RunReport {
  readonly plan: BenchPlan;
  readonly results: BenchResults;
  readonly verdicts: readonly Verdict[];
  readonly machine: { readonly [what: string]: string };
}

/** `docs/performance.md`: nothing in it but what the run has measured, and what the numbers mean. */
export function renderPage({ plan, results, verdicts, machine }: RunReport): string {
  return `<!-- Written by \`npm run bench\`. Do not edit: run it. -->

# Performance

What the extension costs the pages that it runs on, measured by \`npm run bench\` on the computer below: in a real
Chromium, side by side with the same pages without it, with an empty content script, with a watcher that does nothing,
and with the search of \`innerText\` at every change that comes to mind first. The systems take turns within each round.

“The least for ours” is a content script of the very same bytes, which are not run, and which on a login page reads one
value of the extension’s storage and watches for changes, without doing anything about them. What ours costs beyond it
is what it does: to know the page, to search its text, to find shadow roots.

## Goals

${renderTable(
  ['goal', 'measured', ''],
  verdicts.map(({ goal, measured, holds }) => [goal, measured, describeHolding(holds)]),
)}

## What pages pay

![Script time of each system on each page](performance.svg)

**Script time**, in milliseconds: median (least–most). It is the processor's time in scripts of page and extension,
with compiling and with the layout that they force, on the page's own thread, without the collections of garbage that
the engine finishes in whichever script runs next. The page itself is the practice portal's.
Inserts are ${plan.insertSeconds} s long.

${renderCosts(results, 'scriptMs')}

**All that the page's thread does**, layout and painting too, in milliseconds.

${renderCosts(results, 'busyMs')}

## From error to card

Milliseconds until the card stands in the document with its text: median (least–most).

${renderCards(results)}

## The rest

${renderTable(
  ['', 'median (least–most)'],
  [
    ['click → empty popup painted, ms', describeSpread(results.popup.empty)],
    ['click → right section painted, ms', describeSpread(results.popup.ours)],
    ['start of the worker → settings ready, ms', describeSpread(results.workerStart)],
    ['heap while the page changes, kB', describeSpread(results.heap.ours.map((bytes) => bytes / 1_000))],
    [
      'the same with a watcher that does nothing, kB',
      describeSpread(results.heap.watcher.map((bytes) => bytes / 1_000)),
    ],
    ...results.phrases.times.map(({ name, ms }) => [`${name}, ms at best`, formatNumber(ms)]),
    ['twice the text, times the time', formatNumber(results.phrases.text)],
    ['twice the text that begins like errors, times the time', formatNumber(results.phrases.adversarialText)],
  ],
)}

## Where and how

${renderTable(['', ''], Object.entries(machine))}

Rounds: ${plan.loads} of each page load, ${plan.insertRounds} of the inserts, ${plan.bursts} of the nodes at once, ${plan.cards} errors of each
kind, ${plan.popups} popups, ${plan.workerStarts} starts of the worker. Every error has a page of its own, loaded anew.
`;
}

function renderCosts({ costs }: BenchResults, metric: keyof PageCost): string {
  const rows = SCENARIOS.map((scenario) => [
    SCENARIO_NAMES[scenario],
    ...SYSTEMS.map((system) => describeSpread(costs[scenario][system].map((cost) => cost[metric]))),
  ]);
  return renderTable(['', ...SYSTEMS.map((system) => SYSTEM_NAMES[system])], rows);
}

function renderCards({ cards: { chromium, firefox } }: BenchResults): string {
  const cells = (read: (times: NonNullable<typeof chromium>) => readonly number[]) =>
    [chromium, firefox].map((times) => describeSpread(times ? read(times) : []));
  return renderTable(
    ['', 'Chromium', 'Firefox'],
    [
      ['from the error', ...cells(({ fromError }) => fromError.small)],
      ['from the error, 20,000 elements', ...cells(({ fromError }) => fromError.large)],
      [
        'error in the first HTML, from DOMContentLoaded',
        ...cells(({ fromContentLoaded }) => fromContentLoaded.small),
      ],
      [
        'error in the first HTML, 20,000 elements',
        ...cells(({ fromContentLoaded }) => fromContentLoaded.large),
      ],
    ],
  );
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
