import { type Checklist, isSectionId, SECTION_IDS, type Section } from './checklist.ts';
import { parse } from './parse.ts';
import { readList, readRecord, readText } from './policy-values.ts';
import type { Refuse } from './refusal.ts';
import { sectionSchema } from './rule-schemas.ts';

type PolicyChecklist = { readonly [locale: string]: Partial<Checklist> };

/** More steps than this nobody reads. */
const MAX_STEPS = 200;

/** A text of a step that is longer than this is a document, and belongs behind a link. */
const MAX_TEXT_CHARS = 2000;

/** Sections that replace those of the package, by language. Each is taken or refused by itself. */
export function parsePolicyChecklist(
  value: unknown,
  locales: readonly string[],
  refuse: Refuse,
): PolicyChecklist | undefined {
  const byLocale = readRecord(value);
  if (!byLocale) return refuse('', 'refusedRecord');
  const checklist = Object.entries(byLocale).flatMap(([locale, sections]) => {
    const known = locales.join(', ');
    if (!locales.includes(locale))
      return refuse(`.${locale}`, 'refusedChoice', { value: locale, known }) ?? [];
    return [[locale, parseSections(sections, locale, refuse)] as const];
  });
  return Object.fromEntries(checklist);
}

function parseSections(value: unknown, locale: string, refuse: Refuse): Partial<Checklist> {
  const sections = readRecord(value);
  if (!sections) refuse(`.${locale}`, 'refusedRecord');
  const parsed = Object.entries(sections ?? {}).flatMap(([id, section]) => {
    const refuseSection: Refuse = (path, reason, values) => refuse(`.${locale}.${id}${path}`, reason, values);
    const known = SECTION_IDS.join(', ');
    if (!isSectionId(id)) return refuseSection('', 'refusedChoice', { value: id, known }) ?? [];
    const taken = parseSection(section, refuseSection);
    return taken ? [[id, taken] as const] : [];
  });
  return Object.fromEntries(parsed);
}

function parseSection(value: unknown, refuse: Refuse): Section | undefined {
  const section = readRecord(value);
  if (!section) return refuse('', 'refusedRecord');
  const steps = readList(section.steps)?.map((step) => cleanTexts(readRecord(step) ?? {}));
  if (!steps) return refuse('.steps', 'refusedList');
  if (steps.length > MAX_STEPS) return refuse('.steps', 'refusedManySteps', { limit: `${MAX_STEPS}` });
  const { value: parsed, problems } = parse(sectionSchema, { ...cleanTexts(section), steps });
  if (parsed) return parsed as Section;
  for (const problem of problems) refuse('', 'refusedShape', { value: problem });
  return undefined;
}

/** Texts without what is invisible; a condition may come as JSON too. Whatever is missing the schema tells. */
function cleanTexts(record: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const cleaned = Object.entries(record).map(([key, value]) => {
    if (key === 'condition') return [key, readRecord(value) ?? value];
    return [key, readText(value)?.slice(0, MAX_TEXT_CHARS) ?? value];
  });
  return Object.fromEntries(cleaned);
}
