import { type AnswerPath, type Answers, readAnswers, setAnswer } from '../src/core/answers.ts';
import { dropExpiredTicks, type Ticks } from '../src/core/ticks.ts';
import type { StoredValue } from '../src/platform/stored-value.ts';
import { createTickChanger } from './tick-changes.ts';

interface KeptAnswersOptions {
  readonly stored: Pick<StoredValue<Ticks>, 'write' | 'remove' | 'listen'>;
  /** What was stored when the popup was opened. */
  readonly given: Ticks | undefined;
  readonly show: (answers: Answers) => void;
  readonly lifetime: AbortSignal;
}

/** Changes the answers. */
export interface KeptAnswers {
  readonly give: (path: AnswerPath) => void;
  readonly clear: () => void;
}

/** Shows each answer at once, also where it cannot be stored, and those that another view has stored. */
export function keepAnswers({ stored, given, show, lifetime }: KeptAnswersOptions): KeptAnswers {
  const { change, clear, learn } = createTickChanger({ write: showAndWrite, remove: showAndRemove }, given);
  stored.listen((changed) => {
    learn(changed);
    show(listCurrentAnswers(changed));
  }, lifetime);

  function showAndWrite(answers: Ticks): Promise<void> {
    show(listCurrentAnswers(answers));
    return stored.write(answers);
  }

  function showAndRemove(): Promise<void> {
    show({});
    return stored.remove();
  }

  return {
    give: (path) => change((answers) => setAnswer(answers, path, Date.now())),
    clear,
  };
}

/** Without those of the shift before. */
export function listCurrentAnswers(given: Ticks | undefined): Answers {
  return readAnswers(dropExpiredTicks(given ?? {}, Date.now()));
}
