import { nameError } from '../core/detection-rules.ts';
import { formatReasons } from '../core/reason.ts';
import type { TriedPage } from '../core/try-page.ts';
import type { Words } from '../core/words.ts';
import { FactList } from './FactList.tsx';
import type { Fact } from './fact.ts';
import type { Trial } from './try-pasted.ts';

interface TryAnswerProps {
  /** `undefined` until something was tried. */
  readonly trial: Trial | undefined;
  readonly words: Words;
}

/** Announced when it comes: the live region is there before. */
export function TryAnswer({ trial, words }: TryAnswerProps) {
  return (
    <div class="try-answer" role="status">
      {trial?.problem}
      {trial?.tried && (
        <>
          <h3>{words.tryAnswer}</h3>
          <FactList facts={describeTried(trial.tried, words)} />
        </>
      )}
    </div>
  );
}

function describeTried({ page, error, section, why }: TriedPage, words: Words): readonly Fact[] {
  return [
    describeId(words.statusPage, page, words),
    describeId(words.statusError, error && nameError(error), words),
    describeId(words.statusSection, section, words),
    { label: words.tryWhy, lines: [formatReasons(why, words)] },
  ];
}

function describeId(label: string, id: string | undefined, words: Words): Fact {
  return id ? { label, lines: [id], isCode: true } : { label, lines: [words.statusNothing] };
}
