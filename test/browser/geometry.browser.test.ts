import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DENIED_STORE, OWA_LOGIN } from '../portal/addresses.ts';
import { readErrorTexts } from '../portal/error-texts.ts';
import { GOOD_LOGIN } from '../portal/portal.ts';
import { type Direction, LAYOUTS, LITTLE } from './layouts/layouts.ts';
import { type PlannedVisit, shareVisits } from './layouts/share-visits.ts';
import {
  closeCard,
  findFaults,
  isInside,
  isOverlapping,
  type LayoutVisit,
  openLayout,
  type Size,
  visitLayout,
} from './layouts/visit-layout.ts';
import {
  CLASSIC_PATH,
  logInClassic,
  logInNfactor,
  NFACTOR_PATH,
  REFUSED_LOGIN,
  startBrokenIcon,
  writeClassicError,
} from './portal-visits.ts';
import { type Box, type CardOnPage, clickInCard, readCard, waitForCard } from './support/card.ts';
import { settle } from './support/page-events.ts';
import { ENGINES, type Engine, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const REFUSAL = readErrorTexts('region')['4001'];

const LARGE: Size = { width: 1366, height: 768 };
const SIZES: readonly Size[] = [
  LARGE,
  { width: 1100, height: 750 },
  { width: 800, height: 600 },
  { width: 400, height: 700 },
  { width: 320, height: 480 },
];

/** Every page with an error, and the selector of what says it. */
const ERROR_PAGES: readonly {
  readonly name: string;
  readonly error: string;
  readonly open: (shared: SharedBrowser) => Promise<Page>;
}[] = [
  { name: 'the classic login', error: '#errorMessageLabel', open: openClassic },
  {
    name: 'the nFactor login',
    error: '.standaloneText.error',
    open: async (shared) => {
      const page = await shared.openPage(NFACTOR_PATH);
      await logInNfactor(page, REFUSED_LOGIN);
      return page;
    },
  },
  { name: 'Extern OWA', error: '#signInErrorDiv', open: ({ openPage }) => openPage(`${OWA_LOGIN}?reason=2`) },
  { name: 'the wrong choice', error: 'body', open: ({ openPage }) => openPage(DENIED_STORE) },
  {
    name: 'an icon that does not start',
    error: '.messageBox',
    open: async (shared) => {
      const page = await shared.openPage(CLASSIC_PATH);
      await logInClassic(page, GOOD_LOGIN);
      await startBrokenIcon(page);
      return page;
    },
  },
];

async function openClassic({ openPage }: SharedBrowser): Promise<Page> {
  const page = await openPage(CLASSIC_PATH);
  await page.waitForSelector('#Log_On', { visible: true });
  await writeClassicError(page, REFUSAL);
  return page;
}

interface NamedBox extends Box {
  readonly name: string;
}

/** What a person needs to see: the lines of the error, and everything to fill in or press. */
function readNeeded(page: Page, error: string): Promise<NamedBox[]> {
  return page.evaluate((selector) => {
    const needed = 'input:not([type=hidden]), select, textarea, label, button, a, [role=button]';
    const box = (name: string, { x, y, width, height }: DOMRect) => ({ name, x, y, width, height });
    const readLines = (element: Element) => {
      const lines = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      while (walker.nextNode()) {
        lines.selectNodeContents(walker.currentNode);
        boxes.push(...lines.getClientRects());
      }
      return boxes.map((line) => box(selector, line));
    };
    const shown = [...document.querySelectorAll(needed)].filter((element) => element.checkVisibility());
    return [
      ...[...document.querySelectorAll(selector)].flatMap(readLines),
      ...shown.map((element) => box(element.outerHTML.slice(0, 60), element.getBoundingClientRect())),
    ];
  }, error);
}

async function expectFreePlace(
  { browser }: SharedBrowser,
  page: Page,
  error: string,
  size: Size,
): Promise<CardOnPage> {
  await settle(page);
  const card = await waitForCard(browser, page);
  const covered = (await readNeeded(page, error)).filter((box) => isOverlapping(card.box, box));
  const at = `${size.width}×${size.height}, card at ${JSON.stringify(card.box)}`;
  expect(
    covered.map(({ name }) => name),
    `covered at ${at}`,
  ).toEqual([]);
  expect(isInside(card.box, size), `in the window of ${at}`).toBe(true);
  return card;
}

describe.each(ENGINES)('the place of the card in $name', (engine) => {
  const shared = shareBrowser(engine);

  describe.each(ERROR_PAGES)('on $name', ({ error, open }) => {
    let page: Page;

    beforeAll(async () => {
      page = await open({ ...shared, openPage: (path) => shared.browser.openPage(path) });
      await waitForCard(shared.browser, page);
      return () => page.close();
    });

    it.each(SIZES)('covers nothing at $width × $height', async (size) => {
      await page.setViewport(size);
      const card = await expectFreePlace(shared, page, error, size);
      expect(card.buttons).toContain('Öppna checklistan');
    });

    it('takes its room again when the window grows', async () => {
      await page.setViewport(LARGE);
      const card = await expectFreePlace(shared, page, error, LARGE);
      expect(card.text).toContain('Servicedesk IT');
    });
  });

  it.each(SIZES)('comes to a free place at once at $width × $height', async (size) => {
    const page = await shared.openPage(CLASSIC_PATH);
    await page.setViewport(size);
    await page.waitForSelector('#Log_On', { visible: true });
    await writeClassicError(page, REFUSAL);
    await expectFreePlace(shared, page, '#errorMessageLabel', size);
  });

  it('moves by its button to other free places, and back', async () => {
    const page = await openClassic(shared);
    await page.setViewport(LARGE);
    const first = await expectFreePlace(shared, page, '#errorMessageLabel', LARGE);
    const places: string[] = [];
    for (let moves = 0; moves < 4; moves++) {
      await clickInCard(shared.browser, page, '#move');
      const { box } = await expectFreePlace(shared, page, '#errorMessageLabel', LARGE);
      places.push(JSON.stringify(box));
    }
    expect(new Set(places).size).toBeGreaterThan(1);
    expect(places[0]).not.toBe(JSON.stringify(first.box));
  });

  it('makes way for an error that moves', async () => {
    const page = await openClassic(shared);
    await page.setViewport(LARGE);
    const { box } = await expectFreePlace(shared, page, '#errorMessageLabel', LARGE);
    await page.evaluate(({ x, y }) => {
      const label = document.querySelector('#errorMessageLabel')?.cloneNode(true) as HTMLElement;
      document.querySelector('#errorMessageLabel')?.remove();
      label.style.cssText = `position: fixed; left: ${x + 20}px; top: ${y + 20}px; width: 200px`;
      document.body.append(label);
    }, box);
    await expectFreePlace(shared, page, '#errorMessageLabel', LARGE);
    expect((await readCard(shared.browser, page))?.box).not.toEqual(box);
  });
});

/** A desktop, a small one, and the same enlarged to 200 % and 400 %. */
const WINDOWS: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 1024, height: 600 },
  { width: 640, height: 400 },
  { width: 320, height: 256 },
];

/** Hardly as high as the card. */
const LOW: Size = { width: 1280, height: 440 };

const DIRECTIONS: readonly Direction[] = ['ltr', 'rtl'];

const isLong = process.env.LONG === '1';

/** One of so many visits is made in the short run: each layout in two of the windows in Chromium, samples in Firefox. */
const SHARES = { chromium: 4, firefox: 12 };

/** Windows beside each other; Firefox shows its tabs one at a time. */
const WINDOW_COUNTS = { chromium: 4, firefox: 1 };

/** In the long run every layout in every window, from left to right and from right to left; else they take turns. */
function listVisits(engine: Engine['name'], direction: Direction): [string, PlannedVisit][] {
  const visits = LAYOUTS.flatMap((layout, at) =>
    WINDOWS.filter(({ width }) => width >= (layout.leastWidth ?? 0)).map((size, which) => ({
      layout,
      size,
      direction,
      turn: at + which + DIRECTIONS.indexOf(direction),
    })),
  );
  const made = visits.filter(({ turn }) => isLong || turn % SHARES[engine] === 0);
  return made.map((visit) => [`${visit.layout.name}, ${visit.size.width} × ${visit.size.height}`, visit]);
}

describe.each(ENGINES)('the card among layouts, in $name', (engine) => {
  const visits = shareVisits(engine, WINDOW_COUNTS[engine.name]);

  describe.each(DIRECTIONS)('that run %s', (direction) => {
    beforeAll(() => visits.turnCards(direction));

    it.concurrent.each(listVisits(engine.name, direction))('covers nothing: %s', async (_, planned) => {
      const isClosed = isLong || planned.size === WINDOWS[0];
      const faults = await visits.run(planned, async (visit) => [
        ...(await visitLayout(visit)),
        ...(isClosed ? await closeCard(visit) : []),
      ]);
      expect(faults).toEqual([]);
    });
  });

  it.each(DIRECTIONS)(
    'moves to every corner of a page that runs %s, when it runs the other way',
    async (direction) => {
      await visits.turnCards(direction === 'ltr' ? 'rtl' : 'ltr');
      const corners = await visits.run({ layout: LITTLE, size: LARGE, direction }, async (visit) => {
        await openLayout(visit);
        const places: string[] = [];
        while (places.length < 4) {
          await clickInCard(visit.browser, visit.page, '#move');
          const { box } = await waitForCard(visit.browser, visit.page);
          places.push(`${box.x}, ${box.y}`);
        }
        return places;
      });
      expect(new Set(corners).size).toBe(4);
    },
  );

  it('is whole in every window that is hardly high enough', async () => {
    const faults = await visits.run({ layout: LITTLE, size: LOW, direction: 'ltr' }, async (visit) => {
      await openLayout(visit);
      const found: string[] = [];
      for (let { height } = LOW; height < 500; height += 4) {
        const size = { ...LOW, height };
        await visit.page.setViewport(size);
        found.push(...(await findFaults({ ...visit, size }, `${height} px high`)));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

  it('covers nothing when the support desk comes on it later, at the third attempt', async () => {
    const layout = LAYOUTS.find(({ name }) => name === 'a foot with links that stays') ?? LITTLE;
    const faults = await visits.run({ layout, size: LOW, direction: 'ltr' }, async (visit) => {
      const found: string[] = [];
      for (let { height } = LOW; height < 560; height += 8) {
        const size = { ...LOW, height };
        await openLayout({ ...visit, size });
        if (height >= LOW.height + 16) await waitForSupport(visit);
        found.push(...(await findFaults({ ...visit, size }, `${height} px high`)));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

  it('leaves no error behind', async () => {
    expect(await visits.browser.extensionErrors()).toEqual([]);
  });
});

/** A line has no room for it. */
async function waitForSupport({ browser, page }: LayoutVisit): Promise<void> {
  await waitUntil('the support desk on the card', async () => {
    const { text, buttons } = await waitForCard(browser, page);
    return text.includes('Du har försökt flera gånger.') || !buttons.includes('Flytta');
  });
}
