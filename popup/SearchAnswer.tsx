import { fillText } from '../src/core/text-values.ts';
import { formatText } from '../src/core/words.ts';
import { PhoneLink } from '../src/ui/PhoneLink.tsx';
import type { PopupModel } from './popup-model.ts';

interface SearchAnswerProps {
  readonly model: PopupModel;
  /** How many results there are, or `undefined` while nothing is searched for. */
  readonly count: number | undefined;
  /** Whether the results have not every word that was searched for. */
  readonly isNear: boolean;
}

/** How much was found, for the eye and the ear. It is there, empty, before there is anything to say. */
export function SearchAnswer({ model, count, isNear }: SearchAnswerProps) {
  return (
    <>
      <p class="search-answer" role="status">
        {count !== undefined && (isNear ? model.words.searchFoundNear : writeAnswer(model, count))}
      </p>
      {count === 0 && <PhoneLink words={model.words} settings={model.settings} form="line" />}
    </>
  );
}

function writeAnswer(model: PopupModel, count: number): string {
  const { searchFoundNone, searchFoundOne, searchFoundMany } = model.words;
  if (count === 0) return fillText(searchFoundNone, model);
  return count === 1 ? searchFoundOne : formatText(searchFoundMany, { count: `${count}` });
}
