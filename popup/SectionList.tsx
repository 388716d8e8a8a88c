import type { SectionId, StepPath } from '../src/core/checklist.ts';
import { ChecklistSection } from './ChecklistSection.tsx';
import type { PopupModel } from './popup-model.ts';

interface SectionListProps {
  readonly model: PopupModel;
  readonly sections: readonly SectionId[];
  readonly openSections: ReadonlySet<SectionId>;
  readonly onToggle: (id: SectionId) => void;
  readonly onTick: (step: StepPath, isTicked: boolean) => void;
}

export function SectionList({ model, sections, openSections, onToggle, onTick }: SectionListProps) {
  if (sections.length === 0) return null;
  return (
    <div class="section-list">
      {sections.map((id) => (
        <ChecklistSection
          key={id}
          id={id}
          model={model}
          isOpen={openSections.has(id)}
          onToggle={onToggle}
          onTick={onTick}
        />
      ))}
    </div>
  );
}
