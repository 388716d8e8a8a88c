import { isSectionId, SECTION_IDS, type SectionId } from './checklist.ts';
import { isPatternCovered, parseHostPattern } from './hosts.ts';
import { parseLink, parseWebLink } from './links.ts';
import { findLocale } from './locale.ts';
import { parseNoticeEnd } from './notice.ts';
import { isPhoneNumber, type Organisation } from './organisation.ts';
import { parsePolicyChecklist } from './policy-checklist.ts';
import { listStrayNames, readList, readRecord, readText } from './policy-values.ts';
import {
  quoteRefused,
  type Refusal,
  type Refuse,
  refuseChoice,
  refuseForm,
  refuseWithin,
} from './refusal.ts';
import { createDefaultSettings, type ExtraError, HINT_FORMS, type Settings } from './settings.ts';
import type { SettingKey } from './settings-schema.ts';
import { foldText } from './text-folding.ts';

/** What became of a policy. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** The settings that have their value, or some of it, from the policy. */
  readonly fromPolicy: readonly SettingKey[];
  readonly refusals: readonly Refusal[];
}

/** A phrase that IT adds runs on every login page: it has to be one that nothing else says. */
export const MIN_EXTRA_PHRASE_CHARS = 12;

const MAX_NAME_CHARS = 100;
const MAX_NOTICE_CHARS = 600;
const MAX_PHRASE_CHARS = 500;
const MAX_LIST_LENGTH = 100;

/** A zero-width space is one of those that nobody sees. */
const IS_VISIBLE = /[^\s\p{Cf}]/u;

const EXTRA_ERROR_FIELDS = ['phrase', 'section'];

/** How lists are written in JSON. */
const EXAMPLE_OF_TEXTS = '["a","b"]';
const EXAMPLE_OF_EXTRA_ERROR = '{"phrase":"…","section":"support"}';

interface Reading {
  readonly organisation: Organisation;
  readonly refuse: Refuse;
}

/** Takes a value of a policy to the value of its setting, or to `undefined` where nothing of it can be used. */
type Reader<Value> = (value: unknown, reading: Reading) => Value | undefined;

const READERS: { readonly [Key in SettingKey]: Reader<Settings[Key]> } = {
  supportName: readName,
  supportPhone: readPhone,
  supportPhoneMenu: (value, { refuse }) => readShort(value, MAX_NAME_CHARS, refuse),
  supportUrl: readLink,
  activationCodeFormUrl: readLink,
  webAccessUrl: readWebAccessLink,
  language: readLanguage,
  hint: readHintForm,
  hosts: readHosts,
  notice: (value, { refuse }) => readShort(value, MAX_NOTICE_CHARS, refuse),
  noticeUntil: readNoticeUntil,
  extraErrors: (value, { refuse }) => readMembers(value, EXTRA_ERRORS, refuse),
  checklist: (value, { organisation, refuse }) => parsePolicyChecklist(value, organisation.locales, refuse),
  hiddenSections: (value, { refuse }) =>
    readMembers(value, { read: readHiddenSection, example: EXAMPLE_OF_TEXTS }, refuse),
};

/**
 * Takes a policy to settings without holes, key by key and member by member: what cannot be used is refused with its
 * reason and costs nothing else. Every browser's policy comes through here.
 */
export function parseSettings(policy: unknown, organisation: Organisation): ParsedSettings {
  const refusals: Refusal[] = [];
  const parsed: Partial<Record<SettingKey, unknown>> = {};
  for (const [key, value] of listInOrder(readRecord(policy) ?? {})) {
    const refuse: Refuse = (path, reason, values = {}) => {
      refusals.push({ key, path, reason, values });
      return undefined;
    };
    if (!isSettingKey(key)) refuseKey(key, refuse);
    else if (value !== null && value !== undefined)
      parsed[key] = READERS[key](value, { organisation, refuse });
  }
  const fromPolicy = SETTING_KEYS.filter((key) => parsed[key] !== undefined);
  const used = Object.fromEntries(fromPolicy.map((key) => [key, parsed[key]]));
  return { settings: { ...createDefaultSettings(organisation), ...used }, fromPolicy, refusals };
}

const SETTING_KEYS = Object.keys(READERS) as SettingKey[];

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(READERS, key);
}

/** Browsers deliver in any order. People read in that of the settings, with what is none of them at the end. */
function listInOrder(policy: { readonly [key: string]: unknown }): readonly [string, unknown][] {
  const getPlace = (key: string) => (isSettingKey(key) ? SETTING_KEYS.indexOf(key) : SETTING_KEYS.length);
  return Object.entries(policy).toSorted(([a], [b]) => getPlace(a) - getPlace(b));
}

/** Letter case is the mistake that is made most, and then a hyphen or the like. */
function refuseKey(key: string, refuse: Refuse): undefined {
  const value = quoteRefused(key);
  const meant = SETTING_KEYS.find((known) => foldText(known) === foldText(key));
  if (meant) return refuse('', 'refusedKey', { value, known: meant });
  return refuse('', 'refusedUnknownKey', { value, known: SETTING_KEYS.join(', ') });
}

function readShort(value: unknown, limit: number, refuse: Refuse): string | undefined {
  const text = readText(value);
  if (text === undefined) return refuse('', 'refusedNotText');
  if (text.length > limit) return refuse('', 'refusedLong', { limit: `${limit}` });
  return text;
}

/** A text that says something: where it is not given, or nothing of it can be seen, the reason says so. */
function readWord(value: unknown, refuse: Refuse): string | undefined {
  if (value === null || value === undefined) return refuse('', 'refusedMissing');
  const text = readText(value);
  if (text === undefined) return refuse('', 'refusedNotText');
  return IS_VISIBLE.test(text) ? text : refuse('', 'refusedEmpty');
}

/** Without a name or number nobody could be reached: an empty one is not taken. */
function readName(value: unknown, { refuse }: Reading): string | undefined {
  const text = readShort(value, MAX_NAME_CHARS, refuse);
  return text === undefined ? text : readWord(text, refuse);
}

/** What else is in it would be dialled too, or nobody would see that it is not. */
function readPhone(value: unknown, reading: Reading): string | undefined {
  const text = readName(value, reading);
  if (text === undefined || isPhoneNumber(text)) return text;
  return reading.refuse('', 'refusedPhone', { value: quoteRefused(text) });
}

function readLink(value: unknown, { refuse }: Reading): string | undefined {
  const text = readText(value);
  if (text === undefined) return refuse('', 'refusedNotText');
  if (text === '') return text;
  return parseLink(text) ?? refuse('', 'refusedLink', { value: quoteRefused(text) });
}

function readWebAccessLink(value: unknown, { organisation: { hosts }, refuse }: Reading): string | undefined {
  const text = readText(value);
  if (text === undefined) return refuse('', 'refusedNotText');
  if (text === '') return text;
  const values = { value: quoteRefused(text), known: hosts.join(', ') };
  return parseWebLink(text, hosts) ?? refuse('', 'refusedWebLink', values);
}

function readLanguage(value: unknown, { organisation: { locales }, refuse }: Reading): string | undefined {
  const text = readWord(value, refuse)?.toLowerCase();
  if (text === undefined || text === 'auto') return text;
  return findLocale(text, locales) ?? refuseChoice(text, ['auto', ...locales], refuse);
}

function readHintForm(value: unknown, { refuse }: Reading): Settings['hint'] | undefined {
  const text = readWord(value, refuse)?.toLowerCase();
  if (text === undefined) return undefined;
  return HINT_FORMS.find((known) => known === text) ?? refuseChoice(text, HINT_FORMS, refuse);
}

/** An empty list, or one of which nothing is left, means the hosts of the package. */
function readHosts(value: unknown, { organisation, refuse }: Reading): readonly string[] | undefined {
  const read = (member: unknown, refuseMember: Refuse) => readHost(member, organisation, refuseMember);
  const hosts = readMembers(value, { read, example: EXAMPLE_OF_TEXTS }, refuse);
  return hosts && hosts.length > 0 ? hosts : undefined;
}

function readHost(value: unknown, { hosts }: Organisation, refuse: Refuse): string | undefined {
  const text = readWord(value, refuse);
  if (text === undefined) return undefined;
  const host = parseHostPattern(text);
  if (host === undefined) return refuse('', 'refusedHostForm', { value: quoteRefused(text) });
  if (isPatternCovered(host, hosts)) return host;
  return refuse('', 'refusedHostOutside', { value: quoteRefused(host), known: hosts.join(', ') });
}

/** A notice whose end nobody understands is shown for ever: so it has to be told. */
function readNoticeUntil(value: unknown, { refuse }: Reading): string | undefined {
  const text = readText(value);
  if (text === undefined) return refuse('', 'refusedNotText');
  if (text === '' || parseNoticeEnd(text) !== undefined) return text;
  return refuse('', 'refusedDate', { value: quoteRefused(text) });
}

function readExtraError(value: unknown, refuse: Refuse): ExtraError | undefined {
  const record = readRecord(value);
  if (!record) return refuseForm(value, { reason: 'refusedRecord', example: EXAMPLE_OF_EXTRA_ERROR }, refuse);
  for (const field of Object.keys(record)) {
    if (!EXTRA_ERROR_FIELDS.includes(field))
      refuse(`.${field}`, 'refusedField', {
        value: quoteRefused(field),
        known: EXTRA_ERROR_FIELDS.join(', '),
      });
  }
  const phrase = readPhrase(record.phrase, refuseWithin(refuse, '.phrase'));
  const section = readSection(record.section, refuseWithin(refuse, '.section'));
  return phrase === undefined || section === undefined ? undefined : { phrase, section };
}

function readPhrase(value: unknown, refuse: Refuse): string | undefined {
  const phrase = readWord(value, refuse);
  if (phrase === undefined) return undefined;
  if (foldText(phrase).length < MIN_EXTRA_PHRASE_CHARS)
    return refuse('', 'refusedPhrase', { value: quoteRefused(phrase), limit: `${MIN_EXTRA_PHRASE_CHARS}` });
  if (phrase.length > MAX_PHRASE_CHARS) return refuse('', 'refusedLong', { limit: `${MAX_PHRASE_CHARS}` });
  return phrase;
}

function readSection(value: unknown, refuse: Refuse): SectionId | undefined {
  const section = readWord(value, refuse)?.toLowerCase();
  if (section === undefined || isSectionId(section)) return section;
  return refuseChoice(section, SECTION_IDS, refuse);
}

function readHiddenSection(value: unknown, refuse: Refuse): SectionId | undefined {
  const section = readSection(value, refuse);
  return section === 'support' ? refuse('', 'refusedHideSupport') : section;
}

interface MemberReader<Member> {
  readonly read: (member: unknown, refuse: Refuse) => Member | undefined;
  /** How such a list is written in JSON. */
  readonly example: string;
}

const EXTRA_ERRORS = { read: readExtraError, example: `[${EXAMPLE_OF_EXTRA_ERROR}]` };

/** Every member that can be used; one that cannot is refused by its place in the list, counted from 1. */
function readMembers<Member>(
  value: unknown,
  { read, example }: MemberReader<Member>,
  refuse: Refuse,
): readonly Member[] | undefined {
  const members = readList(value);
  if (!members) return refuseForm(value, { reason: 'refusedList', example }, refuse);
  for (const name of listStrayNames(value)) refuse(`.${name}`, 'refusedStray', { value: quoteRefused(name) });
  if (members.length > MAX_LIST_LENGTH) refuse('', 'refusedMany', { limit: `${MAX_LIST_LENGTH}` });
  const used = members
    .slice(0, MAX_LIST_LENGTH)
    .flatMap((member, at) => read(member, refuseWithin(refuse, `[${at + 1}]`)) ?? []);
  return [...new Set(used)];
}
