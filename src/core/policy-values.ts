import { isRecord } from './is-record.ts';

/**
 * Registries, group policies and configuration files deliver the same value in different forms: a number where a text
 * is meant, JSON in a text, a list as an object with numbers for keys. Here each is taken to the form that is meant.
 */

/** Object keys that would reach into the language itself. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Invisible characters that have no business in a text of one line, and such that turn the direction of others. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text in one line, from a text or a number; `undefined` for anything else. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return value.toWellFormed().replace(INVISIBLE, ' ').trim();
}

/** A list, from a list, from JSON, or from an object with numbers for keys, which give the order. */
export function readList(value: unknown): readonly unknown[] | undefined {
  const given = readJson(value, []);
  if (Array.isArray(given)) return given;
  if (!isRecord(given)) return undefined;
  const names = Object.keys(given);
  const numbers = names.filter(isNumber);
  if (numbers.length === 0 && names.length > 0) return undefined;
  return numbers.toSorted((a, b) => Number(a) - Number(b)).map((name) => given[name]);
}

/** The names that have no place in a list from a registry, where the key itself may have a value too. */
export function listStrayNames(value: unknown): readonly string[] {
  const given = readJson(value, []);
  return isRecord(given) ? Object.keys(given).filter((name) => !isNumber(name)) : [];
}

function isNumber(name: string): boolean {
  return /^\d{1,6}$/.test(name);
}

/** The members of an object, from an object or from JSON, without those that would reach into the language itself. */
export function readRecord(value: unknown): { readonly [key: string]: unknown } | undefined {
  const given = readJson(value, {});
  if (!isRecord(given)) return undefined;
  return Object.fromEntries(Object.entries(given).filter(([key]) => !UNSAFE_KEYS.has(key)));
}

/** Whether somebody meant to write JSON and did not quite. */
export function isBrokenJson(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[[{]/.test(value) && readJson(value, undefined) === undefined;
}

/**
 * What a text says as JSON; anything else as it is. An empty text, which is what a field that was emptied leaves behind,
 * is the empty value that is given.
 */
function readJson(value: unknown, empty: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return empty;
  try {
    return JSON.parse(dropTrailingCommas(text));
  } catch {
    return undefined;
  }
}

/** Chromium reads JSON of the registry with a comma behind the last member: so it is the same in Firefox. */
function dropTrailingCommas(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, '$1');
}
