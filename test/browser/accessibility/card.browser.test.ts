import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readErrorTexts } from '../../portal/error-texts.ts';
import { CLASSIC_PATH, writeClassicError } from '../portal-visits.ts';
import { pressShiftTab, readFocusInCard, tabToInCard } from '../support/accessibility-focus.ts';
import { readCard, waitForCard, waitForNoCard } from '../support/card.ts';
import { settle } from '../support/page-events.ts';
import { waitForAttempts } from '../support/reports.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from '../support/shared-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const REFUSAL = readErrorTexts('region')['4001'];
const PASSWORD = '#passwd';

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

describe.each(ENGINES)('the card in $name', (engine) => {
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
    expect((await readCard(shared.browser, page))?.buttons).toEqual(['Flytta', 'Stäng', 'Öppna checklistan']);
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
    const reached: unknown[] = [];
    for (let presses = 0; presses < 20 && reached.length < 4; presses++) {
      await pressShiftTab(page);
      const focus = await readFocusInCard(shared.browser, page);
      // Firefox stops at any open dialog itself, and says its name.
      if (focus && focus.name !== 'dialog') reached.unshift(focus);
    }
    expect(reached).toEqual(['move', 'close', 'open', 'a'].map((name) => ({ name, hasRing: true })));
  });

  it('opens the checklist by keyboard', async () => {
    const page = await meetError(shared);
    await tabToInCard(shared.browser, page, 'open');
    await page.keyboard.press('Enter');
    const popup = await shared.browser.openedPopup();
    await waitUntil('the checklist', async () => (await popup.openSection()) === 'error-message');
  });

  it('closes by keyboard, and stays closed until the error appears anew', async () => {
    const page = await meetError(shared);
    await tabToInCard(shared.browser, page, 'close');
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
