import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLINDING_PAGE, BROKEN_WORLDS } from './hostile/broken-worlds.ts';
import { CARD_ATTACKS } from './hostile/card-attacks.ts';
import { DOCUMENT_KINDS } from './hostile/document-kinds.ts';
import { listFloods } from './hostile/floods.ts';
import { type HostilePage, PATH, REFUSAL, writeLogin } from './hostile/hostile-page.ts';
import { type HostileVisit, type HostileVisitor, openHostileTab } from './hostile/hostile-visit.ts';
import { clickInCard, readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { type CorpusVisitor, shareVisitor } from './support/corpus-visit.ts';
import { settle } from './support/page-events.ts';
import { ENGINES } from './support/shared-browser.ts';
import type { TestBrowser } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const TRIED_OFTEN = 'Du har försökt flera gånger. Ring gärna Servicedesk IT så får du hjälp.';
const HARMLESS: readonly HostilePage[] = [
  {
    name: 'a refused login',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({ says: REFUSAL }),
  },
  {
    name: 'an unknown error',
    path: PATH,
    error: 'login-failed',
    html: writeLogin({ says: '<b id="errorMessageLabel">Det gick inte.</b>' }),
  },
];
const isLong = process.env.LONG === '1';

/** Firefox needs five times as long for the same changes, and gives up the tab where layout goes deeper. */
const FLOODS: { readonly [Name in TestBrowser['name']]: readonly HostilePage[] } = {
  chromium: listFloods({ changes: 1_000_000, depth: 10_000 }),
  firefox: listFloods({ changes: isLong ? 1_000_000 : 100_000, depth: 5_000 }),
};

/** One browser with the extension, and what its cards say to people who come to harm by nobody. */
interface Visited {
  readonly name: TestBrowser['name'];
  readonly visitor: CorpusVisitor;
  hostile?: HostileVisitor;
  readonly texts: Map<string | null, string>;
}

/** From the third attempt on the card says one line more. */
function readText({ cards }: HostileVisit): readonly (readonly [string | null, string])[] {
  return cards.map(({ error, text }) => [error, text.replace(TRIED_OFTEN, '')]);
}

const both: readonly Visited[] = ENGINES.map((engine) => ({
  name: engine.name,
  visitor: shareVisitor(engine),
  texts: new Map(),
}));
const stalls: string[] = [];

/** Both browsers at once: each has its own tab, and two cores are busy with them. */
async function visitInBoth(page: HostilePage): Promise<void> {
  await Promise.all(both.map((visited) => visitIn(visited, page)));
}

async function visitIn({ name, hostile, texts }: Visited, page: HostilePage): Promise<void> {
  if (!hostile) throw new Error('Nothing has started yet.');
  const visit = await hostile.visit(page);
  stalls.push(`${`${name}: ${page.name}`.padEnd(76)} ${String(visit.stall).padStart(5)} ms`);
  const own = page.error === undefined ? [] : [[page.error, texts.get(page.error)]];
  expect(visit.thrown, `${name}: what reached the page`).toEqual([]);
  expect(readText(visit), `${name}: what people see`).toEqual(own);
  expect(visit.most, `${name}: cards at once`).toBeLessThanOrEqual(1);
  if (page.comings !== undefined) expect(visit.comings, `${name}: how often it came`).toBe(page.comings);
}

describe('a hostile page', () => {
  beforeAll(async () => {
    for (const visited of both) {
      visited.hostile = await openHostileTab(visited.visitor);
      for (const page of HARMLESS) {
        const [[error, text] = ['', '']] = readText(await visited.hostile.visit(page));
        visited.texts.set(error, text);
      }
    }
  });

  afterAll(() => console.log(['longest stall, whoever it was', ...stalls].join('\n')));

  it.each([...CARD_ATTACKS, ...BROKEN_WORLDS, ...DOCUMENT_KINDS].map((page) => [page.name, page] as const))(
    '%s',
    (_, page) => visitInBoth(page),
  );

  it.each(FLOODS.chromium.map((page, at) => [page.name, at] as const))('%s', async (_, at) => {
    await Promise.all(both.map((visited) => visitIn(visited, FLOODS[visited.name][at] as HostilePage)));
  });

  it.each(both)('is printed in $name with its card as it was', async ({ visitor, hostile }) => {
    await hostile?.visit(HARMLESS[0] as HostilePage);
    const { tab } = hostile as HostileVisitor;
    expect((await tab.pdf()).length).toBeGreaterThan(0);
    expect((await waitForCard(visitor.browser, tab)).error).toBe('credentials-incorrect');
  });

  it.each(both)('fills the screen in $name, and says its error there', async ({ visitor, hostile }) => {
    const { tab } = hostile as HostileVisitor;
    await hostile?.visit({ name: 'a screen', path: PATH, error: undefined, html: writeLogin({}) });
    await tab.evaluate(() => {
      document.onclick = () => document.body.requestFullscreen();
    });
    await tab.mouse.click(5, 300);
    await waitUntil('the whole screen', () => tab.evaluate(() => document.fullscreenElement !== null));
    await tab.$eval('#place', (place, text) => place.replaceChildren(text), REFUSAL);
    expect((await waitForCard(visitor.browser, tab)).error).toBe('credentials-incorrect');
    await tab.evaluate(() => document.exitFullscreen());
  });

  it.each(both)(
    'gets nothing in $name from clicks and keys of its own making',
    async ({ visitor, hostile }) => {
      const { browser } = visitor;
      const { tab } = hostile as HostileVisitor;
      await hostile?.visit(HARMLESS[0] as HostilePage);
      const before = await waitForCard(browser, tab);
      await browser.evaluateInCards(tab, pressByScript);
      await settle(tab);
      expect(await readCard(browser, tab)).toEqual(before);
      expect(await browser.hasPopup()).toBe(false);
      await clickInCard(browser, tab, 'Stäng');
      await waitForNoCard(browser, tab);
    },
  );

  it.each(both)('leaves no error behind in $name, and nothing that was asked for', async ({ visitor }) => {
    expect(await visitor.browser.extensionErrors()).toEqual([]);
    expect(visitor.browser.refusedAddresses).toEqual([]);
  });

  it('may blind us, and sees nothing of it', async () => {
    const visits = await Promise.all(both.map(({ hostile }) => hostile?.visit(BLINDING_PAGE)));
    expect(visits.map((visit) => visit?.thrown)).toEqual([[], []]);
  });
});

/** Runs in the card, as if the page had found a way in. */
function pressByScript(root: ShadowRoot): void {
  for (const button of root.querySelectorAll('button')) {
    button.click();
    for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      button.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
    for (const key of ['Enter', ' ', 'Escape'])
      button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}
