import type { BrowserFamily } from '../create-manifest.ts';
import { BROWSER_NAMES } from '../launch-browser.ts';
import type { SoakRun } from './run-soak.ts';
import { FIGURES, type FigureName, type Sample } from './sample.ts';
import type { SoakTally } from './soak-tally.ts';

/** One figure at the beginning and at the end of a run. */
export interface Verdict {
  readonly figure: FigureName;
  readonly first: number;
  readonly last: number;
  readonly most: number;
  readonly holds: boolean;
}

export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** What should not have happened even once, and how often it did. */
  readonly mishaps: readonly { readonly name: string; readonly count: number }[];
}

/** A single sample may jump; the middle one of so many does not. */
const SAMPLES_AT_EACH_END = 3;

const MISHAPS = {
  missed: 'errors without a card',
  doubled: 'two cards at once',
  unasked: 'cards without an error',
  miscounted: 'errors that were not counted as one attempt',
} as const satisfies Partial<Record<keyof SoakTally, string>>;

export function judgeRun({ tally, samples, complaints }: SoakRun): Judgement {
  const figures = Object.keys(FIGURES) as FigureName[];
  const counted = (Object.keys(MISHAPS) as (keyof typeof MISHAPS)[]).map((name) => ({
    name: MISHAPS[name],
    count: tally[name],
  }));
  return {
    verdicts: figures.flatMap((figure) => judgeFigure(figure, samples)),
    mishaps: [
      ...counted,
      { name: 'errors of the extension in the browser’s list', count: complaints.length },
    ],
  };
}

/** What does not hold, one line each. */
export function describeFaults(family: BrowserFamily, { verdicts, mishaps }: Judgement): string[] {
  const grown = verdicts.filter(({ holds }) => !holds);
  return [
    ...grown.map(
      ({ figure, first, last }) => `${FIGURES[figure].name}: ${first} at first, ${last} in the end`,
    ),
    ...mishaps.filter(({ count }) => count > 0).map(({ name, count }) => `${name}: ${count}`),
  ].map((fault) => `${BROWSER_NAMES[family]}: ${fault}`);
}

/** Nothing where the browser does not tell. */
function judgeFigure(figure: FigureName, samples: readonly Sample[]): Verdict[] {
  const values = samples.flatMap(({ figures }) => figures[figure] ?? []);
  if (values.length === 0) return [];
  const first = findMedian(values.slice(0, SAMPLES_AT_EACH_END));
  const last = findMedian(values.slice(-SAMPLES_AT_EACH_END));
  const holds = last <= first + FIGURES[figure].noise;
  return [{ figure, first, last, most: Math.max(...values), holds }];
}

function findMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
