// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/core/parse-settings.ts';
import { SETTINGS_SCHEMA, type SettingKey } from '../../src/core/settings-schema.ts';
import { describeSettings } from '../../src/status/describe-settings.ts';
import type { StatusModel } from '../../src/status/status-model.ts';
import { aStatusModel, aStatusModelWithPolicy } from './a-status-model.ts';

function listLines(model: StatusModel, key: SettingKey, label: string): readonly string[] | undefined {
  const setting = describeSettings(model).find((described) => described.key === key);
  return [...(setting?.facts ?? []), ...(setting?.form ?? [])].find((fact) => fact.label === label)?.lines;
}

describe('describeSettings', () => {
  it('has every setting, by its name in words and as written', () => {
    const settings = describeSettings(aStatusModel());
    expect(settings.map(({ key }) => key)).toEqual(SETTINGS_SCHEMA.map(({ key }) => key));
    expect(new Set(settings.map(({ title }) => title)).size).toBe(SETTINGS_SCHEMA.length);
  });

  it.each([
    ['supportPhone', '010 12', ['010 12']],
    ['notice', '', ['(empty)']],
    [
      'hosts',
      ['webaccess.regionsormland.se', 'a.regionsormland.se'],
      ['webaccess.regionsormland.se', 'a.regionsormland.se'],
    ],
    ['hiddenSections', ['new-app'], ['new-app']],
    [
      'extraErrors',
      [{ phrase: 'The token has expired', section: 'support' }],
      ['The token has expired → support'],
    ],
    [
      'checklist',
      { sv: { 'new-app': { title: 'Ny', steps: [{ id: 'one', text: 'Ett' }] } } },
      ['sv: new-app'],
    ],
  ] as const)('shows the value of %s', (key, value, lines) => {
    expect(listLines(aStatusModelWithPolicy({ [key]: value }), key, 'Value')).toEqual(lines);
  });

  it('says where a value comes from, with the time of one that was read before', () => {
    const policy = { hint: 'Badge', supportPhone: 'none' };
    const model = aStatusModelWithPolicy(policy);
    expect(listLines(model, 'hint', 'Source')).toEqual(['Policy']);
    expect(listLines(model, 'notice', 'Source')).toEqual(['Default']);
    expect(listLines(model, 'supportPhone', 'Source')?.[0]).toMatch(/^Default, because/);
    const waiting = aStatusModelWithPolicy(policy, { policyNow: { state: 'waiting' } });
    expect(listLines(waiting, 'hint', 'Source')?.[0]).toMatch(/^Policy, as it was read 4 May 2026/);
  });

  it('says of a part that is refused where it stands and why', () => {
    const model = aStatusModelWithPolicy({ hosts: ['webaccess.regionsormland.se', 'x.example.org'] });
    expect(listLines(model, 'hosts', 'Not used')).toEqual([
      expect.stringMatching(/^hosts\[2\]: “x\.example\.org” is outside/),
    ]);
    expect(listLines(model, 'hint', 'Not used')).toBeUndefined();
  });

  it.each([
    ['supportName', 'REG_SZ'],
    ['supportUrl', 'REG_SZ'],
    ['hint', 'REG_SZ: card, popup, badge, off'],
    ['language', 'REG_SZ: auto, sv, en, fi'],
    ['hosts', 'REG_SZ with JSON, or a subkey hosts with REG_SZ values 1, 2, 3 …'],
    ['extraErrors', 'REG_SZ with JSON'],
    ['checklist', 'REG_SZ with JSON'],
  ] as const)('names for %s the type in the registry', (key, type) => {
    expect(listLines(aStatusModel(), key, 'Expected in the registry')).toEqual([type]);
  });

  it('has examples that can be used here', () => {
    const model = aStatusModel();
    const examples = Object.fromEntries(
      SETTINGS_SCHEMA.map(({ key }) => [key, listLines(model, key, 'Example')?.[0]]),
    );
    expect(parseSettings(examples, model.organisation).refusals).toEqual([]);
    expect(examples.webAccessUrl).toContain('regionsormland.se');
  });

  it('tells of the person’s own language, which comes first', () => {
    expect(listLines(aStatusModel({ chosenLanguage: 'en' }), 'language', 'Source')?.[1]).toMatch(/: en\./);
    expect(listLines(aStatusModel({ chosenLanguage: 'xx' }), 'language', 'Source')).toHaveLength(1);
  });
});
