// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parsePolicyChecklist } from '../../src/core/policy-checklist.ts';
import type { Refuse } from '../../src/core/refusal.ts';

const STEP = { id: 'one', text: 'Do one.' };
const SECTION = { title: 'New app', steps: [STEP] };

/** What is used of a checklist, and what is refused, with the value that the reason speaks of. */
function parseChecklist(value: unknown) {
  const refused: unknown[] = [];
  const refuse: Refuse = (path, reason, values = {}) => {
    refused.push([path, reason, values.value ?? values.limit ?? '']);
    return undefined;
  };
  return { checklist: parsePolicyChecklist(value, ['sv', 'en'], refuse), refused };
}

/** The same for one section. */
function parseSection(section: unknown) {
  const { checklist, refused } = parseChecklist({ sv: { 'new-app': section } });
  return { section: checklist?.sv?.['new-app'], refused };
}

function listSteps(count: number) {
  return Array.from({ length: count }, (_, at) => ({ ...STEP, id: `step-${at}` }));
}

describe('parsePolicyChecklist', () => {
  it('takes sections by language, with all that they may leave out', () => {
    const { checklist, refused } = parseChecklist({ sv: { 'new-app': SECTION }, en: {} });
    expect(checklist).toMatchObject({ sv: { 'new-app': { ...SECTION, intro: '' } }, en: {} });
    expect(refused).toEqual([]);
  });

  it('refuses what the package does not have, and uses the rest', () => {
    const { checklist, refused } = parseChecklist({ de: {}, sv: { 'old-app': SECTION, 'new-app': SECTION } });
    expect(Object.keys(checklist ?? {})).toEqual(['sv']);
    expect(Object.keys(checklist?.sv ?? {})).toEqual(['new-app']);
    expect(refused).toEqual([
      ['.de', 'refusedChoice', 'de'],
      ['.sv.old-app', 'refusedChoice', 'old-app'],
    ]);
  });

  it.each([
    ['is no object', 'text', ['.sv.new-app', 'refusedRecord', '']],
    ['has no steps', { title: 'New app' }, ['.sv.new-app.steps', 'refusedList', '']],
    [
      'has too many steps',
      { ...SECTION, steps: listSteps(201) },
      ['.sv.new-app.steps', 'refusedManySteps', '200'],
    ],
  ])('refuses a section that %s', (_, given, refusal) => {
    expect(parseSection(given)).toEqual({ section: undefined, refused: [refusal] });
  });

  it('takes as many steps as a section may have', () => {
    expect(parseSection({ ...SECTION, steps: listSteps(200) }).section?.steps).toHaveLength(200);
  });

  it.each([
    ['an unknown member', { ...SECTION, colour: 'red' }, 'colour'],
    ['a step without a text', { ...SECTION, steps: [{ id: 'one' }] }, 'steps[0].text'],
    ['a condition that there is not', { ...SECTION, steps: [{ ...STEP, condition: { code: 'x' } }] }, 'code'],
  ])('says where a section has %s, and does not use it', (_, given, place) => {
    const { section, refused } = parseSection(given);
    expect(section).toBeUndefined();
    expect(refused).toEqual([['.sv.new-app', 'refusedShape', expect.stringContaining(place)]]);
  });

  it('takes a condition as an object and as JSON', () => {
    const steps = [
      { ...STEP, condition: { code: 'app' } },
      { ...STEP, id: 'two', condition: '{"code":"token"}' },
    ];
    const { section, refused } = parseSection({ ...SECTION, steps });
    expect(section?.steps.map(({ condition }) => condition)).toEqual([{ code: 'app' }, { code: 'token' }]);
    expect(refused).toEqual([]);
  });

  it('takes what is invisible out of titles and steps', () => {
    const { section } = parseSection({
      title: 'New\u202e app\n',
      steps: [{ ...STEP, text: '\ufeffDo\tone.' }],
    });
    expect(section).toMatchObject({ title: 'New  app', steps: [{ text: 'Do one.' }] });
  });

  it('cuts a step that is a document', () => {
    const { section } = parseSection({ ...SECTION, steps: [{ ...STEP, text: 'x'.repeat(2001) }] });
    expect(section?.steps[0]?.text).toHaveLength(2000);
  });
});
