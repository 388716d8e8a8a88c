import { Guide } from './Guide.tsx';
import type { Guidance } from './guide-questions.ts';
import type { PopupModel } from './popup-model.ts';

interface GuideOfSectionsProps {
  /** How many sections are shown, and how many there are. */
  readonly shown: number;
  readonly total: number;
  readonly model: PopupModel;
  readonly guidance: Guidance;
}

/** Narrows the list of sections. */
export function GuideOfSections({ shown, total, model, guidance }: GuideOfSectionsProps) {
  return (
    <Guide
      place="sections"
      questions={guidance.asked.has('renewed') ? ['renewed'] : []}
      shown={shown}
      total={total}
      note="guideSectionsShown"
      model={model}
      onAnswer={guidance.onAnswer}
    />
  );
}
