import type { AnswerPath, QuestionName } from '../src/core/answers.ts';
import { formatText, type WordId } from '../src/core/words.ts';
import { GuideQuestion } from './GuideQuestion.tsx';
import type { PopupModel } from './popup-model.ts';

interface GuideProps {
  /** Where it stands, for the names of its controls. */
  readonly place: string;
  readonly questions: readonly QuestionName[];
  /** How much is shown of what stands below, and the words that say so. */
  readonly shown: number;
  readonly total: number;
  readonly note: WordId;
  readonly model: PopupModel;
  readonly onAnswer: (path: AnswerPath) => void;
}

/** Asks where the checklist forks. The note is there from the start, because only then is it read out when it is filled. */
export function Guide({ place, questions, shown, total, note, model, onAnswer }: GuideProps) {
  if (questions.length === 0) return null;
  return (
    <div class="guide">
      {questions.map((name) => (
        <GuideQuestion key={name} name={name} place={place} model={model} onAnswer={onAnswer} />
      ))}
      <p class="guide-note" role="status">
        {shown < total && formatText(model.words[note], { shown: `${shown}`, total: `${total}` })}
      </p>
    </div>
  );
}
