// @vitest-environment node
import { checklists, errors, hints, organisation, words } from 'compiled-rules/content';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { INTERNAL_NAMES, shortenScript } from '../../scripts/shorten-script.ts';
import { createHintContent } from '../../src/core/create-hint-content.ts';
import type { Protocol } from '../../src/core/protocol.ts';
import { createDefaultSettings } from '../../src/core/settings.ts';
import { listSources, parseSource, walkNodes } from '../support/source-files.ts';

/** What the worker stores for login pages, as it stores it. */
const content = createHintContent({
  organisation,
  settings: createDefaultSettings(organisation),
  locale: 'sv',
  errors,
  checklists,
  hints,
  words,
});

/** The members of every message and its answer: the type makes the list complete. */
const SENT: { readonly [Name in keyof Protocol]: readonly string[] } = {
  'error-appeared': ['name', 'error', 'page', 'attempts', 'isElsewhere'],
  'error-gone': ['name'],
  'open-checklist': ['name', 'section'],
  'is-error-shown': ['name'],
  'are-you-there': ['name'],
};

function listMembers(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(listMembers)];
}

describe('INTERNAL_NAMES', () => {
  it('has no name that is stored or sent: the other side would not know it', () => {
    const known = [...listMembers(content), ...Object.values(SENT).flat()];
    expect(INTERNAL_NAMES.filter((name) => known.includes(name))).toEqual([]);
  });

  it('has no name that nothing uses any more', () => {
    const files = listSources().filter((file) => /^(content-scripts|src\/core)\//.test(file));
    const nodes = files.flatMap((file) => [...walkNodes(parseSource(file))]);
    const used = new Set(nodes.filter(ts.isIdentifier).map(({ text }) => text));
    expect(INTERNAL_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });

  it('has each name once', () => {
    expect(INTERNAL_NAMES.filter((name, at) => INTERNAL_NAMES.indexOf(name) !== at)).toEqual([]);
  });
});

describe('shortenScript', () => {
  it('shortens internal names everywhere alike, and no others', async () => {
    const short = await shortenScript(
      'globalThis.found = ({ errorBoxes, error }) => [errorBoxes, error].concat({ error });',
    );
    expect(short).not.toContain('errorBoxes');
    expect(short).toContain('error:');
  });

  it('takes out what nothing uses', async () => {
    expect(await shortenScript('function unused() { return 1 } console.log(2);')).toBe('console.log(2);');
  });
});
