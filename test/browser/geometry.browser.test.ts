import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DENIED_STORE, OWA_LOGIN } from '../portal/addresses.ts';
import { readErrorTexts } from '../portal/error-texts.ts';
import { GOOD_LOGIN } from '../portal/portal.ts';
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
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';

const REFUSAL = readErrorTexts('region')['4001'];

interface Size {
  readonly width: number;
  readonly height: number;
}

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

function isOverlapping(one: Box, other: Box): boolean {
  const [width, height] = [
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  ];
  return width > 0 && height > 0;
}

function isInside({ x, y, width, height }: Box, window: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
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
