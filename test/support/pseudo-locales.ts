import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Organisation } from '../../src/core/organisation.ts';

/** Languages that nobody speaks, named as Android names them. */
export const LONG_LOCALE = 'en-XA';
export const RIGHT_TO_LEFT_LOCALE = 'ar-XB';

/** How much longer than English another language may be. */
const GROWTH = 1.4;

const PADDING = 'lörémîpsüm';

const ACCENTS = new Map([...'aeiouyAEIOUY'].map((vowel, at) => [vowel, [...'åéîöüýÅÉÎÖÜÝ'][at] ?? vowel]));

/** What people read of content and words. */
const READ_MEMBERS = ['title', 'intro', 'text', 'detail', 'message'];

const FROM_RIGHT_TO_LEFT = '\u202e';
const END_OF_DIRECTION = '\u202c';

/**
 * Adds two made-up languages to a copy of the sources: one that is much longer than English and full of accents, and
 * one that runs from right to left. Nobody has reviewed them, so they have to be chosen.
 */
export function addPseudoLocales(root: string): void {
  writeLocale(root, LONG_LOCALE, lengthen);
  writeLocale(root, RIGHT_TO_LEFT_LOCALE, turnAround);
  const file = join(root, 'rules/organisation.json');
  const { locales, unreviewedLocales, ...organisation } = readJson(file) as unknown as Organisation;
  const added = [LONG_LOCALE, RIGHT_TO_LEFT_LOCALE];
  writeJson(file, {
    ...organisation,
    locales: [...locales, ...added],
    unreviewedLocales: [...unreviewedLocales, ...added],
  });
}

/** English, in other words: longer by two fifths, with accents. */
export function lengthen(words: string): string {
  const accented = words.replace(/[aeiouy]/gi, (vowel) => (ACCENTS.get(vowel) ?? vowel).repeat(2));
  const missing = Math.ceil(words.length * GROWTH) - accented.length;
  return missing > 0 ? accented + ` ${PADDING}`.repeat(missing).slice(0, missing) : accented;
}

/** English, each word from right to left. */
export function turnAround(words: string): string {
  return words.replace(/\S+/g, (word) => `${FROM_RIGHT_TO_LEFT}${word}${END_OF_DIRECTION}`);
}

function writeLocale(root: string, locale: string, speak: (words: string) => string): void {
  for (const folder of ['rules/checklist', 'rules/hints']) {
    const english = readJson(join(root, folder, 'en.json'));
    writeJson(join(root, folder, `${locale}.json`), translateMembers(english, speak) as object);
  }
  const messages = readJson(join(root, 'src/_locales/en/messages.json'));
  writeJson(join(root, 'src/_locales', locale, 'messages.json'), {
    ...(translateMembers(messages, speak) as object),
    language: { message: locale },
    // Stores alone show it, and have no room for more.
    extensionDescription: messages.extensionDescription,
  });
}

function translateMembers(value: unknown, speak: (words: string) => string): unknown {
  if (Array.isArray(value)) return value.map((member) => translateMembers(member, speak));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    typeof member === 'string' && READ_MEMBERS.includes(name)
      ? translateText(member, speak)
      : translateMembers(member, speak),
  ]);
  return Object.fromEntries(members);
}

/** What stands in braces is filled in later, and stays. */
function translateText(text: string, speak: (words: string) => string): string {
  const parts = text.split(/(\{\w+\})/);
  return parts.map((part, at) => (at % 2 === 0 ? speak(part) : part)).join('');
}

function readJson(file: string): { readonly [name: string]: unknown } {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function writeJson(file: string, value: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
