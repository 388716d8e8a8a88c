import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readErrorTexts } from '../portal/error-texts.ts';
import { CLASSIC_PATH, writeClassicError } from './portal-visits.ts';
import { findViolations } from './support/axe.ts';
import { readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { noteLiveTexts } from './support/live-region.ts';
import { settle } from './support/page-events.ts';
import { waitForAttempts } from './support/reports.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const REFUSAL = readErrorTexts('region')['4001'];
const PASSWORD = '#passwd';

/** Every language and every colour scheme once; the colours do not depend on the words. */
const LOOKS = [
  { language: 'sv', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const;

/** A page with the person in the password field, before there is an error. */
async function startTyping(shared: SharedBrowser): Promise<Page> {
  const page = await shared.openPage(CLASSIC_PATH);
  await page.waitForSelector(PASSWORD, { visible: true });
  await page.waitForSelector('#errorMessageLabel');
  await page.click(PASSWORD);
  await page.type(PASSWORD, 'Prov');
  return page;
}

/** The same, with the card that came meanwhile. */
async function meetError(shared: SharedBrowser): Promise<Page> {
  const page = await startTyping(shared);
  await writeClassicError(page, REFUSAL);
  await waitForCard(shared.browser, page);
  return page;
}

function readFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** A copy of the card in an open shadow root, where axe-core can look into it. */
async function copyCard(shared: SharedBrowser, page: Page): Promise<Page> {
  const [card] = await shared.browser.evaluateInCards(page, (root) => ({
    lang: root.host.getAttribute('lang') ?? '',
    inside: root.innerHTML,
  }));
  const copy = await shared.openPage('/');
  await copy.evaluate(
    (lang, inside) => {
      const host = document.createElement('web-access-hint');
      host.lang = lang;
      host.attachShadow({ mode: 'open' }).innerHTML = inside;
      document.documentElement.append(host);
    },
    card?.value.lang ?? '',
    card?.value.inside ?? '',
  );
  return copy;
}

describe.each(ENGINES)('in $name', (engine) => {
  describe.each(LOOKS)('axe-core ($language, $colorScheme)', (look) => {
    const shared = shareBrowser(engine, look);

    it('finds nothing wrong with the card', async () => {
      const copy = await copyCard(shared, await meetError(shared));
      const checkable = {
        addScript: (source: string) => copy.evaluate(`${source};0`),
        evaluate: copy.evaluate.bind(copy) as never,
      };
      expect(await findViolations(checkable, 'web-access-hint')).toEqual([]);
    });

    it('finds nothing wrong with the checklist, before and after an error, in popup and tab', async () => {
      const page = await startTyping(shared);
      const healthy = await shared.browser.clickToolbarIcon(page);
      await waitUntil('the checklist', async () => (await healthy.text()) !== '');
      expect(await findViolations(healthy)).toEqual([]);
      await healthy.close();

      await writeClassicError(page, REFUSAL);
      await waitForAttempts(shared.browser, 1);
      const popup = await shared.browser.clickToolbarIcon(page);
      await waitUntil('the help', async () => (await popup.openSection()) === 'error-message');
      expect(await findViolations(popup)).toEqual([]);
      await popup.close();

      const tab = await shared.browser.openExtensionPage('popup/popup.html#start-icon');
      await waitUntil('the section', async () => (await tab.openSection()) === 'start-icon');
      expect(await findViolations(tab)).toEqual([]);
      await tab.close();
    });

    it('has the language and the colours that were asked for', async () => {
      const tab = await shared.browser.openExtensionPage('popup/popup.html');
      const shown = await tab.evaluate(() => ({
        language: document.documentElement.lang,
        colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      }));
      expect(shown).toEqual(look);
      await tab.close();
    });
  });

  describe('the card', () => {
    const shared = shareBrowser(engine);

    it('is a dialog with a name, a heading and buttons that say what they do', async () => {
      const page = await meetError(shared);
      const [card] = await shared.browser.evaluateInCards(page, (root) => ({
        dialogs: [...root.querySelectorAll('dialog[open], [role=dialog]')].map((dialog) => dialog.ariaLabel),
        modal: root.querySelector('dialog')?.matches(':modal'),
        headings: [...root.querySelectorAll('h2')].map((heading) => heading.textContent),
      }));
      expect(card?.value).toEqual({
        dialogs: ['Hjälp från Region Sörmland'],
        modal: false,
        headings: ['Inloggningen gick inte igenom'],
      });
      expect((await readCard(shared.browser, page))?.buttons).toEqual([
        'Flytta',
        'Stäng',
        'Öppna checklistan',
      ]);
    });

    it.runIf(engine.name === 'chromium')('is read in order by a screen reader', async () => {
      const page = await meetError(shared);
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const list = (id: string): string[] => {
        const node = byId.get(id);
        const role = node?.role?.value;
        const line = node?.ignored || role === 'none' ? [] : [`${role} ${node?.name?.value ?? ''}`.trim()];
        return [...line, ...(node?.childIds ?? []).flatMap(list)];
      };
      const dialog = nodes.find(({ role }) => role?.value === 'dialog');
      const read = list(dialog?.nodeId ?? '').filter(
        (line) => !/^(StaticText|InlineTextBox|ListMarker|generic|paragraph)/.test(line),
      );
      expect(read).toEqual([
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
      await session.detach();
    });

    it('has an empty live region first, and its text in one go afterwards', async () => {
      const page = await startTyping(shared);
      const readTexts = await noteLiveTexts(shared.browser, page);
      await writeClassicError(page, REFUSAL);
      await waitForCard(shared.browser, page);
      await settle(page);
      const [first, ...later] = await readTexts();
      expect(first).toBe('');
      expect(later).toEqual([expect.stringMatching(/^Inloggningen gick inte igenom.*Pointsharp Token”\.$/)]);
    });

    it('leaves the focus in the password field, and typing and Enter to the form', async () => {
      const page = await startTyping(shared);
      await page.evaluate(() => {
        document.querySelector('form')?.addEventListener('submit', (event) => {
          event.preventDefault();
          document.body.dataset.submits = `${Number(document.body.dataset.submits ?? 0) + 1}`;
        });
      });
      expect(await readFocus(page)).toBe('passwd');
      await writeClassicError(page, REFUSAL);
      await waitForCard(shared.browser, page);
      expect(await readFocus(page)).toBe('passwd');

      await page.keyboard.type('losen2');
      await page.keyboard.press('Enter');
      expect(await page.$eval(PASSWORD, (field) => (field as HTMLInputElement).value)).toBe('Provlosen2');
      expect(await page.evaluate(() => document.body.dataset.submits)).toBe('1');
      expect(await readCard(shared.browser, page)).toBeDefined();
      expect(await shared.browser.hasPopup()).toBe(false);
    });

    it('stands before the page for the keyboard, in the order in which it is read', async () => {
      const page = await meetError(shared);
      const reached: string[] = [];
      for (let presses = 0; presses < 20 && reached.length < 4; presses++) {
        await pressShiftTab(page);
        const focused = await readFocusInCard(shared, page);
        // Firefox stops at any open dialog itself, and says its name.
        if (focused && focused !== 'dialog') reached.unshift(focused);
      }
      expect(reached).toEqual(['move', 'close', 'open', 'a']);
    });

    it('opens the checklist by keyboard', async () => {
      const page = await meetError(shared);
      await tabTo(shared, page, 'open');
      await page.keyboard.press('Enter');
      const popup = await shared.browser.openedPopup();
      await waitUntil('the checklist', async () => (await popup.openSection()) === 'error-message');
    });

    it('closes by keyboard, and stays closed until the error appears anew', async () => {
      const page = await meetError(shared);
      await tabTo(shared, page, 'close');
      await page.keyboard.press('Enter');
      await waitForNoCard(shared.browser, page);
      await expectClosedUntilNewError(shared, page);
    });

    it('closes at Esc, and stays closed until the error appears anew', async () => {
      const page = await meetError(shared);
      await page.keyboard.press('Escape');
      await waitForNoCard(shared.browser, page);
      expect(await readFocus(page)).toBe('passwd');
      await expectClosedUntilNewError(shared, page);
    });

    it('does nothing at clicks and keys that the page made up', async () => {
      const page = await meetError(shared);
      await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('web-access-hint');
        host?.click();
        for (const type of ['click', 'mousedown', 'mouseup', 'close', 'cancel']) {
          host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        for (const key of ['Escape', 'Enter']) {
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        }
      });
      await shared.browser.evaluateInCards(page, (root) => {
        for (const button of root.querySelectorAll('button')) button.click();
      });
      await settle(page);
      expect(await readCard(shared.browser, page)).toMatchObject({ error: 'credentials-incorrect' });
      expect(await shared.browser.hasPopup()).toBe(false);
    });

    it('stays when the person clicks elsewhere', async () => {
      const page = await meetError(shared);
      await page.click('#passwd1');
      await page.click('h1');
      await settle(page);
      expect(await readCard(shared.browser, page)).toBeDefined();
    });
  });
});

/** The id, or else the kind, of the element in the card that has the focus. */
async function readFocusInCard({ browser }: SharedBrowser, page: Page): Promise<string | undefined> {
  const [card] = await browser.evaluateInCards(
    page,
    ({ activeElement }) => activeElement?.id || activeElement?.localName,
  );
  return card?.value;
}

async function tabTo(shared: SharedBrowser, page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await pressShiftTab(page);
    if ((await readFocusInCard(shared, page)) === id) return;
  }
  throw new Error(`Tab does not lead to #${id}.`);
}

async function expectClosedUntilNewError(shared: SharedBrowser, page: Page): Promise<void> {
  await writeClassicError(page, REFUSAL);
  await settle(page);
  expect(await readCard(shared.browser, page)).toBeUndefined();
  expect(await shared.browser.readBadge(page)).toBe('!');

  await writeClassicError(page, '');
  await waitUntil('the badge to go', async () => (await shared.browser.readBadge(page)) === '');
  await writeClassicError(page, REFUSAL);
  await waitForCard(shared.browser, page);
  await waitForAttempts(shared.browser, 2);
}

async function pressShiftTab(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}
