// @vitest-environment node
import { checklists, errors, hints, organisation, words } from 'compiled-rules/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../src/core/checklist.ts';
import { createHintContent } from '../../src/core/create-hint-content.ts';
import { isPatternCovered } from '../../src/core/hosts.ts';
import { parse } from '../../src/core/parse.ts';
import { type ParsedSettings, parseSettings } from '../../src/core/parse-settings.ts';
import { findPhrase } from '../../src/core/phrase-matching.ts';
import { readList } from '../../src/core/policy-values.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import { sectionSchema } from '../../src/core/rule-schemas.ts';
import { HINT_FORMS, type Settings } from '../../src/core/settings.ts';
import { foldText } from '../../src/core/text-folding.ts';
import { formatText, type Words } from '../../src/core/words.ts';
import { type HostilePolicy, hostilePolicies, randomPolicies } from '../support/hostile-policies.ts';

/** What a text of a policy must not have: lone halves, control characters, and what turns the direction of others. */
const UNFIT = /\p{Cs}|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
const SAFE_LINK = /^$|^https:\/\/[^\s"<>]+$|^mailto:[^\s@]+@\S+$/;

/** A reason that is longer is no help to anybody. */
const MAX_REASON_CHARS = 1000;
const LANGUAGES = Object.entries(words as { readonly [locale: string]: Words });

function expectUsable(settings: Settings): void {
  expect(settings.supportName).not.toBe('');
  expect(settings.supportPhone).toMatch(/\d.*\d/);
  expect(settings.supportUrl).toMatch(SAFE_LINK);
  expect(settings.activationCodeFormUrl).toMatch(SAFE_LINK);
  expect(settings.webAccessUrl).toMatch(/^$|^https:\/\//);
  expect(['auto', ...organisation.locales]).toContain(settings.language);
  expect(HINT_FORMS).toContain(settings.hint);
  expect(settings.hosts.length).toBeGreaterThan(0);
  expect(settings.hosts.every((host) => isPatternCovered(host, organisation.hosts))).toBe(true);
  expect(settings.hiddenSections).not.toContain('support');
  for (const { phrase, section } of settings.extraErrors) {
    expect(foldText(phrase).length).toBeGreaterThanOrEqual(12);
    expect(SECTION_IDS).toContain(section);
  }
  for (const [locale, sections] of Object.entries(settings.checklist)) {
    expect(organisation.locales).toContain(locale);
    for (const section of Object.values(sections)) expect(parse(sectionSchema, section).value).toBeDefined();
  }
  expect(listTexts(settings).filter((text) => UNFIT.test(text))).toEqual([]);
}

/** Every text in settings, however deep; ids and links too. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/** Whoever reads the status page gets a whole sentence, in every language. */
function expectReason({ reason, values }: Refusal): void {
  for (const [, own] of LANGUAGES) {
    const named = [...own[reason].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    expect(Object.keys(values)).toEqual(expect.arrayContaining(named));
    const sentence = formatText(own[reason], values);
    expect(sentence.length).toBeGreaterThan(10);
    expect(sentence.length).toBeLessThan(MAX_REASON_CHARS);
  }
}

/** What login pages will read: whole, storable, and with phrases that can be searched for. */
function expectCards(settings: Settings): void {
  const locale = settings.language === 'auto' ? 'sv' : settings.language;
  const content = createHintContent({ organisation, settings, locale, errors, checklists, hints, words });
  expect(structuredClone(content)).toEqual(content);
  for (const card of Object.values(content.cards)) expect(SECTION_IDS).toContain(card.section);
  expect(Object.values(content.words).every((word) => typeof word === 'string')).toBe(true);
  expect(findPhrase('Welcome to Web Access', content.extraErrors)).toBeUndefined();
}

/** A key that is given has its value from the policy, or a reason why not. */
function expectAnswer(policy: HostilePolicy, { fromPolicy, refusals }: ParsedSettings): void {
  const answered = new Set<string>([...fromPolicy, ...refusals.map(({ key }) => key)]);
  const unanswered = Object.entries(policy).filter(([key, value]) => {
    const isLeftOut = value === null || value === undefined || key === '__proto__' || key === 'constructor';
    const isEmptyList = key === 'hosts' && readList(value)?.length === 0;
    return !isLeftOut && !isEmptyList && !answered.has(key);
  });
  expect(unanswered).toEqual([]);
}

/** Texts of all cards take much longer to write than a policy to read: one policy in so many goes that far. */
const SHARE = 20;

function check(policy: HostilePolicy, lot: number): void {
  const parsed = parseSettings(policy, organisation);
  expectUsable(parsed.settings);
  expectAnswer(policy, parsed);
  if (lot === 0) {
    expectCards(parsed.settings);
    parsed.refusals.slice(0, 20).forEach(expectReason);
  }
  expect(globalThis).not.toHaveProperty('isHurt');
  expect({}).not.toHaveProperty('isHurt');
}

describe('parseSettings', () => {
  it('makes settings that can be used of 10,000 policies at random', { timeout: 60_000 }, () => {
    fc.assert(fc.property(randomPolicies, fc.nat(SHARE - 1), check), { numRuns: 10_000 });
  });

  it('makes settings that can be used of 1,000 policies that mean harm', { timeout: 60_000 }, () => {
    fc.assert(fc.property(hostilePolicies, fc.nat(SHARE - 1), check), { numRuns: 1_000 });
  });
});
