/** Measures how the search for phrases grows with the text and with the number of phrases. */
import { join } from 'node:path';
import { Bench } from 'tinybench';
import type { CompiledError } from '../src/core/detection-rules.ts';
import { createPhraseSearch } from '../src/core/phrase-matching.ts';
import { foldText } from '../src/core/text-folding.ts';
import { compileRules } from './compile-rules.ts';

const MEGABYTE = 1_000_000;
const PHRASE_COUNTS = [10, 100, 1_000, 10_000];

const { detection } = compileRules({ root: join(import.meta.dirname, '..') });
const ordinary = repeat('Logga in med användarnamn, lösenord och Pointsharpkod. ', MEGABYTE);
// Every word begins like an error, and none goes on like one.
const adversarial = repeat('The credentials you typed are. Incorrect. User not. Your account is. ', MEGABYTE);

const texts = new Bench({ time: 500 });
const bundled = createPhraseSearch(detection.errors);
texts.add('1 MB of ordinary text, half', () => bundled.findBeginning(foldText(ordinary.slice(MEGABYTE / 2))));
texts.add('1 MB of ordinary text', () => bundled.findBeginning(foldText(ordinary)));
texts.add('1 MB that begins like errors, half', () => bundled.find(adversarial.slice(MEGABYTE / 2)));
texts.add('1 MB that begins like errors', () => bundled.find(adversarial));
await texts.run();

const counts = new Bench({ time: 500 });
const folded = foldText(repeat('Error x of part 1. ', MEGABYTE));
for (const count of PHRASE_COUNTS) {
  const { findBeginning } = createPhraseSearch(createErrors(count));
  counts.add(`1 MB against ${count} phrases`, () => findBeginning(folded));
}
await counts.run();

const fastest = [...texts.tasks, ...counts.tasks].map(({ name, result }) => ({
  name,
  ms: result?.latency.min ?? 0,
}));
for (const { name, ms } of fastest) console.log(`${name.padEnd(40)} ${ms.toFixed(2).padStart(9)} ms`);
const [halfOrdinary = 1, whole = 0, halfAdversarial = 1, adversary = 0, fewest = 1, , , most = 0] =
  fastest.map(({ ms }) => ms);
report('twice the text', whole / halfOrdinary, 3);
report('twice the text that begins like errors', adversary / halfAdversarial, 3);
report('a thousand times the phrases', most / fewest, 1_000);

/** A ratio within one run says more than a time: machines differ. */
function report(what: string, ratio: number, limit: number): void {
  const verdict = ratio < limit ? 'holds' : 'does not hold';
  console.log(`${what}: ${ratio.toFixed(1)} times the time, less than ${limit}: ${verdict}`);
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Phrases that share their beginnings by tens, as wordings of the same error do. */
function createErrors(count: number): CompiledError[] {
  const phrases = Array.from({ length: count }, (_, at) =>
    foldText(`Error ${(at * 7_919) % 9_973} of part ${at % 10}`),
  );
  return [['extra', phrases.join('|')]];
}
