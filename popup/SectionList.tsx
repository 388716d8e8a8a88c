import type { SectionId, StepPath } from '../src/core/checklist.ts';
import { ChecklistSection } from './ChecklistSection.tsx';
import type { Guidance } from './guide-questions.ts';
import type { PopupModel } from './popup-model.ts';

interface SectionListProps {
  readonly model: PopupModel;
  readonly guidance: Guidance;
  readonly sections: readonly SectionId[];
  readonly openSections: ReadonlySet<SectionId>;
  readonly onToggle: (id: SectionId, isOpen: boolean) => void;
  readonly onTick: (step: StepPath, isTicked: boolean) => void;
  readonly onStartOver: (url: string) => void;
}

export function SectionList({
  model,
  guidance,
  sections,
  openSections,
  onToggle,
  onTick,
  onStartOver,
}: SectionListProps) {
  if (sections.length === 0) return null;
  return (
    <div class="section-list">
      {sections.map((id) => (
        <ChecklistSection
          key={id}
          id={id}
          model={model}
          guidance={guidance}
          isOpen={openSections.has(id)}
          onToggle={onToggle}
          onTick={onTick}
          onStartOver={onStartOver}
        />
      ))}
    </div>
  );
}
