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
    expect(checklist).toEqual({
      sv: { 'new-app': expect.objectContaining({ title: 'New app', intro: '' }) },
    });
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
    ['has no steps', { title: 'New app' }, ['.sv.new-app.steps', 'refusedMissing', '']],
    ['has a text for steps', { ...SECTION, steps: 'Do one.' }, ['.sv.new-app.steps', 'refusedList', '']],
    ['has no step', { ...SECTION, steps: [] }, ['.sv.new-app.steps', 'refusedNoStep', '']],
    ['has no title', { steps: [STEP] }, ['.sv.new-app.title', 'refusedMissing', '']],
    ['has a list for a title', { ...SECTION, title: [] }, ['.sv.new-app.title', 'refusedNotText', '']],
    ['has broken JSON for steps', { ...SECTION, steps: '[{' }, ['.sv.new-app.steps', 'refusedJson', '']],
    [
      'has the same step twice',
      { ...SECTION, steps: [STEP, STEP] },
      ['.sv.new-app.steps', 'refusedSameId', ''],
    ],
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
    ['is a text', 'Do one.', ['', 'refusedRecord', '']],
    ['has no text', { id: 'one' }, ['.text', 'refusedMissing', '']],
    ['has an empty text', { ...STEP, text: ' ' }, ['.text', 'refusedEmpty', '']],
    ['has an id with other letters', { ...STEP, id: 'Åt' }, ['.id', 'refusedId', 'Åt']],
    ['does what nobody can do', { ...STEP, action: 'reboot' }, ['.action', 'refusedChoice', 'reboot']],
    ['is a document', { id: 'two', text: 'x'.repeat(2001) }, ['.text', 'refusedLong', '2000']],
    ['has a text for a condition', { ...STEP, condition: 'app' }, ['.condition', 'refusedRecord', '']],
    ['has another condition', { ...STEP, condition: { os: 'x' } }, ['.condition.os', 'refusedField', 'os']],
    [
      'has a choice that there is not',
      { ...STEP, condition: { code: 'x' } },
      ['.condition.code', 'refusedChoice', 'x'],
    ],
  ])('says where a section has a step that %s, and does not use it', (_, step, [place, ...rest]) => {
    const { section, refused } = parseSection({ ...SECTION, steps: [STEP, step] });
    expect(section).toBeUndefined();
    expect(refused).toEqual([[`.sv.new-app.steps[2]${place}`, ...rest]]);
  });

  it('names what there is to choose from', () => {
    const known: unknown[] = [];
    const refuse: Refuse = (_path, _reason, values) => void known.push(values?.known);
    const steps = [{ ...STEP, condition: { code: 'sms' } }];
    parsePolicyChecklist({ sv: { 'new-app': { ...SECTION, steps } } }, ['sv'], refuse);
    expect(known).toEqual(['app, token']);
  });

  it('leaves out a field that there is not, by name, and uses the rest', () => {
    const { section, refused } = parseSection({
      ...SECTION,
      colour: 'red',
      steps: [{ ...STEP, Detail: 'At home.' }],
    });
    expect(section).toMatchObject(SECTION);
    expect(refused).toEqual([
      ['.sv.new-app.colour', 'refusedField', 'colour'],
      ['.sv.new-app.steps[1].Detail', 'refusedField', 'Detail'],
    ]);
  });

  it('leaves out what is not numbered among the steps, by name', () => {
    const { section, refused } = parseSection({ ...SECTION, steps: { 1: STEP, first: STEP } });
    expect(section?.steps).toHaveLength(1);
    expect(refused).toEqual([['.sv.new-app.steps.first', 'refusedStray', 'first']]);
  });

  it('takes names in any letter case, and both halves of a language that is written in two ways', () => {
    const { checklist, refused } = parseChecklist({
      sv: { 'New-App': SECTION },
      'SV-se': { 'new-phone': SECTION },
    });
    expect(Object.keys(checklist?.sv ?? {})).toEqual(['new-app', 'new-phone']);
    expect(refused).toEqual([]);
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

  it('takes a step as long as it may be, and steps as JSON that is longer', () => {
    const steps = [{ ...STEP, text: 'x'.repeat(2000) }];
    const { section, refused } = parseSection({ ...SECTION, steps: JSON.stringify(steps) });
    expect(section?.steps[0]?.text).toHaveLength(2000);
    expect(refused).toEqual([]);
  });
});
