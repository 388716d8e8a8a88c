// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly description: string;
}

const LOCALES = readdirSync('src/_locales');
const reference = readMessages('sv');
const ids = Object.keys(reference);

describe.each(LOCALES)('the words in %s', (locale) => {
  const messages = readMessages(locale);

  it('are the same as those of the language of reference', () => {
    expect(Object.keys(messages)).toEqual(ids);
  });

  it.each(ids)('%s is there, is explained, and names the same values', (id) => {
    expect(messages[id]?.message.trim()).not.toBe('');
    expect(messages[id]?.description).toBe(reference[id]?.description);
    expect(listPlaceholders(messages[id])).toEqual(listPlaceholders(reference[id]));
  });

  it('fit where browsers and stores show them', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(75);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the words', () => {
  it('are all used', () => {
    const sources = ['manifest.json', ...['src', 'popup', 'content-scripts', 'scripts'].flatMap(listSources)]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(ids.filter((id) => !new RegExp(`\\b(?:__MSG_)?${id}(?:__)?\\b`).test(sources))).toEqual([]);
  });
});

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function readMessages(locale: string): { readonly [id: string]: Message } {
  return JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8'));
}

function listPlaceholders(message: Message | undefined): string[] {
  return [...(message?.message.matchAll(/\{\w+\}/g) ?? [])].map(([name]) => name).sort();
}
