import { type Checklist, isSectionId, SECTION_IDS } from './checklist.ts';
import { findLocale } from './locale.ts';
import { parsePolicySection } from './policy-section.ts';
import { readRecord } from './policy-values.ts';
import { type Refuse, refuseChoice, refuseForm, refuseWithin } from './refusal.ts';

type PolicyChecklist = { readonly [locale: string]: Partial<Checklist> };

const EXAMPLE = '{"sv":{"new-app":{…}}}';
const EXAMPLE_OF_LOCALE = '{"new-app":{"title":"…","steps":[…]}}';

/** Sections that replace those of the package, by language. Each is taken or refused by itself. */
export function parsePolicyChecklist(
  value: unknown,
  locales: readonly string[],
  refuse: Refuse,
): PolicyChecklist | undefined {
  const byLocale = readRecord(value);
  if (!byLocale) return refuseForm(value, { reason: 'refusedRecord', example: EXAMPLE }, refuse);
  const checklist: { [locale: string]: Partial<Checklist> } = {};
  for (const [name, sections] of Object.entries(byLocale)) {
    const locale = findLocale(name.toLowerCase(), locales);
    const refuseLocale = refuseWithin(refuse, `.${name}`);
    if (locale === undefined) {
      refuseChoice(name, locales, refuseLocale);
      continue;
    }
    const parsed = parseSections(sections, refuseLocale);
    if (Object.keys(parsed).length > 0) checklist[locale] = { ...checklist[locale], ...parsed };
  }
  return checklist;
}

function parseSections(value: unknown, refuse: Refuse): Partial<Checklist> {
  const sections = readRecord(value);
  if (!sections) refuseForm(value, { reason: 'refusedRecord', example: EXAMPLE_OF_LOCALE }, refuse);
  const parsed = Object.entries(sections ?? {}).flatMap(([name, section]) => {
    const id = name.toLowerCase();
    const refuseSection = refuseWithin(refuse, `.${name}`);
    if (!isSectionId(id)) return refuseChoice(name, SECTION_IDS, refuseSection) ?? [];
    const taken = parsePolicySection(section, refuseSection);
    return taken ? [[id, taken] as const] : [];
  });
  return Object.fromEntries(parsed);
}
