import { type AnswerPath, listAnswerPaths, type QuestionName } from '../src/core/answers.ts';
import { fillText } from '../src/core/text-values.ts';
import type { WordId } from '../src/core/words.ts';
import type { PopupModel } from './popup-model.ts';

const QUESTION_WORDS = {
  code: 'questionCode',
  person: 'questionPerson',
  computer: 'questionComputer',
  renewed: 'questionRenewed',
} as const satisfies { [Name in QuestionName]: WordId };

const ANSWER_WORDS = {
  'code/app': 'answerCodeApp',
  'code/token': 'answerCodeToken',
  'code/everything': 'answerEverything',
  'person/staff': 'answerPersonStaff',
  'person/external': 'answerPersonExternal',
  'person/everything': 'answerEverything',
  'computer/organisation': 'answerComputerOrganisation',
  'computer/other': 'answerComputerOther',
  'computer/everything': 'answerEverything',
  'renewed/phone': 'answerRenewedPhone',
  'renewed/app': 'answerRenewedApp',
  'renewed/nothing': 'answerRenewedNothing',
  'renewed/everything': 'answerEverything',
} as const satisfies { [Path in AnswerPath]: WordId };

interface GuideQuestionProps {
  readonly name: QuestionName;
  /** Where it is asked: the same question may be asked in several places. */
  readonly place: string;
  readonly model: PopupModel;
  readonly onAnswer: (path: AnswerPath) => void;
}

/** A question that stays where it was asked, so that another answer is never farther away than the first. */
export function GuideQuestion({ name, place, model, onAnswer }: GuideQuestionProps) {
  const given = `${name}/${model.answers[name]}`;
  return (
    <fieldset class="guide-question">
      <legend>{model.words[QUESTION_WORDS[name]]}</legend>
      <div class="guide-answers">
        {listAnswerPaths(name).map((path) => (
          <label class="guide-answer" key={path}>
            <input
              type="radio"
              name={`${place}/${name}`}
              value={path}
              checked={path === given}
              onChange={() => onAnswer(path)}
            />
            <span>{fillText(model.words[ANSWER_WORDS[path]], model)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
