import type { Step, StepPath } from '../src/core/checklist.ts';
import { fillText } from '../src/core/text-values.ts';
import { ConditionChips } from './ConditionChips.tsx';
import { StepPicture } from './pictures/StepPicture.tsx';
import type { PopupModel } from './popup-model.ts';
import { StepActionLink } from './StepActionLink.tsx';

interface ChecklistStepProps {
  readonly path: StepPath;
  readonly step: Step;
  readonly model: PopupModel;
  readonly isTicked: boolean;
  readonly onTick: (step: StepPath, isTicked: boolean) => void;
  readonly onStartOver: (url: string) => void;
}

export function ChecklistStep({ path, step, model, isTicked, onTick, onStartOver }: ChecklistStepProps) {
  const detailId = `${path}-detail`;
  return (
    <li class="step" data-step={step.id}>
      <label class="step-label">
        <input
          type="checkbox"
          class="step-tick"
          id={path}
          checked={isTicked}
          aria-describedby={step.detail ? detailId : undefined}
          onChange={(event) => onTick(path, event.currentTarget.checked)}
        />
        <span>
          <ConditionChips condition={step.condition} model={model} />
          <span class="step-text">{fillText(step.text, model)}</span>
        </span>
      </label>
      {step.detail && (
        <p class="step-detail" id={detailId}>
          {fillText(step.detail, model)}
        </p>
      )}
      <StepPicture picture={step.picture} words={model.words} />
      <StepActionLink step={step} model={model} onStartOver={onStartOver} />
    </li>
  );
}
