import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type * as v from 'valibot';
import { checkContent } from '../src/core/check-content.ts';
import { checkWords } from '../src/core/check-words.ts';
import type { Checklist } from '../src/core/checklist.ts';
import {
  type CompiledError,
  type CompiledPage,
  type DetectionRules,
  MESSAGE_PAGE,
} from '../src/core/detection-rules.ts';
import { createPhoneLink, type Organisation } from '../src/core/organisation.ts';
import { parse } from '../src/core/parse.ts';
import {
  checklistSchema,
  errorRuleSchema,
  hintsSchema,
  organisationSchema,
  pageRuleSchema,
  wordsSchema,
} from '../src/core/rule-schemas.ts';
import type { ErrorRule, Hints, PageRule, Phrase } from '../src/core/rules.ts';
import { foldText } from '../src/core/text-folding.ts';
import type { Words } from '../src/core/words.ts';

/** Everything that the package says and looks for, read and checked. */
export interface CompiledRules {
  readonly organisation: Organisation;
  readonly pages: readonly PageRule[];
  readonly errors: readonly ErrorRule[];
  readonly checklists: { readonly [locale: string]: Checklist };
  readonly hints: { readonly [locale: string]: Hints };
  readonly words: { readonly [locale: string]: Words };
  readonly detection: DetectionRules;
}

interface Sources {
  /** The folder that holds `rules` and `src`. */
  readonly root: string;
  /** Whose package it is, where it is not that of `rules`. Folders `checklist` and `hints` beside it replace ours. */
  readonly organisationFile?: string | undefined;
}

/** Its words are those that the code asks for. */
const REFERENCE_LOCALE = 'sv';

/** A rule file that cannot be read; the message says which, where in it, and how to mend it. */
export class RuleProblem extends Error {
  override readonly name = 'RuleProblem';
}

/** Reads the content of the package. Throws a `RuleProblem` that lists everything that is wrong. */
export function compileRules({ root, organisationFile }: Sources): CompiledRules {
  const rules = join(root, 'rules');
  const organisation = readRule(organisationFile ?? join(rules, 'organisation.json'), organisationSchema);
  const pages = readFolder(join(rules, 'pages'), pageRuleSchema).toSorted((a, b) => a.id.localeCompare(b.id));
  const errors = readFolder(join(rules, 'errors'), errorRuleSchema).toSorted(
    (a, b) => a.priority - b.priority,
  );
  const own = findOwnFolders(organisationFile);
  const readLocales = <Schema extends v.GenericSchema>(folder: string, schema: Schema) =>
    mapLocales(organisation, (locale) => readRule(join(folder, `${locale}.json`), schema));
  const checklists = readLocales(own.checklist ?? join(rules, 'checklist'), checklistSchema);
  const hints = readLocales(own.hints ?? join(rules, 'hints'), hintsSchema) as CompiledRules['hints'];
  const words = mapLocales(organisation, (locale) => readWords(root, locale));

  const reference = readWords(root, REFERENCE_LOCALE);
  const problems = [
    ...checkContent({ pages, errors, checklists, hints }),
    ...Object.entries(words).flatMap(([locale, written]) => checkWords(locale, written, reference)),
  ];
  if (problems.length > 0) throw new RuleProblem(nameOwnFolders(problems.join('\n'), own));
  const detection = createDetection({ organisation, pages, errors, checklists, hints, words });
  return { organisation, pages, errors, checklists, hints, words, detection };
}

/** Content that another organisation has beside its file, by the folder of `rules` that it replaces. */
interface OwnFolders {
  readonly checklist?: string;
  readonly hints?: string;
}

/** A folder is replaced as a whole, so that no sentence of ours stays in a language that was forgotten. */
function findOwnFolders(organisationFile: string | undefined): OwnFolders {
  if (organisationFile === undefined) return {};
  const folders = ['checklist', 'hints'].map(
    (name) => [name, join(dirname(organisationFile), name)] as const,
  );
  return Object.fromEntries(folders.filter(([, folder]) => existsSync(folder)));
}

function nameOwnFolders(problems: string, own: OwnFolders): string {
  return Object.entries(own).reduce(
    (text, [name, folder]) => text.replaceAll(`rules/${name}/`, `${folder}/`),
    problems,
  );
}

function readRule<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> {
  const parsed = parse(schema, readJson(file));
  if (parsed.problems)
    throw new RuleProblem(parsed.problems.map((problem) => `${file}: ${problem}`).join('\n'));
  const { $schema: _, ...rule } = parsed.value as { $schema?: string };
  return rule as v.InferOutput<Schema>;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new RuleProblem(`${file}: ${explainUnreadable(error)}`);
  }
}

function explainUnreadable(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, and a file is needed';
  return error instanceof SyntaxError ? `this is not valid JSON: ${error.message}` : error.message;
}

/** Reads one rule a file; its name is the id. */
function readFolder<Schema extends v.GenericSchema, Rule extends v.InferOutput<Schema> & { id: string }>(
  folder: string,
  schema: Schema,
): Rule[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map(
      (file) =>
        ({ ...(readRule(join(folder, file), schema) as object), id: basename(file, '.json') }) as Rule,
    );
}

function mapLocales<Value>(
  { locales }: Organisation,
  read: (locale: string) => Value,
): { [locale: string]: Value } {
  return Object.fromEntries(locales.map((locale) => [locale, read(locale)]));
}

function readWords(root: string, locale: string): Words {
  const messages = readRule(join(root, 'src/_locales', locale, 'messages.json'), wordsSchema);
  return Object.fromEntries(Object.entries(messages).map(([id, { message }]) => [id, message])) as Words;
}

function createDetection(rules: Omit<CompiledRules, 'detection'>): DetectionRules {
  const { organisation, pages, errors } = rules;
  return {
    pages: pages.filter(({ id }) => id !== MESSAGE_PAGE).map(compilePage),
    forbidden: joinSelectors(pages.flatMap(({ forbidden }) => forbidden)),
    errors: compileErrors(errors, () => true),
    onMessagePage: compileErrors(errors, ({ onMessagePage }) => onMessagePage),
    supportPhone: organisation.support.phone,
    supportPhoneLink: createPhoneLink(organisation.support.phone),
  };
}

function compilePage({ id, paths, strong, weak, errorBoxes }: PageRule): CompiledPage {
  const titles = weak.flatMap((marker) => (typeof marker === 'string' ? [] : marker.title));
  return {
    id,
    paths: paths.map((path) => path.toLowerCase()),
    strong: joinSelectors(strong),
    weak: weak.filter((marker) => typeof marker === 'string'),
    titles: titles.map(foldText),
    errorBoxes: joinSelectors(errorBoxes),
  };
}

/** An empty selector is an error to the browser: where there is none, one that nothing matches. */
function joinSelectors(selectors: readonly string[]): string {
  return selectors.join() || ':not(*)';
}

function compileErrors(errors: readonly ErrorRule[], isWanted: (phrase: Phrase) => boolean): CompiledError[] {
  return errors.flatMap(({ id, phrases }) => {
    const folded = phrases.filter(isWanted).map(({ text }) => foldText(text));
    return folded.length > 0 ? [[id, folded.join('|')] as const] : [];
  });
}
