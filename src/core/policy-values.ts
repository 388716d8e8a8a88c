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
  const given = readJson(value);
  if (Array.isArray(given)) return given;
  if (!isRecord(given)) return undefined;
  const entries = Object.entries(given);
  if (!entries.every(([key]) => /^\d{1,6}$/.test(key))) return undefined;
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, member]) => member);
}

/** The members of an object, from an object or from JSON, without those that would reach into the language itself. */
export function readRecord(value: unknown): { readonly [key: string]: unknown } | undefined {
  const given = readJson(value);
  if (!isRecord(given)) return undefined;
  return Object.fromEntries(Object.entries(given).filter(([key]) => !UNSAFE_KEYS.has(key)));
}

/** What a text says as JSON; anything else as it is. */
function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
