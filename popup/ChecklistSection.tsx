import type { SectionId, StepPath } from '../src/core/checklist.ts';
import { fillText } from '../src/core/text-values.ts';
import { formatText } from '../src/core/words.ts';
import { Disclosure } from '../src/ui/Disclosure.tsx';
import { ChecklistStep } from './ChecklistStep.tsx';
import { GuideOfSection } from './GuideOfSection.tsx';
import type { Guidance } from './guide-questions.ts';
import type { PopupModel } from './popup-model.ts';

interface ChecklistSectionProps {
  readonly id: SectionId;
  readonly model: PopupModel;
  readonly guidance: Guidance;
  readonly isOpen: boolean;
  readonly onToggle: (id: SectionId, isOpen: boolean) => void;
  readonly onTick: (step: StepPath, isTicked: boolean) => void;
  readonly onStartOver: (url: string) => void;
}

/**
 * Not the bare name of the section: the browser would go to the element that an address names by itself, as late as
 * at the end of loading, scroll the summary out of sight and take the focus away.
 */
export function getSectionButtonId(id: SectionId): string {
  return `section-${id}`;
}

export function ChecklistSection({
  id,
  model,
  guidance,
  isOpen,
  onToggle,
  onTick,
  onStartOver,
}: ChecklistSectionProps) {
  const { title, intro, steps } = model.checklist[id];
  const done = steps.filter((step) => model.ticks.has(`${id}/${step.id}`)).length;
  const progress = formatText(model.words.sectionProgress, { done: `${done}`, total: `${steps.length}` });
  return (
    <section class="section" data-section={id}>
      <Disclosure
        id={getSectionButtonId(id)}
        title={fillText(title, model)}
        note={isOpen || done > 0 ? progress : ''}
        isOpen={isOpen}
        onToggle={(isToOpen) => onToggle(id, isToOpen)}
      >
        <div class="section-content">
          {intro && <p class="section-intro">{fillText(intro, model)}</p>}
          <GuideOfSection id={id} model={model} guidance={guidance} />
          <ul class="step-list">
            {steps.map((step) => {
              const path: StepPath = `${id}/${step.id}`;
              return (
                <ChecklistStep
                  key={step.id}
                  path={path}
                  step={step}
                  model={model}
                  isTicked={model.ticks.has(path)}
                  onTick={onTick}
                  onStartOver={onStartOver}
                />
              );
            })}
          </ul>
        </div>
      </Disclosure>
    </section>
  );
}
