import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {
  checklistSchema,
  errorRuleSchema,
  hintsSchema,
  organisationSchema,
  pageRuleSchema,
} from '../src/core/rule-schemas.ts';

/** The files that rule files name under `$schema`, each with what it describes. */
const SCHEMAS: readonly (readonly [file: string, title: string, schema: v.GenericSchema])[] = [
  ['rules/page.schema.json', 'A kind of login page', pageRuleSchema],
  ['rules/error.schema.json', 'A known login error', errorRuleSchema],
  ['rules/checklist.schema.json', 'The checklist in one language', checklistSchema],
  ['rules/hints.schema.json', 'What the card says of each error, in one language', hintsSchema],
  ['rules/organisation.schema.json', 'Whose help it is', organisationSchema],
];

/** What JSON schema has no words for is left to the build: it says the rest, and more clearly. */
const CONFIG: ConversionConfig = {
  typeMode: 'input',
  ignoreActions: ['trim', 'to_lower_case', 'check'],
  overrideSchema: ({ valibotSchema }) =>
    valibotSchema.type === 'custom' ? { type: 'string', pattern: '^[a-z-]+/[a-z0-9-]+$' } : undefined,
};

/** The JSON schemas by which editors complete and check rule files, made from those by which the build reads them. */
export function createSchemas(): { readonly [file: string]: JsonSchema } {
  return Object.fromEntries(
    SCHEMAS.map(([file, title, schema]) => [file, { ...toJsonSchema(schema, CONFIG), title }]),
  );
}

/** Writes them below the folder of the repository, in its own format. */
export function writeSchemas(root: string): readonly string[] {
  const schemas = Object.entries(createSchemas());
  for (const [file, schema] of schemas) writeFileSync(join(root, file), JSON.stringify(schema, null, 2));
  const files = schemas.map(([file]) => file);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stderr } = spawnSync(process.execPath, [biome, 'format', '--write', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The schemas could not be formatted: ${stderr}`);
  return files;
}
