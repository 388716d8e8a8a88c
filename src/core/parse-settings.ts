import { isSectionId, SECTION_IDS, type SectionId } from './checklist.ts';
import { isPatternCovered, parseHostPattern } from './hosts.ts';
import { parseLink, parseWebLink } from './links.ts';
import { findLocale } from './locale.ts';
import { parseNoticeEnd } from './notice.ts';
import type { Organisation } from './organisation.ts';
import { parsePolicyChecklist } from './policy-checklist.ts';
import { readList, readRecord, readText } from './policy-values.ts';
import type { Refusal, Refuse } from './refusal.ts';
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
const MAX_SHOWN_CHARS = 80;

interface Reading {
  readonly organisation: Organisation;
  readonly refuse: Refuse;
}

/** Takes a value of a policy to the value of its setting, or to `undefined` where nothing of it can be used. */
type Reader<Value> = (value: unknown, reading: Reading) => Value | undefined;

const READERS: { readonly [Key in SettingKey]: Reader<Settings[Key]> } = {
  supportName: (value, { refuse }) => readName(value, refuse),
  supportPhone: readPhone,
  supportPhoneMenu: (value, { refuse }) => readShort(value, MAX_NAME_CHARS, refuse),
  supportUrl: (value, { refuse }) => readLink(value, parseLink, 'refusedLink', refuse),
  activationCodeFormUrl: (value, { refuse }) => readLink(value, parseLink, 'refusedLink', refuse),
  webAccessUrl: (value, { organisation, refuse }) =>
    readLink(value, (text) => parseWebLink(text, organisation.hosts), 'refusedWebLink', refuse),
  language: readLanguage,
  hint: readHintForm,
  hosts: readHosts,
  notice: (value, { refuse }) => readShort(value, MAX_NOTICE_CHARS, refuse),
  noticeUntil: readNoticeUntil,
  extraErrors: (value, { refuse }) => readMembers(value, readExtraError, refuse),
  checklist: (value, { organisation, refuse }) => parsePolicyChecklist(value, organisation.locales, refuse),
  hiddenSections: (value, { refuse }) => readMembers(value, readHiddenSection, refuse),
};

/**
 * Takes a policy to settings without holes, key by key and member by member: what cannot be used is refused with its
 * reason and costs nothing else. Every browser's policy comes through here.
 */
export function parseSettings(policy: unknown, organisation: Organisation): ParsedSettings {
  const refusals: Refusal[] = [];
  const parsed: Partial<Record<SettingKey, unknown>> = {};
  for (const [key, value] of Object.entries(readRecord(policy) ?? {})) {
    const refuse: Refuse = (path, reason, values = {}) => {
      refusals.push({ key, path, reason, values });
      return undefined;
    };
    if (!isSettingKey(key)) refuse('', 'refusedKey', describeUnknownKey(key));
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

/** Letter case is the mistake that is made most. */
function describeUnknownKey(key: string): Refusal['values'] {
  const meant = SETTING_KEYS.find((known) => known.toLowerCase() === key.trim().toLowerCase());
  return { value: shorten(key), known: meant ?? SETTING_KEYS.join(', ') };
}

function readShort(value: unknown, limit: number, refuse: Refuse): string | undefined {
  const text = readText(value);
  if (text === undefined) return refuse('', 'refusedNotText');
  if (text.length > limit) return refuse('', 'refusedLong', { limit: `${limit}` });
  return text;
}

/** Without a name or number nobody could be reached: an empty one is not taken. */
function readName(value: unknown, refuse: Refuse): string | undefined {
  const text = readShort(value, MAX_NAME_CHARS, refuse);
  return text === '' ? refuse('', 'refusedEmpty') : text;
}

function readPhone(value: unknown, { refuse }: Reading): string | undefined {
  const text = readName(value, refuse);
  if (text === undefined) return undefined;
  return /\d{2}/.test(text.replace(/\D/g, '')) ? text : refuse('', 'refusedPhone', { value: shorten(text) });
}

function readLink(
  value: unknown,
  parse: (text: string) => string | undefined,
  reason: Refusal['reason'],
  refuse: Refuse,
): string | undefined {
  const text = readText(value);
  if (text === undefined) return refuse('', 'refusedNotText');
  if (text === '') return text;
  return parse(text) ?? refuse('', reason, { value: shorten(text) });
}

function readLanguage(value: unknown, { organisation: { locales }, refuse }: Reading): string | undefined {
  const text = readText(value)?.toLowerCase() ?? '';
  if (text === 'auto') return text;
  const known = ['auto', ...locales].join(', ');
  return findLocale(text, locales) ?? refuse('', 'refusedChoice', { value: shorten(text), known });
}

function readHintForm(value: unknown, { refuse }: Reading): Settings['hint'] | undefined {
  const text = readText(value)?.toLowerCase();
  const form = HINT_FORMS.find((known) => known === text);
  return form ?? refuse('', 'refusedChoice', { value: shorten(text), known: HINT_FORMS.join(', ') });
}

/** An empty list, or one of which nothing is left, means the hosts of the package. */
function readHosts(value: unknown, { organisation, refuse }: Reading): readonly string[] | undefined {
  const hosts = readMembers(
    value,
    (member, refuseMember) => readHost(member, organisation, refuseMember),
    refuse,
  );
  return hosts && hosts.length > 0 ? hosts : undefined;
}

function readHost(value: unknown, { hosts }: Organisation, refuse: Refuse): string | undefined {
  const text = readText(value) ?? '';
  const host = parseHostPattern(text);
  if (host === undefined) return refuse('', 'refusedHostForm', { value: shorten(text) });
  if (isPatternCovered(host, hosts)) return host;
  return refuse('', 'refusedHostOutside', { value: host, known: hosts.join(', ') });
}

function readNoticeUntil(value: unknown, { refuse }: Reading): string | undefined {
  const text = readText(value) ?? '';
  if (text === '' || parseNoticeEnd(text) !== undefined) return text;
  return refuse('', 'refusedDate', { value: shorten(text) });
}

function readExtraError(value: unknown, refuse: Refuse): ExtraError | undefined {
  const record = readRecord(value);
  if (!record) return refuse('', 'refusedRecord');
  const phrase = readText(record.phrase) ?? '';
  const section = readText(record.section) ?? '';
  if (foldText(phrase).length < MIN_EXTRA_PHRASE_CHARS)
    return refuse('.phrase', 'refusedPhrase', { value: shorten(phrase), limit: `${MIN_EXTRA_PHRASE_CHARS}` });
  if (phrase.length > MAX_PHRASE_CHARS)
    return refuse('.phrase', 'refusedLong', { limit: `${MAX_PHRASE_CHARS}` });
  if (!isSectionId(section))
    return refuse('.section', 'refusedChoice', { value: shorten(section), known: SECTION_IDS.join(', ') });
  return { phrase, section };
}

function readHiddenSection(value: unknown, refuse: Refuse): SectionId | undefined {
  const section = readText(value) ?? '';
  if (section === 'support') return refuse('', 'refusedHideSupport');
  if (isSectionId(section)) return section;
  return refuse('', 'refusedChoice', { value: shorten(section), known: SECTION_IDS.join(', ') });
}

/** Every member that can be used; one that cannot is refused by its place in the list, counted from 1. */
function readMembers<Member>(
  value: unknown,
  read: (member: unknown, refuse: Refuse) => Member | undefined,
  refuse: Refuse,
): readonly Member[] | undefined {
  const members = readList(value);
  if (!members) return refuse('', 'refusedList');
  if (members.length > MAX_LIST_LENGTH) refuse('', 'refusedMany', { limit: `${MAX_LIST_LENGTH}` });
  const used = members.slice(0, MAX_LIST_LENGTH).flatMap((member, at) => {
    const refuseMember: Refuse = (path, reason, values) => refuse(`[${at + 1}]${path}`, reason, values);
    return read(member, refuseMember) ?? [];
  });
  return [...new Set(used)];
}

/** A value as a reason quotes it. */
function shorten(text = ''): string {
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
}
