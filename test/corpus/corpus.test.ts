import { describe, expect, it } from 'vitest';
import { compileRules } from '../../scripts/compile-rules.ts';
import { foldText } from '../../src/core/text-folding.ts';
import { SECTIONS } from './corpus-page.ts';
import { ERROR_TEXTS } from './error-texts.ts';
import { NEGATIVES } from './negatives.ts';
import { listCombinations, POSITIVES } from './positives.ts';
import { SPELLINGS } from './wordings.ts';

const { errors, pages } = compileRules({ root: `${import.meta.dirname}/../..` });

describe('the corpus', () => {
  it('has at least 120 pages with an error and 180 without', () => {
    expect(POSITIVES.length).toBeGreaterThanOrEqual(120);
    expect(NEGATIVES.length).toBeGreaterThanOrEqual(180);
  });

  it('gives every page a name of its own', () => {
    const names = [...POSITIVES, ...listCombinations(), ...NEGATIVES].map(({ name }) => name);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    expect(twice).toEqual([]);
  });

  it('has pages of every kind and with every error', () => {
    const expected = POSITIVES.map((page) => page.expected);
    expect(new Set(expected.map((each) => each?.page))).toEqual(new Set(pages.map(({ id }) => id)));
    expect(new Set(expected.map((each) => each?.error))).toEqual(new Set(errors.map(({ id }) => id)));
  });

  it('leads every error to the section that its rule names', () => {
    expect(Object.fromEntries(errors.map(({ id, section }) => [id, section]))).toEqual(SECTIONS);
  });

  it('says every phrase of the rules at least once', () => {
    const said = POSITIVES.map(({ html }) => foldText(html.replaceAll(/<[^>]*>/g, ' '))).join(' ');
    const all = [...ERROR_TEXTS.map(({ text }) => text), ...SPELLINGS].map(foldText).join(' ') + said;
    const phrases = errors.flatMap((error) => error.phrases.map(({ text }) => text));
    expect(phrases.filter((text) => !all.includes(foldText(text)))).toEqual([]);
  });
});
