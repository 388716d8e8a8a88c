import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { SECTION_IDS } from '../../src/core/checklist.ts';
import type { Organisation } from '../../src/core/organisation.ts';
import { sectionSchema } from '../../src/core/rule-schemas.ts';
import { type DeployedSetting, listDeployedSettings } from './deployed-setting.ts';
import { renderJson } from './render-json.ts';

/** The words that Chromium accepts, and no more of them than needed: a bad one keeps the whole extension out. */
interface ManagedSchema {
  readonly type: 'string' | 'array' | 'object';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: { readonly [name: string]: ManagedSchema };
  readonly additionalProperties?: ManagedSchema;
  readonly items?: ManagedSchema;
}

const TEXT: ManagedSchema = { type: 'string' };
const TEXTS: ManagedSchema = { type: 'array', items: TEXT };

/**
 * What Chromium passes on to the extension. Members that are not named here are withheld, and so is a whole setting
 * for one value of another type, without a word to anybody. So it says types alone: the rest is told on the status page.
 */
export function renderManagedSchema(organisation: Organisation): string {
  const settings = listDeployedSettings(organisation).map((setting) => {
    const { key, title, description } = setting;
    const schema = createSettingSchema(setting, organisation);
    return [key, { ...schema, title: title.en, description: description.en }] as const;
  });
  return renderJson(createObjectSchema(Object.fromEntries(settings)));
}

function createSettingSchema({ form, example }: DeployedSetting, { locales }: Organisation): ManagedSchema {
  switch (form) {
    case 'text':
    case 'link':
    case 'choice':
      return TEXT;
    case 'list':
      return TEXTS;
    case 'records':
      return { type: 'array', items: mapNames(listRecordFields(example), TEXT) };
    case 'content':
      return mapNames(locales, mapNames(SECTION_IDS, reduceSchema(toJsonSchema(sectionSchema, CONFIG))));
  }
}

const CONFIG = { typeMode: 'input', errorMode: 'ignore' } as const;

/** The example has every field. */
function listRecordFields(example: unknown): readonly string[] {
  const [record = {}] = example as readonly object[];
  return Object.keys(record);
}

function createObjectSchema(properties: { readonly [name: string]: ManagedSchema }): ManagedSchema {
  return { type: 'object', properties };
}

function mapNames(names: readonly string[], schema: ManagedSchema): ManagedSchema {
  return createObjectSchema(Object.fromEntries(names.map((name) => [name, schema])));
}

/** What rule files say of a section in many words, as types alone. */
function reduceSchema(schema: JsonSchema | JsonSchema['items']): ManagedSchema {
  if (typeof schema !== 'object' || Array.isArray(schema)) throw new Error('Chromium knows no such schema.');
  const { type, properties, items } = schema;
  if (properties) {
    const members = Object.entries(properties).map(([name, member]) => [name, reduceSchema(member)] as const);
    return createObjectSchema(Object.fromEntries(members));
  }
  if (items) return { type: 'array', items: reduceSchema(items) };
  if (type !== 'string') throw new Error(`Chromium is told of texts, lists and objects, not of ${type}.`);
  return TEXT;
}
