import { type Checklist, SECTION_IDS, type SectionId, type Step } from '../src/core/checklist.ts';
import type { Organisation } from '../src/core/organisation.ts';
import type { Settings } from '../src/core/settings.ts';
import { lacksValue, listValues } from '../src/core/text-values.ts';

interface ChecklistSources {
  readonly checklist: Checklist;
  readonly organisation: Organisation;
  readonly settings: Settings;
  readonly locale: string;
}

/** The checklist as policy has it, without steps that speak of what is not there, such as a telephone menu. */
export function createChecklist({ checklist, organisation, settings, locale }: ChecklistSources): Checklist {
  const own = settings.checklist[locale];
  const values = listValues(organisation, settings);
  const isComplete = ({ text, detail }: Step) => !lacksValue(`${text} ${detail}`, values);
  const sections = SECTION_IDS.map((id: SectionId) => {
    const section = own?.[id] ?? checklist[id];
    return [id, { ...section, steps: section.steps.filter(isComplete) }];
  });
  return Object.fromEntries(sections);
}
