import { listForks } from '../src/core/answers.ts';
import type { SectionId } from '../src/core/checklist.ts';
import { Guide } from './Guide.tsx';
import type { Guidance } from './guide-questions.ts';
import type { PopupModel } from './popup-model.ts';

interface GuideOfSectionProps {
  readonly id: SectionId;
  readonly model: PopupModel;
  readonly guidance: Guidance;
}

/** Narrows the steps of a section. */
export function GuideOfSection({ id, model, guidance }: GuideOfSectionProps) {
  const whole = guidance.checklist[id];
  return (
    <Guide
      place={id}
      questions={listForks(whole).filter((name) => guidance.asked.has(name))}
      shown={model.checklist[id].steps.length}
      total={whole.steps.length}
      note="guideStepsShown"
      model={model}
      onAnswer={guidance.onAnswer}
    />
  );
}
