import { checklists, organisation } from 'compiled-rules/content';
import { describe, expect, it } from 'vitest';
import { listDeployedSettings } from '../../../scripts/deploy/deployed-setting.ts';
import { renderManagedSchema } from '../../../scripts/deploy/render-managed-schema.ts';
import { SECTION_IDS } from '../../../src/core/checklist.ts';
import { SETTINGS_SCHEMA } from '../../../src/core/settings-schema.ts';

interface Schema {
  readonly type: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

const schema: Schema = JSON.parse(renderManagedSchema(organisation));

/** The schema itself and every one in it. */
function listSchemas(whole: Schema): readonly Schema[] {
  const { properties = {}, additionalProperties, items } = whole;
  const members = [...Object.values(properties), additionalProperties, items].filter(
    (one) => one !== undefined,
  );
  return [whole, ...members.flatMap(listSchemas)];
}

/** What Chromium passes on of a value; `undefined` where its type is another one. */
function pass(value: unknown, { type, properties, additionalProperties, items }: Schema): unknown {
  if (type === 'string') return typeof value === 'string' ? value : undefined;
  if (items) return Array.isArray(value) ? value.map((member) => pass(member, items)) : undefined;
  const members = Object.entries(value as object).flatMap(([name, member]) => {
    const known = properties?.[name] ?? additionalProperties;
    return known ? [[name, pass(member, known)] as const] : [];
  });
  return Object.fromEntries(members);
}

describe('renderManagedSchema', () => {
  it('has the settings and nothing else', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(SETTINGS_SCHEMA.map(({ key }) => key));
  });

  it('uses the words alone that Chromium accepts, in the way in which it does', () => {
    for (const { type, properties, additionalProperties, items, ...rest } of listSchemas(schema)) {
      expect(['string', 'array', 'object']).toContain(type);
      expect((properties ?? additionalProperties) !== undefined).toBe(type === 'object');
      expect(items !== undefined).toBe(type === 'array');
      const words = Object.entries(rest).map(([word, text]) => [word, typeof text]);
      expect([
        [],
        [
          ['title', 'string'],
          ['description', 'string'],
        ],
      ]).toContainEqual(words);
    }
  });

  it.each(['byDefault', 'example'] as const)('lets the %s of every setting through whole', (member) => {
    const settings = listDeployedSettings(organisation).map((setting) => [setting.key, setting[member]]);
    const policy = Object.fromEntries(settings);
    expect(pass(policy, schema)).toEqual(policy);
  });

  it('lets every field of a checklist through, in every language', () => {
    const step = {
      id: 'a',
      text: 'b',
      detail: 'c',
      condition: { code: 'app', person: 'staff', computer: 'other' },
      action: 'call-support',
      copy: 'd',
      picture: 'right-app',
    };
    const sections = SECTION_IDS.map((id) => [id, { title: 'e', intro: 'f', steps: [step] }]);
    const locales = organisation.locales.map((locale) => [locale, Object.fromEntries(sections)]);
    const policy = { checklist: Object.fromEntries(locales) };
    expect(pass(policy, schema)).toEqual(policy);
  });

  it('names every setting at the top, where Chromium takes no other names', () => {
    expect(schema.additionalProperties).toBeUndefined();
  });

  it('lets misspelt names through within a setting, so that they can be refused by name', () => {
    const step = { id: 'a', text: 'b', url: 'c', condition: { os: 'd' } };
    const section = { title: 'e', steps: [step], colour: 'f' };
    const policy = {
      extraErrors: [{ Phrase: 'g', section: 'support' }],
      checklist: { xx: { 'old-app': section }, sv: { 'old-app': section } },
    };
    expect(pass(policy, schema)).toEqual(policy);
  });

  it('lets the checklist of the package through, as somebody may begin with it', () => {
    const policy = { checklist: JSON.parse(JSON.stringify(checklists)) };
    expect(pass(policy, schema)).toEqual(policy);
  });
});
