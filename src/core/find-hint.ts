import { nameError } from './detection-rules.ts';
import type { Hint, Hints } from './rules.ts';
import type { TabReport } from './tab-report.ts';
import type { Words } from './words.ts';

interface HintTexts {
  readonly hints: Hints;
  readonly words: Pick<Words, 'cardGeneral'>;
}

/** What is said of an error on this kind of page, of the error anywhere, or else what can be said of any. */
export function findHint(
  { error, page }: Pick<TabReport, 'error' | 'page'>,
  { hints, words }: HintTexts,
): Hint {
  const id = nameError(error);
  // Every object has a `constructor` by itself: no such id is one of ours.
  const known = [`${id}@${page}`, id].find((each) => Object.hasOwn(hints, each)) ?? '';
  return hints[known] ?? { title: words.cardGeneral, text: '' };
}
