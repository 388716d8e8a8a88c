import { describe, expect, it } from 'vitest';
import { narrowSections } from '../../popup/guide-sections.ts';
import type { Answers } from '../../src/core/answers.ts';
import type { SectionId } from '../../src/core/checklist.ts';
import { aPopupModel } from './a-popup-model.ts';

const ALL: readonly SectionId[] = ['new-app', 'new-phone', 'support'];

describe('narrowSections', () => {
  it.each<[Answers, SectionId[], SectionId[]]>([
    [{}, ['new-app', 'new-phone', 'support'], []],
    [{ renewed: 'phone' }, ['new-app', 'new-phone', 'support'], ['new-app', 'new-phone']],
    [{ renewed: 'app' }, ['new-app', 'support'], ['new-app']],
    [{ renewed: 'nothing' }, ['support'], []],
    [{ renewed: 'everything' }, ['new-app', 'new-phone', 'support'], []],
  ])('with the answers %j shows %j and leads to %j', (answers, shown, wanted) => {
    expect(narrowSections(ALL, aPopupModel({ answers }))).toEqual({ isForked: true, shown, wanted });
  });

  it('shows the section that the address names', () => {
    const model = aPopupModel({ answers: { renewed: 'nothing' }, openedSection: 'new-phone' });
    expect(narrowSections(ALL, model).shown).toEqual(['new-phone', 'support']);
  });

  it('leaves nothing out where the question cannot be asked', () => {
    const model = aPopupModel({ answers: { renewed: 'nothing' } });
    const shown = ['new-phone', 'support'] as const;
    expect(narrowSections(shown, model)).toEqual({ isForked: false, shown, wanted: [] });
  });
});
