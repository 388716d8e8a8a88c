// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createSchemas } from '../../scripts/generate-schemas.ts';
import { parse } from '../../src/core/parse.ts';
import {
  checklistSchema,
  errorRuleSchema,
  hintsSchema,
  organisationSchema,
  pageRuleSchema,
} from '../../src/core/rule-schemas.ts';
import { ROOT } from '../support/source-files.ts';

/** Which schema reads a file, by its folder; `.` is the folder of rules itself. */
const READERS: { readonly [folder: string]: { readonly schema: v.GenericSchema; readonly file: string } } = {
  pages: { schema: pageRuleSchema, file: 'rules/page.schema.json' },
  errors: { schema: errorRuleSchema, file: 'rules/error.schema.json' },
  checklist: { schema: checklistSchema, file: 'rules/checklist.schema.json' },
  hints: { schema: hintsSchema, file: 'rules/hints.schema.json' },
  '.': { schema: organisationSchema, file: 'rules/organisation.schema.json' },
};

const SCHEMAS = Object.entries(createSchemas());

const RULE_FILES = readdirSync(join(ROOT, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => join('rules', file));

function readJson(file: string): { readonly $schema?: string } {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

function findReader(file: string) {
  const reader = READERS[relative('rules', dirname(file)) || '.'];
  if (!reader) throw new Error(`No schema is known for ${file}`);
  return reader;
}

describe('the JSON schemas for editors', () => {
  it.each(SCHEMAS)('%s is what `npm run generate` writes', (file, schema) => {
    expect(readJson(file)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('are all that lie in rules', () => {
    const files = readdirSync(join(ROOT, 'rules')).filter((file) => file.endsWith('.schema.json'));
    expect(files.map((file) => `rules/${file}`).sort()).toEqual(SCHEMAS.map(([file]) => file).sort());
  });
});

describe('every rule file', () => {
  it.each(RULE_FILES)('%s names its schema, and the schema is there', (file) => {
    const { $schema = '' } = readJson(file);
    const named = join(dirname(file), $schema);
    expect(named).toBe(findReader(file).file);
    expect(existsSync(join(ROOT, named))).toBe(true);
  });

  it.each(RULE_FILES)('%s is as its schema says', (file) => {
    expect(parse(findReader(file).schema, readJson(file)).problems).toBeUndefined();
  });
});
