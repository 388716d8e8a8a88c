import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXTRA_ERROR } from '../../src/core/detection-rules.ts';
import { renderErrorPage } from './render-error-page.ts';

interface ErrorOptions {
  /** The folder of the repository. */
  readonly root: string;
  readonly id: string;
}

/** The files of a new error, absolute. */
export interface ErrorFiles {
  readonly rule: string;
  /** One for each language. */
  readonly hints: readonly string[];
  /** A page that shows the error; its name says which. */
  readonly page: string;
}

export type Scaffold =
  | { readonly value: ErrorFiles; readonly problem?: never }
  | { readonly value?: never; readonly problem: string };

const ID_FORM = /^[a-z][a-z0-9-]{0,63}$/;

/** Errors from this priority on are general: they stand for what no other says more precisely. */
const GENERAL_PRIORITY = 100;

/** Writes the files of a new error. What has to be decided is empty, and refused by the build until it is filled in. */
export function scaffoldError({ root, id }: ErrorOptions): Scaffold {
  const rules = join(root, 'rules');
  const unreadable = findUnreadable(rules);
  if (unreadable !== undefined) return { problem: unreadable };
  const { locales } = readJson(join(rules, 'organisation.json')) as { locales: readonly string[] };
  const files: ErrorFiles = {
    rule: join(rules, 'errors', `${id}.json`),
    hints: locales.map((locale) => join(rules, 'hints', `${locale}.json`)),
    page: join(root, 'test/corpus/added', `${id}.html`),
  };
  const problem = findProblem(id, files);
  if (problem !== undefined) return { problem };
  writeFileSync(files.rule, renderRule(dirname(files.rule)));
  for (const file of files.hints) addHint(file, id);
  mkdirSync(dirname(files.page), { recursive: true });
  writeFileSync(files.page, renderErrorPage(id));
  return { value: files };
}

function findProblem(id: string, { rule, page }: ErrorFiles): string | undefined {
  if (id === '') return 'Please name the new error: npm run new:error -- ID';
  if (!ID_FORM.test(id))
    return `“${id}” cannot be an id: it has small letters a to z, digits and hyphens, begins with a letter and has at most 64 characters.`;
  if (id === EXTRA_ERROR) return `“${id}” is taken: it stands for the phrases that policy adds.`;
  if (existsSync(rule)) return `There is an error “${id}” already, in rules/errors/${id}.json.`;
  if (existsSync(page)) return `There is a page of “${id}” already, in test/corpus/added/${id}.html.`;
  return undefined;
}

/** What has to be decided is left empty. */
function renderRule(folder: string): string {
  return `{
  "$schema": "../error.schema.json",
  "priority": ${findFreePriority(folder)},
  "section": "",
  "related": [],
  "steps": [],
  "phrases": [""]
}
`;
}

/** The last before the general errors. */
function findFreePriority(folder: string): number {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const taken = files.map((file) => (readJson(join(folder, file)) as { priority: number }).priority);
  let free = GENERAL_PRIORITY - 1;
  while (taken.includes(free)) free--;
  return free;
}

/** A hint that is there already, of a rule that was taken away for one, stays as it is. */
function addHint(file: string, id: string): void {
  const hints = readJson(file) as { readonly [key: string]: unknown };
  const added = { ...hints, [id]: hints[id] ?? { title: '', text: '' } };
  writeFileSync(file, `${JSON.stringify(added, null, 2)}\n`);
}

/** Every file that is read or added to has to be JSON before anything is written. */
function findUnreadable(rules: string): string | undefined {
  const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  for (const file of files) {
    try {
      readJson(join(rules, file));
    } catch (error) {
      return `rules/${file} cannot be read, please mend it first: ${(error as Error).message}`;
    }
  }
  return undefined;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
