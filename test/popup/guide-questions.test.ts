import { describe, expect, it } from 'vitest';
import { chooseQuestions } from '../../popup/guide-questions.ts';
import { narrowSections } from '../../popup/guide-sections.ts';
import type { Answers } from '../../src/core/answers.ts';
import { type Condition, SECTION_IDS, type SectionId } from '../../src/core/checklist.ts';
import { aChecklist, aPopupModel, aSection, aStep } from './a-popup-model.ts';

/** The checklist forks where it does in the package. */
const CHECKLIST = aChecklist({
  'new-phone': aForkingSection({ person: 'staff' }),
  'one-time-code': aForkingSection({ code: 'app' }),
  'start-icon': aForkingSection({ computer: 'other' }),
});

function aForkingSection(condition: Condition) {
  return aSection('Forking', [aStep({ id: 'one', condition }), aStep({ id: 'two' })]);
}

interface Case {
  readonly first?: readonly SectionId[];
  readonly rest?: readonly SectionId[];
  readonly open?: readonly SectionId[];
  readonly answers?: Answers;
}

function choose({ first = [], rest = SECTION_IDS, open = [], answers = {} }: Case): string[] {
  const model = aPopupModel({ checklist: CHECKLIST, answers });
  const list = narrowSections(rest, model);
  return [...chooseQuestions(model, { first, list, openSections: new Set(open) })];
}

describe('chooseQuestions', () => {
  it('asks only at what can be seen', () => {
    expect(choose({})).toEqual(['renewed']);
    expect(choose({ open: ['one-time-code'] })).toEqual(['renewed', 'code']);
  });

  it('asks first in the sections of an error', () => {
    const first: SectionId[] = ['one-time-code'];
    const rest: SectionId[] = ['new-app', 'new-phone', 'start-icon'];
    expect(choose({ first, rest, open: first })).toEqual(['code', 'renewed']);
  });

  it('does not ask what is new where only one of the sections is listed', () => {
    expect(choose({ first: ['new-app'], rest: ['new-phone', 'support'] })).toEqual([]);
  });

  it('asks three questions at a time at most, from the top', () => {
    expect(choose({ open: SECTION_IDS })).toEqual(['renewed', 'person', 'code']);
  });

  it('asks the next one when one is answered, which stays to be changed', () => {
    const answers: Answers = { person: 'everything' };
    expect(choose({ open: SECTION_IDS, answers })).toEqual(['renewed', 'person', 'code', 'computer']);
  });

  it('does not ask in a section that an answer leaves out', () => {
    const answers: Answers = { renewed: 'nothing' };
    expect(choose({ open: SECTION_IDS, answers })).toEqual(['renewed', 'code', 'computer']);
  });
});
