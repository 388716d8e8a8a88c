import type { Section, SectionId, Step, StepPath } from '../src/core/checklist.ts';
import type { SearchPlace } from '../src/core/checklist-search.ts';
import { fillText } from '../src/core/text-values.ts';
import { listConditionWords } from './ConditionChips.tsx';
import type { PopupModel } from './popup-model.ts';
import { orderSections } from './section-order.ts';

/** A section or step that can be found, and what is shown of it among the results. */
export interface ChecklistPlace extends SearchPlace {
  /** The section that it is in, or that it is. */
  readonly section: SectionId;
  /** The title of the section in which a step is; empty for a section. */
  readonly within: string;
  readonly conditions: readonly string[];
  readonly text: string;
  readonly detail: string;
}

/** Everything that can be found, in the order in which it is shown, with what answers leave out: not what policy hides. */
export function listChecklistPlaces(model: PopupModel): ChecklistPlace[] {
  const { first, rest } = orderSections(model);
  return [...first, ...rest].flatMap((id) => {
    const section = model.checklist[id];
    return [
      createSectionPlace(id, section, model),
      ...section.steps.map((step) => createStepPlace(id, step, model)),
    ];
  });
}

function createSectionPlace(id: SectionId, { title, intro }: Section, model: PopupModel): ChecklistPlace {
  const text = fillText(title, model);
  const detail = fillText(intro, model);
  const texts = [{ text, rank: 'title' } as const, { text: detail, rank: 'detail' } as const];
  return { path: id, section: id, within: '', conditions: [], text, detail, texts };
}

function createStepPlace(section: SectionId, step: Step, model: PopupModel): ChecklistPlace {
  const path: StepPath = `${section}/${step.id}`;
  const within = fillText(model.checklist[section].title, model);
  const conditions = listConditionWords(step.condition, model);
  const text = fillText(step.text, model);
  const detail = fillText(step.detail, model);
  const details = [detail, ...conditions].map((each) => ({ text: each, rank: 'detail' }) as const);
  const texts = [{ text, rank: 'text' } as const, ...details, { text: within, rank: 'around' } as const];
  return { path, section, within, conditions, text, detail, texts };
}
