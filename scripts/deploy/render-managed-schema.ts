import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
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
 * What Chromium passes on to the extension. A setting that is not named here is withheld, and so is a whole setting for
 * one value of another type, without a word to anybody. So it says types alone, and within a setting lets every name
 * through: what is misspelt is then told on the status page, as in Firefox.
 */
export function renderManagedSchema(organisation: Organisation): string {
  const settings = listDeployedSettings(organisation).map((setting) => {
    const { key, title, description } = setting;
    return [key, { ...createSettingSchema(setting), title: title.en, description: description.en }] as const;
  });
  return renderJson({ type: 'object', properties: Object.fromEntries(settings) });
}

function createSettingSchema({ form }: DeployedSetting): ManagedSchema {
  switch (form) {
    case 'text':
    case 'link':
    case 'choice':
      return TEXT;
    case 'list':
      return TEXTS;
    case 'records':
      return { type: 'array', items: createMap(TEXT) };
    case 'content':
      return createMap(createMap(reduceSchema(toJsonSchema(sectionSchema, CONFIG))));
  }
}

const CONFIG = { typeMode: 'input', errorMode: 'ignore' } as const;

/** Any name, with a value of one type. */
function createMap(additionalProperties: ManagedSchema): ManagedSchema {
  return { type: 'object', additionalProperties };
}

/** What rule files say of a section in many words, as types alone. Of a field that there is not, a text is let through. */
function reduceSchema(schema: JsonSchema | JsonSchema['items']): ManagedSchema {
  if (typeof schema !== 'object' || Array.isArray(schema)) throw new Error('Chromium knows no such schema.');
  const { type, properties, items } = schema;
  if (properties) {
    const members = Object.entries(properties).map(([name, member]) => [name, reduceSchema(member)] as const);
    return { ...createMap(TEXT), properties: Object.fromEntries(members) };
  }
  if (items) return { type: 'array', items: reduceSchema(items) };
  if (type !== 'string') throw new Error(`Chromium is told of texts, lists and objects, not of ${type}.`);
  return TEXT;
}
