import { omitAnswered } from '../src/core/answers.ts';
import type { Condition } from '../src/core/checklist.ts';
import { fillText } from '../src/core/text-values.ts';
import type { WordId } from '../src/core/words.ts';
import type { PopupModel } from './popup-model.ts';

const CONDITION_WORDS = {
  code: { app: 'conditionCodeApp', token: 'conditionCodeToken' },
  person: { staff: 'conditionPersonStaff', external: 'conditionPersonExternal' },
  computer: { organisation: 'conditionComputerOrganisation', other: 'conditionComputerOther' },
} as const satisfies { [Name in keyof Condition]-?: { [Value in NonNullable<Condition[Name]>]: WordId } };

interface ConditionChipsProps {
  readonly condition: Condition;
  readonly model: PopupModel;
}

/** For whom a step is, in words. */
export function listConditionWords({ code, person, computer }: Condition, model: PopupModel): string[] {
  const ids: readonly (WordId | undefined)[] = [
    code && CONDITION_WORDS.code[code],
    person && CONDITION_WORDS.person[person],
    computer && CONDITION_WORDS.computer[computer],
  ];
  return ids.filter((id) => id !== undefined).map((id) => fillText(model.words[id], model));
}

/** For whom a step is, before what it says; what the person has told of themselves needs no saying. */
export function ConditionChips({ condition, model }: ConditionChipsProps) {
  const known = listConditionWords(omitAnswered(condition, model.answers), model);
  if (known.length === 0) return null;
  return (
    <span class="condition-chips">
      {known.map((word) => (
        <span class="chip" key={word}>
          {word}
          <span class="visually-hidden">: </span>
        </span>
      ))}
    </span>
  );
}
