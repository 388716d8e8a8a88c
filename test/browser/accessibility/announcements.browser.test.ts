import { beforeAll, describe, expect, it } from 'vitest';
import { readErrorTexts } from '../../portal/error-texts.ts';
import { CLASSIC_PATH, writeClassicError } from '../portal-visits.ts';
import { readFrontTabId } from '../support/accessibility-scenes.ts';
import { joinLiveTexts, readAccessibilityTree } from '../support/accessibility-tree.ts';
import { waitForCard } from '../support/card.ts';
import { noteLiveTexts } from '../support/live-region.ts';
import { settle } from '../support/page-events.ts';
import { ENGINES, shareBrowser } from '../support/shared-browser.ts';
import type { ExtensionPage } from '../support/test-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const REFUSAL = readErrorTexts('region')['4001'];
const CARD_TEXT = /^Inloggningen gick inte igenom.*Pointsharp Token”\.$/;

/** What people meet on their way through the card, beside the texts. */
const CONTROLS = ['dialog', 'button', 'status', 'heading', 'list', 'listitem', 'link'];

interface Announcement {
  readonly what: string;
  readonly path: string;
  /** The live region. */
  readonly region: string;
  readonly act: (page: ExtensionPage) => Promise<void>;
  readonly text: RegExp;
}

const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    what: 'how much the search found',
    path: 'popup/popup.html',
    region: '.search-answer',
    act: (page) => search(page, 'Pointsharp'),
    text: /\d+ träffar/,
  },
  {
    what: 'that the search found nothing',
    path: 'popup/popup.html',
    region: '.search-answer',
    act: (page) => search(page, 'xyzzy'),
    text: /Inga träffar\./,
  },
  {
    what: 'what an answer leaves of the list',
    path: 'popup/popup.html',
    region: '.guide-note',
    act: (page) => page.click('[value="renewed/nothing"]'),
    text: /Visar 5 av 7 avsnitt/,
  },
  {
    what: 'that the report is copied',
    path: 'popup/popup.html',
    region: '.report .copy-answer',
    act: (page) => page.click('.report .copy > button'),
    text: /Kopierat/,
  },
  {
    what: 'what was found on a page that was tried',
    path: 'src/status/status.html',
    region: '.try-answer',
    act: async (page) => {
      await page.click('#try-source');
      await page.type('The credentials you typed are incorrect');
      await page.click('.try-form [type=submit]');
    },
    text: /credentials-incorrect/,
  },
];

async function search(page: ExtensionPage, query: string): Promise<void> {
  await page.click('#search-field');
  await page.type(query);
}

/** What a live region says, and whether it is one that was marked when it was empty. */
function readRegion(page: ExtensionPage, region: string) {
  return page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    return { text: element?.innerText.trim(), isOld: element?.dataset.old === 'yes' };
  }, region);
}

function markRegion(page: ExtensionPage, region: string): Promise<void> {
  return page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) element.dataset.old = 'yes';
  }, region);
}

describe.each(ENGINES)('what is read out in $name', (engine) => {
  const shared = shareBrowser(engine);

  describe('of the card', () => {
    it('is, in order, whose help it is, what happened, what to do, and where there is more', async () => {
      const page = await shared.openPage(CLASSIC_PATH);
      await writeClassicError(page, REFUSAL);
      await waitForCard(shared.browser, page);
      // Browsers bring the tree up to date a moment after the document.
      const { tree, begin, end } = await waitUntil('the card in the tree', async () => {
        const nodes = await readAccessibilityTree(shared.browser, page);
        const first = nodes.findIndex(({ role }) => role === 'dialog');
        const last = nodes.findIndex(({ role, name }) => role === 'link' && name === '016-10 53 50');
        return first >= 0 && last > first && { tree: nodes, begin: first, end: last };
      });
      const controls = tree.slice(begin, end + 1).filter(({ role }) => CONTROLS.includes(role));
      expect(
        controls.map(({ role, name }) => (role === 'listitem' ? role : `${role} ${name}`.trim())),
      ).toEqual([
        'dialog Hjälp från Region Sörmland',
        'button Flytta',
        'button Stäng',
        'status',
        'heading Inloggningen gick inte igenom',
        'list',
        'listitem',
        'listitem',
        'listitem',
        'button Öppna checklistan',
        'link 016-10 53 50',
      ]);
    });

    it('is what happened and what to do, by itself: its live region is there, empty, before its text', async () => {
      const page = await shared.openPage(CLASSIC_PATH);
      await page.waitForSelector('#errorMessageLabel');
      const readTexts = await noteLiveTexts(shared.browser, page);
      await writeClassicError(page, REFUSAL);
      await waitForCard(shared.browser, page);
      await settle(page);
      const [first, ...later] = await readTexts();
      expect(first).toBe('');
      expect(later).toEqual([expect.stringMatching(CARD_TEXT)]);
      const tree = await readAccessibilityTree(shared.browser, page);
      expect(joinLiveTexts(tree.filter(({ name }) => !/^[•\s]*$/.test(name)))).toMatch(CARD_TEXT);
    });
  });

  describe('of the checklist and the status page', () => {
    let anyPage: Awaited<ReturnType<typeof shared.browser.openPage>>;

    beforeAll(async () => {
      anyPage = await shared.browser.openPage(CLASSIC_PATH);
    });

    it.each(ANNOUNCEMENTS)('is $what', async ({ path, region, act, text }) => {
      const page = await shared.browser.openExtensionPage(path);
      await waitUntil('the live region', async () => (await readRegion(page, region)).text === '');
      const before = await readAccessibilityTree(shared.browser, anyPage, page.url);
      expect(before.map(({ role }) => role)).toContain('status');
      expect(joinLiveTexts(before)).not.toMatch(text);
      await markRegion(page, region);
      await act(page);
      await waitUntil('the announcement', async () => (await readRegion(page, region)).text !== '');
      expect(await readRegion(page, region)).toMatchObject({ isOld: true });
      const readLiveTexts = async () =>
        joinLiveTexts(await readAccessibilityTree(shared.browser, anyPage, page.url));
      await waitUntil('the text in the tree', async () => text.test(await readLiveTexts()));
      await page.close();
    });

    it('is an error that comes while the checklist is open', async () => {
      const login = await shared.openPage(CLASSIC_PATH);
      const id = await readFrontTabId(shared.browser);
      const tab = await shared.browser.openExtensionPage(`popup/popup.html?tab=${id}`);
      const news = '.popup-news[aria-live=polite]';
      await waitUntil('the live region', async () => (await readRegion(tab, news)).text === '');
      await markRegion(tab, news);
      await login.bringToFront();
      await writeClassicError(login, REFUSAL);
      await waitUntil('the news', async () => (await readRegion(tab, news)).text !== '');
      expect(await readRegion(tab, news)).toMatchObject({
        isOld: true,
        text: expect.stringMatching(/^Inloggningen gick inte igenom/),
      });
      await tab.close();
    });
  });
});
