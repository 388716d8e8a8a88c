// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checklists, errors, hints, organisation, words } from 'compiled-rules/content';
import { detection } from 'compiled-rules/detection';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../scripts/compile-rules.ts';
import { SECTION_IDS } from '../../src/core/checklist.ts';
import { createHintContent } from '../../src/core/create-hint-content.ts';
import { EXTRA_ERROR, MESSAGE_PAGE, UNKNOWN_ERROR } from '../../src/core/detection-rules.ts';
import { findPhrase } from '../../src/core/phrase-matching.ts';
import { createDefaultSettings, type Settings } from '../../src/core/settings.ts';
import { foldText } from '../../src/core/text-folding.ts';
import { ROOT } from '../support/source-files.ts';

const { pages } = compileRules({ root: ROOT });

/** Every phrase, and the error that it has to be found as. */
const PHRASES = errors.flatMap(({ id, phrases }) => phrases.map(({ text }) => ({ error: id, text })));

const SELECTORS = pages.flatMap(({ id, strong, weak, forbidden, errorBoxes }) =>
  [...strong, ...weak, ...forbidden, ...errorBoxes]
    .filter((marker) => typeof marker === 'string')
    .map((selector) => ({ page: id, selector })),
);

function listIds(folder: string): string[] {
  return readdirSync(join(ROOT, 'rules', folder)).map((file) => basename(file, '.json'));
}

function createContent(locale: string, settings: Partial<Settings> = {}) {
  return createHintContent({
    organisation,
    settings: { ...createDefaultSettings(organisation), ...settings },
    locale,
    errors,
    checklists,
    hints,
    words,
  });
}

describe('every file in rules', () => {
  it.each([
    ['errors', errors.map(({ id }) => id)],
    ['pages', pages.map(({ id }) => id)],
    ['checklist', Object.keys(checklists)],
    ['hints', Object.keys(hints)],
  ])('in %s is bundled, and its name is the id', (folder, bundled) => {
    expect(listIds(folder).sort()).toEqual(bundled.toSorted());
  });

  it('goes to login pages: every error that has phrases, and every kind of page that has markers', () => {
    const withPhrases = errors.filter(({ phrases }) => phrases.length > 0).map(({ id }) => id);
    expect(detection.errors.map(([error]) => error)).toEqual(withPhrases);
    const withMarkers = pages.map(({ id }) => id).filter((id) => id !== MESSAGE_PAGE);
    expect(detection.pages.map(({ id }) => id)).toEqual(withMarkers);
  });
});

describe('every error', () => {
  it.each(errors)('$id leads to sections that there are, in every language', ({ section, related }) => {
    for (const id of [section, ...related]) {
      expect(SECTION_IDS).toContain(id);
      for (const locale of organisation.locales)
        expect(checklists[locale]?.[id].steps.length).toBeGreaterThan(0);
    }
    expect(new Set([section, ...related]).size).toBe(1 + related.length);
  });

  it('has a phrase that betrays it, but for the one that stands for unknown words', () => {
    const silent = errors.filter(({ id, phrases }) => phrases.length === 0 && id !== UNKNOWN_ERROR);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each(organisation.locales)('has something to say in %s, and so has a phrase that IT adds', (locale) => {
    const said = Object.keys(hints[locale] ?? {});
    expect(said).toEqual(expect.arrayContaining([...errors.map(({ id }) => id), UNKNOWN_ERROR, EXTRA_ERROR]));
  });
});

describe('every phrase', () => {
  it.each(PHRASES)('"$text" is found as $error: no other error is in its way', ({ error, text }) => {
    expect(findPhrase(text, detection.errors)?.error).toBe(error);
  });

  it('stands once', () => {
    const folded = PHRASES.map(({ text }) => foldText(text));
    expect(folded.filter((text, at) => folded.indexOf(text) !== at)).toEqual([]);
  });

  it('is not needed where a shorter one of the same error finds it anyway', () => {
    const idle = PHRASES.filter(({ error, text }) => {
      const others = PHRASES.filter((other) => other.error === error && other.text !== text);
      return others.some((other) => findPhrase(text, [[error, foldText(other.text)]]));
    });
    expect(idle).toEqual([]);
  });

  it('is found where a longer one of another error has it in it: the longer one comes first', () => {
    const hidden = PHRASES.filter(({ error, text }) =>
      PHRASES.some((longer) => {
        const isInside = longer.error !== error && foldText(longer.text).includes(foldText(text));
        return isInside && findPhrase(longer.text, detection.errors)?.error !== longer.error;
      }),
    );
    expect(hidden).toEqual([]);
  });
});

describe('every selector', () => {
  it.each(SELECTORS)('$selector of $page is one that browsers understand', ({ selector }) => {
    expect(() => document.querySelector(selector)).not.toThrow();
  });

  it.each([
    detection.forbidden,
    ...detection.pages.flatMap(({ strong, errorBoxes, weak }) => [strong, errorBoxes, ...weak]),
  ])('%s is understood as it goes to login pages', (selector) => {
    expect(() => document.querySelector(selector)).not.toThrow();
  });

  it('names no kind of element that our own card has', () => {
    expect(SELECTORS.filter(({ selector }) => selector.includes('web-access-hint'))).toEqual([]);
  });
});

describe.each(organisation.locales)('every card in %s', (locale) => {
  const cards = Object.entries(createContent(locale).cards);

  it.each(cards)('of %s says what happened, and what to do in three steps at most', (key, card) => {
    expect(card.title).not.toBe('');
    expect(card.text).not.toBe('');
    expect(card.steps.length).toBeLessThanOrEqual(3);
    if (key !== EXTRA_ERROR) expect(card.steps.length).toBeGreaterThan(0);
  });

  it('has every name and number filled in', () => {
    expect(JSON.stringify(createContent(locale))).not.toMatch(/\{\w+\}/);
  });

  it('has something to advise where there is no telephone menu', () => {
    const { cards: withoutMenu } = createContent(locale, { supportPhoneMenu: '' });
    const empty = Object.entries(withoutMenu).filter(
      ([key, { steps }]) => steps.length === 0 && key !== EXTRA_ERROR,
    );
    expect(empty.map(([key]) => key)).toEqual([]);
    expect(JSON.stringify(withoutMenu)).not.toMatch(/\{\w+\}/);
  });
});
