import { afterAll, describe, expect, it } from 'vitest';
import type { CorpusPage } from '../corpus/corpus-page.ts';
import { NEGATIVES } from '../corpus/negatives.ts';
import { listCombinations, POSITIVES } from '../corpus/positives.ts';
import { createCorpusTable } from './support/corpus-table.ts';
import { shareVisitor } from './support/corpus-visit.ts';
import { ENGINES } from './support/shared-browser.ts';

/** Every page once, in Firefox every second; in the long run all, and what the tables can be combined to. */
const isLong = process.env.LONG === '1';
const PAGES = isLong ? [...POSITIVES, ...listCombinations()] : POSITIVES;
const SHARES = isLong ? { chromium: 1, firefox: 1 } : { chromium: 1, firefox: 2 };

/** The thirty seconds of the latest error, and more. */
const PATIENCE_MS = isLong ? 45_000 : 5000;

/** More keep two cores busy with each other. */
const WINDOWS = 3;

const table = createCorpusTable();

afterAll(() => console.log(table.write()));

describe.each(ENGINES)('the corpus in $name', (engine) => {
  const visitor = shareVisitor(engine, WINDOWS);
  const isInShare = (_: CorpusPage, at: number) => at % SHARES[engine.name] === 0;

  it.concurrent.each(PAGES.filter(isInShare))('helps: $name', async (page) => {
    const { cards, report } = await visitor.visit(page, PATIENCE_MS);
    const { page: id, error, section } = page.expected ?? {};
    const isRight = cards.length === 1 && cards[0]?.error === error && report?.page === id;
    table.note(engine.name, page, isRight);
    expect(cards).toEqual([{ error, section }]);
    expect(report).toEqual({ page: id, error, isShown: true });
  });

  it.concurrent.each(NEGATIVES.filter(isInShare))('stays silent: $name', async (page) => {
    const { cards, report } = await visitor.visit(page);
    table.note(engine.name, page, cards.length === 0);
    expect(cards).toEqual([]);
    if (page.name.startsWith('gone: ')) expect(report).toMatchObject({ isShown: false });
    else expect(report).toBeUndefined();
  });

  it('leaves no error behind', async () => {
    expect(await visitor.browser.extensionErrors()).toEqual([]);
    expect(visitor.browser.refusedAddresses).toEqual([]);
  });
});
