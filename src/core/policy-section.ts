import { CONDITIONS, type Section } from './checklist.ts';
import { check, type Issue } from './parse.ts';
import { listStrayNames, readList, readRecord, readText } from './policy-values.ts';
import { quoteRefused, type Refuse, refuseForm, refuseWithin } from './refusal.ts';
import { sectionSchema } from './rule-schemas.ts';

/** More steps than this nobody reads. */
const MAX_STEPS = 200;

/** A text of a step that is longer than this is a document, and belongs behind a link. */
const MAX_TEXT_CHARS = 2000;

const SECTION_FIELDS = ['title', 'intro', 'steps'];
const STEP_FIELDS = ['id', 'text', 'detail', 'condition', 'action', 'copy', 'picture'];
const CONDITION_FIELDS = Object.keys(CONDITIONS);

const EXAMPLE = '{"title":"…","steps":[{"id":"…","text":"…"}]}';
const EXAMPLE_OF_STEPS = '[{"id":"…","text":"…"}]';
const EXAMPLE_OF_STEP = '{"id":"…","text":"…"}';
const EXAMPLE_OF_CONDITION = '{"code":"app"}';

interface Refusing {
  readonly refuse: Refuse;
  /** For what the section cannot do without, or would say something else without. */
  readonly refuseSection: Refuse;
}

/** A section that replaces one of the package. A field that there is not is left out; anything else costs the section. */
export function parsePolicySection(value: unknown, refuse: Refuse): Section | undefined {
  const fields = readRecord(value);
  if (!fields) return refuseForm(value, { reason: 'refusedRecord', example: EXAMPLE }, refuse);
  let isWhole = true;
  const refuseSection: Refuse = (path, reason, values) => {
    isWhole = false;
    return refuse(path, reason, values);
  };
  const refusing = { refuse, refuseSection };
  const { steps: given, ...others } = fields;
  const texts = cleanFields(others, SECTION_FIELDS, refusing);
  const steps = readSteps(given, within(refusing, '.steps'));
  if (!steps) return undefined;
  const section = check(sectionSchema, { ...texts, steps });
  for (const issue of section.issues ?? []) refuseIssue(issue, refuseSection);
  return isWhole ? (section.value as Section | undefined) : undefined;
}

function readSteps(value: unknown, refusing: Refusing): readonly unknown[] | undefined {
  const { refuse } = refusing;
  if (isMissing(value)) return refuse('', 'refusedMissing');
  const steps = readList(value);
  if (!steps) return refuseForm(value, { reason: 'refusedList', example: EXAMPLE_OF_STEPS }, refuse);
  if (steps.length > MAX_STEPS) return refuse('', 'refusedManySteps', { limit: `${MAX_STEPS}` });
  for (const name of listStrayNames(value)) refuse(`.${name}`, 'refusedStray', { value: quoteRefused(name) });
  return steps.map((step, at) => {
    const fields = readRecord(step);
    return fields ? cleanFields(fields, STEP_FIELDS, within(refusing, `[${at + 1}]`)) : step;
  });
}

/** Texts without what is invisible; a condition may come as JSON too. Whatever is missing the schema tells. */
function cleanFields(
  fields: { readonly [name: string]: unknown },
  known: readonly string[],
  { refuse, refuseSection }: Refusing,
): { readonly [name: string]: unknown } {
  const cleaned = Object.entries(fields).flatMap(([name, value]) => {
    if (isMissing(value)) return [];
    if (!known.includes(name)) return refuseField(`.${name}`, known, refuse) ?? [];
    if (name === 'condition') return [[name, readRecord(value) ?? value] as const];
    const text = readText(value);
    if (text !== undefined && text.length > MAX_TEXT_CHARS)
      refuseSection(`.${name}`, 'refusedLong', { limit: `${MAX_TEXT_CHARS}` });
    return [[name, text ?? value] as const];
  });
  return Object.fromEntries(cleaned);
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** What is wrong by the schema, in the words of the status page. Members of lists are counted from 1. */
function refuseIssue(issue: Issue, refuse: Refuse): undefined {
  const place = issue.path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`)).join('');
  const value = quoteRefused(readText(issue.given) ?? JSON.stringify(issue.given) ?? '');
  switch (issue.type) {
    case 'strict_object':
      return refuseObject(issue, place, refuse);
    case 'string':
      return refuse(place, 'refusedNotText');
    case 'non_empty':
      return refuse(place, 'refusedEmpty');
    case 'picklist':
      return refuse(place, 'refusedChoice', { value, known: listChoices(issue) });
    case 'regex':
      return refuse(place, 'refusedId', { value });
    case 'min_length':
      return refuse(place, 'refusedNoStep');
    default:
      return refuse(place, 'refusedSameId');
  }
}

function refuseObject({ expected, given }: Issue, place: string, refuse: Refuse): undefined {
  if (expected === 'never') return refuseField(place, CONDITION_FIELDS, refuse);
  if (expected !== 'Object') return refuse(place, 'refusedMissing');
  const example = place.endsWith('.condition') ? EXAMPLE_OF_CONDITION : EXAMPLE_OF_STEP;
  return refuseForm(given, { reason: 'refusedRecord', example }, refuseWithin(refuse, place));
}

function refuseField(place: string, known: readonly string[], refuse: Refuse): undefined {
  const value = quoteRefused(place.split('.').at(-1) ?? '');
  return refuse(place, 'refusedField', { value, known: known.join(', ') });
}

/** As the schema writes them: `("app" | "token")`. */
function listChoices({ expected }: Issue): string {
  return [...expected.matchAll(/"([^"]+)"/g)].map(([, choice]) => choice).join(', ');
}

function within({ refuse, refuseSection }: Refusing, place: string): Refusing {
  return { refuse: refuseWithin(refuse, place), refuseSection: refuseWithin(refuseSection, place) };
}
