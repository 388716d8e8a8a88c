// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerPath,
  type Answers,
  findRenewedSections,
  listAnswerPaths,
  listForks,
  narrowChecklist,
  omitAnswered,
  QUESTIONS,
  type QuestionName,
  readAnswers,
  setAnswer,
} from '../../src/core/answers.ts';
import type { Condition, StepPath } from '../../src/core/checklist.ts';
import { dropExpiredTicks, TICKS_EXPIRE_MS } from '../../src/core/ticks.ts';
import { aChecklist, aSection, aStep } from '../popup/a-popup-model.ts';

const FORKING = aSection('Forking', [
  aStep({ id: 'for-all' }),
  aStep({ id: 'app', condition: { code: 'app' } }),
  aStep({ id: 'token', condition: { code: 'token' } }),
  aStep({ id: 'app-of-staff', condition: { code: 'app', person: 'staff' } }),
]);
const CHECKLIST = aChecklist({ 'one-time-code': FORKING });

function listShown(answers: Answers, named?: StepPath): string[] {
  return narrowChecklist(CHECKLIST, answers, named)['one-time-code'].steps.map(({ id }) => id);
}

const someAnswer = fc.constantFrom(
  ...Object.keys(QUESTIONS).flatMap((name) => listAnswerPaths(name as QuestionName)),
);

describe('setAnswer', () => {
  it('keeps what was answered to other questions', () => {
    expect(setAnswer({ 'person/staff': 1 }, 'code/app', 2)).toEqual({ 'person/staff': 1, 'code/app': 2 });
  });

  it('forgets what was answered to the same question before', () => {
    expect(setAnswer({ 'code/app': 1 }, 'code/token', 2)).toEqual({ 'code/token': 2 });
    expect(setAnswer({ 'code/app': 1 }, 'code/everything', 2)).toEqual({ 'code/everything': 2 });
  });

  it('leaves one answer to each question, the last', () => {
    fc.assert(
      fc.property(fc.array(someAnswer), (paths: AnswerPath[]) => {
        const given = paths.reduce((before, path, at) => setAnswer(before, path, at), {});
        const last = new Map(paths.map((path) => [path.split('/')[0], path.split('/')[1]]));
        expect(readAnswers(given)).toEqual(Object.fromEntries(last));
      }),
    );
  });
});

describe('readAnswers', () => {
  it('knows no answers where none were given', () => {
    expect(readAnswers({})).toEqual({});
  });

  it.each(['code/pigeon', 'colour/blue', 'code', 'code/', 'constructor/app', '__proto__'])(
    'leaves out %s, which this version does not ask',
    (path) => {
      expect(readAnswers({ [path]: 1, 'person/external': 1 })).toEqual({ person: 'external' });
    },
  );

  it('forgets an answer as ticks are forgotten', () => {
    const given = setAnswer(setAnswer({}, 'code/app', 0), 'person/staff', 1);
    expect(readAnswers(dropExpiredTicks(given, TICKS_EXPIRE_MS))).toEqual({ person: 'staff' });
  });
});

describe('listForks', () => {
  it('names each question once, in the order of all questions', () => {
    expect(listForks(FORKING)).toEqual(['code', 'person']);
  });

  it('names none where every step is for everybody', () => {
    expect(listForks(CHECKLIST['new-app'])).toEqual([]);
  });
});

describe('narrowChecklist', () => {
  it.each<[Answers, string[]]>([
    [{}, ['for-all', 'app', 'token', 'app-of-staff']],
    [{ code: 'app' }, ['for-all', 'app', 'app-of-staff']],
    [{ code: 'token' }, ['for-all', 'token']],
    [{ code: 'everything' }, ['for-all', 'app', 'token', 'app-of-staff']],
    [{ code: 'app', person: 'external' }, ['for-all', 'app']],
    [{ person: 'external' }, ['for-all', 'app', 'token']],
    [{ computer: 'other' }, ['for-all', 'app', 'token', 'app-of-staff']],
  ])('with the answers %j leaves %j', (answers, ids) => {
    expect(listShown(answers)).toEqual(ids);
  });

  it('leaves the step that is asked for by name, in its place', () => {
    expect(listShown({ code: 'app' }, 'one-time-code/token')).toEqual([
      'for-all',
      'app',
      'token',
      'app-of-staff',
    ]);
  });

  it('leaves titles and other sections as they are', () => {
    const narrowed = narrowChecklist(CHECKLIST, { code: 'token' });
    expect(narrowed['one-time-code'].title).toBe('Forking');
    expect({ ...narrowed, 'one-time-code': FORKING }).toEqual(CHECKLIST);
  });
});

describe('findRenewedSections', () => {
  it.each([
    // The app on a new phone is new, too.
    ['phone', ['new-app', 'new-phone']],
    ['app', ['new-app']],
    ['nothing', []],
    ['everything', undefined],
    [undefined, undefined],
  ] as const)('for %s finds %j', (renewed, sections) => {
    expect(findRenewedSections(renewed ? { renewed } : {})).toEqual(sections);
  });
});

describe('omitAnswered', () => {
  it.each<[Answers, Condition]>([
    [{}, { code: 'app', person: 'staff' }],
    [{ code: 'app' }, { person: 'staff' }],
    [{ code: 'token' }, { code: 'app', person: 'staff' }],
    [{ code: 'everything' }, { code: 'app', person: 'staff' }],
    [{ code: 'app', person: 'staff' }, {}],
  ])('after the answers %j leaves %j', (answers, condition) => {
    expect(omitAnswered({ code: 'app', person: 'staff' }, answers)).toEqual(condition);
  });
});
