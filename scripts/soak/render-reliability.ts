import { BROWSER_NAMES } from '../launch-browser.ts';
import { judgeRun, type Verdict } from './judge-run.ts';
import type { SoakRun } from './run-soak.ts';
import { FIGURES } from './sample.ts';

/** `docs/reliability.md`: nothing in it but what the run has seen, and what the numbers mean. */
export function renderReliability(
  runs: readonly SoakRun[],
  machine: { readonly [what: string]: string },
): string {
  return `<!-- Written by \`npm run test:long\`. Do not edit: run it. -->

# Reliability

What became of a long run in real browsers: one login page stays open while its error comes and goes, one tab goes from
page to page, and others are opened and closed with the card showing. Every few rounds the browser ends the worker, and
the next error wakes it. After every visit the cards are counted, and the attempts that the worker has counted.

${runs.map(renderRun).join('\n\n')}

## How to read it

Heaps are measured when all that nobody needs was collected; in Chromium those of the page and of the extension's script
on it, in Firefox those of the whole process of the page. *First* and *last* are the middle one of three samples.
A heap may differ by a megabyte before it counts as grown, because the browser itself is not still; listeners and
documents may not differ at all.

## Where

${renderTable(['', ''], Object.entries(machine))}
`;
}

function renderRun(run: SoakRun): string {
  const { visits, errors, tabs, workerStops } = run.tally;
  const { verdicts, mishaps } = judgeRun(run);
  return `## ${BROWSER_NAMES[run.family]}

${formatCount(visits)} visits in ${formatCount(run.seconds)} s: ${formatCount(errors)} errors met, ${formatCount(tabs)} tabs opened and closed, the worker ended ${formatCount(workerStops)} times.

${renderTable(
  ['', 'how often'],
  mishaps.map(({ name, count }) => [name, formatCount(count)]),
)}

${renderTable(['', 'first', 'last', 'most', ''], verdicts.map(renderVerdict))}`;
}

function renderVerdict({ figure, first, last, most, holds }: Verdict): string[] {
  const { name, unit } = FIGURES[figure];
  const format = (value: number) =>
    unit === 'bytes' ? `${formatCount(value / 1000)} kB` : formatCount(value);
  return [name, ...[first, last, most].map(format), holds ? 'does not grow' : 'grows'];
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function formatCount(count: number): string {
  return count.toLocaleString('en', { maximumFractionDigits: count < 10 ? 1 : 0 });
}
