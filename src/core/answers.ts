import {
  type Checklist,
  CONDITIONS,
  type Condition,
  type ConditionName,
  SECTION_IDS,
  type Section,
  type SectionId,
  type StepPath,
} from './checklist.ts';
import { setTick, type Ticks } from './ticks.ts';

/**
 * Where the checklist forks: at steps with a condition, and between the first two sections. Somebody with a new phone has
 * the app anew on it, and needs both; it is those with nothing but a new app who can do without the section of the phone.
 */
export const QUESTIONS = { ...CONDITIONS, renewed: ['phone', 'app', 'nothing'] } as const;

/** The sections between which the checklist forks. */
export const RENEWED_SECTIONS: readonly SectionId[] = ['new-app', 'new-phone'];

const SECTIONS_OF_ANSWERS: {
  readonly [Value in (typeof QUESTIONS)['renewed'][number]]: readonly SectionId[];
} = {
  phone: RENEWED_SECTIONS,
  app: ['new-app'],
  nothing: [],
};

export type QuestionName = keyof typeof QUESTIONS;

/** Every question can be answered so, too: then it leaves nothing out. */
export type Answer<Name extends QuestionName = QuestionName> =
  | (typeof QUESTIONS)[Name][number]
  | 'everything';

export type Answers = { readonly [Name in QuestionName]?: Answer<Name> };

/** An answer as it is kept, with its time, in the manner of ticks: `code/app`. */
export type AnswerPath = { [Name in QuestionName]: `${Name}/${Answer<Name>}` }[QuestionName];

/** `at` is in milliseconds since 1970. Whatever the question was answered before is forgotten. */
export function setAnswer(given: Ticks, path: AnswerPath, at: number): Ticks {
  const question = path.slice(0, path.indexOf('/') + 1);
  const others = Object.entries(given).filter(([other]) => !other.startsWith(question));
  return setTick(Object.fromEntries(others), path, at);
}

export function listAnswerPaths(name: QuestionName): AnswerPath[] {
  return [...QUESTIONS[name], 'everything'].map((answer) => `${name}/${answer}` as AnswerPath);
}

/** Leaves out what this version does not ask. */
export function readAnswers(given: Ticks): Answers {
  const known = Object.keys(QUESTIONS).flatMap((name) => {
    const path = listAnswerPaths(name as QuestionName).find((answer) => Object.hasOwn(given, answer));
    return path ? [path.split('/')] : [];
  });
  return Object.fromEntries(known);
}

/** The questions that change which steps of a section are shown. */
export function listForks({ steps }: Section): ConditionName[] {
  const names = Object.keys(CONDITIONS) as ConditionName[];
  return names.filter((name) => steps.some(({ condition }) => condition[name]));
}

/** The checklist without the steps that the answers rule out, unless it is the one that is asked for by name. */
export function narrowChecklist(checklist: Checklist, answers: Answers, named?: StepPath): Checklist {
  const sections = SECTION_IDS.map((id: SectionId) => {
    const steps = checklist[id].steps.filter(
      (step) => isMet(step.condition, answers) || named === `${id}/${step.id}`,
    );
    return [id, { ...checklist[id], steps }];
  });
  return Object.fromEntries(sections);
}

/** Which of the sections for what is new the answers leave; `undefined` where nothing is narrowed. */
export function findRenewedSections({ renewed }: Answers): readonly SectionId[] | undefined {
  return renewed === undefined || renewed === 'everything' ? undefined : SECTIONS_OF_ANSWERS[renewed];
}

/** What of a condition the person has not met by an answer. */
export function omitAnswered(condition: Condition, answers: Answers): Condition {
  const open = Object.entries(condition).filter(([name, value]) => answers[name as ConditionName] !== value);
  return Object.fromEntries(open) as Condition;
}

function isMet(condition: Condition, answers: Answers): boolean {
  const names = Object.keys(condition) as ConditionName[];
  return names.every((name) => {
    const answer = answers[name] ?? 'everything';
    return answer === 'everything' || answer === condition[name];
  });
}
