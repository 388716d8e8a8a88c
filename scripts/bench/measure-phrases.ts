import { Bench } from 'tinybench';
import type { CompiledError } from '../../src/core/detection-rules.ts';
import { nestBeginnings } from '../../src/core/phrase-beginnings.ts';
import { findPhrase } from '../../src/core/phrase-matching.ts';
import { foldText } from '../../src/core/text-folding.ts';

/** How the time of the search grows: a ratio within one run says more than a time, because machines differ. */
export interface PhraseGrowth {
  /** For twice the text. */
  readonly text: number;
  /** For twice the text, where every word begins like an error and none goes on like one. */
  readonly adversarialText: number;
  /** For a thousand times the phrases. */
  readonly phrases: number;
  /** The fastest of many, in milliseconds. */
  readonly times: readonly { readonly name: string; readonly ms: number }[];
}

const MEGABYTE = 1_000_000;
const PHRASE_COUNTS = [10, 100, 1_000, 10_000];
const ORDINARY = repeat('logga in med användarnamn, lösenord och pointsharpkod. ', MEGABYTE);
const ADVERSARIAL = repeat('The credentials you typed are. Incorrect. User not. Your account is. ', MEGABYTE);

/** Each search is repeated for so many milliseconds. */
export async function measurePhrases(
  errors: readonly CompiledError[],
  timeMs: number,
): Promise<PhraseGrowth> {
  const texts = await runBench(timeMs, listTextSearches(errors));
  const counts = await runBench(timeMs, listCountSearches());
  const [halfOrdinary = 0, ordinary = 0, halfAdversarial = 0, adversarial = 0] = texts.map(({ ms }) => ms);
  return {
    text: ordinary / halfOrdinary,
    adversarialText: adversarial / halfAdversarial,
    phrases: (counts.at(-1)?.ms ?? 0) / (counts[0]?.ms ?? 0),
    times: [...texts, ...counts],
  };
}

type Searches = readonly (readonly [name: string, search: () => unknown])[];

function listTextSearches(errors: readonly CompiledError[]): Searches {
  const beginnings = new RegExp(nestBeginnings(errors.flatMap(([, phrases]) => phrases.split('|'))));
  return [
    ['1 MB of ordinary text, half', () => beginnings.test(ORDINARY.slice(MEGABYTE / 2))],
    ['1 MB of ordinary text', () => beginnings.test(ORDINARY)],
    ['1 MB that begins like errors, half', () => findPhrase(ADVERSARIAL.slice(MEGABYTE / 2), errors)],
    ['1 MB that begins like errors', () => findPhrase(ADVERSARIAL, errors)],
  ];
}

function listCountSearches(): Searches {
  const text = repeat('error x of part 1. ', MEGABYTE);
  return PHRASE_COUNTS.map((count) => {
    const beginnings = new RegExp(nestBeginnings(createPhrases(count)));
    return [`1 MB against ${count.toLocaleString('en')} phrases`, () => beginnings.test(text)];
  });
}

async function runBench(time: number, searches: Searches): Promise<{ name: string; ms: number }[]> {
  const bench = new Bench({ time, warmupTime: time / 5 });
  for (const [name, search] of searches) bench.add(name, search);
  await bench.run();
  return bench.tasks.map(({ name, result }) => ({
    name,
    ms: result && 'latency' in result ? result.latency.min : 0,
  }));
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Phrases that share their beginnings by tens, as wordings of the same error do. */
function createPhrases(count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    foldText(`Error ${(at * 7_919) % 9_973} of part ${at % 10}`),
  );
}
