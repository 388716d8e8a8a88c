import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CHECKLIST, DENIED_STORE, OWA_LOGIN, STORE } from '../portal/addresses.ts';
import { readErrorTexts } from '../portal/error-texts.ts';
import { GOOD_LOGIN } from '../portal/portal.ts';
import {
  CLASSIC_PATH,
  logInClassic,
  logInNfactor,
  logInOwa,
  NFACTOR_PATH,
  REFUSED_LOGIN,
  startBrokenIcon,
  writeClassicError,
} from './portal-visits.ts';
import { readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { noteCards, readCardEvents, settle } from './support/page-events.ts';
import { readReport, waitForAttempts } from './support/reports.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const REFUSAL = readErrorTexts('region')['4001'];
const TRIED_OFTEN = 'Du har försökt flera gånger. Ring gärna Servicedesk IT så får du hjälp.';

/** Adds a text to the page, as pages do all the time. */
async function addText(page: Page, text: string): Promise<void> {
  await page.evaluate((added) => {
    const note = document.createElement('p');
    note.id = 'added';
    note.textContent = added;
    document.body.append(note);
  }, text);
  await settle(page);
}

/** The card, the badge and the report are one: here none of them is. */
async function expectSilence({ browser }: SharedBrowser, page: Page): Promise<void> {
  expect(await readCard(browser, page)).toBeUndefined();
  expect(await browser.readBadge(page)).toBe('');
  expect(await readReport(browser)).toBeUndefined();
}

function waitForBadge({ browser }: SharedBrowser, page: Page, text: string): Promise<unknown> {
  return waitUntil(`the badge “${text}”`, async () => (await browser.readBadge(page)) === text);
}

describe.each(ENGINES)('a visit to the portal in $name', (engine) => {
  const shared = shareBrowser(engine);

  describe('on a healthy page', () => {
    it.each([
      { name: 'the classic login', path: CLASSIC_PATH, ready: '#Log_On' },
      { name: 'the nFactor login', path: NFACTOR_PATH, ready: '#loginBtn' },
      { name: 'Extern OWA', path: OWA_LOGIN, ready: '#signin' },
    ])('stays silent on $name, and is awake there', async ({ path, ready }) => {
      const page = await shared.openPage(path);
      await page.waitForSelector(ready, { visible: true });
      await addText(page, 'Nytt: servicefönster på söndag.');
      await expectSilence(shared, page);

      await addText(page, REFUSAL);
      expect((await waitForCard(shared.browser, page)).error).toBe('credentials-incorrect');
    });

    it('stays silent among the icons, and is awake there', async () => {
      const page = await shared.openPage(CLASSIC_PATH);
      await logInClassic(page, GOOD_LOGIN);
      await page.waitForSelector('.store-icon', { visible: true });
      expect(new URL(page.url()).pathname).toBe(STORE);
      await addText(page, 'Skrivbord Sörmland är startad.');
      await expectSilence(shared, page);

      await addText(page, 'Cannot complete your request.');
      expect((await waitForCard(shared.browser, page)).error).toBe('start-failed');
    });

    it.each([
      { name: 'the list of pages', path: '/' },
      { name: 'the article that quotes the errors', path: CHECKLIST },
      { name: 'a search in the article for an error', path: `${CHECKLIST}?q=${encodeURIComponent(REFUSAL)}` },
    ])('stays silent on $name, whatever it says', async ({ path }) => {
      const page = await shared.openPage(path);
      await addText(page, REFUSAL);
      await expectSilence(shared, page);
    });
  });

  describe('after a refused login', () => {
    it.each([
      { wording: 'the region’s', path: CLASSIC_PATH },
      { wording: 'the product’s own', path: `${CLASSIC_PATH}?wording=stock` },
    ])('helps with the classic page in $wording words', async ({ path }) => {
      const { browser } = shared;
      const page = await shared.openPage(path);
      await logInClassic(page, REFUSED_LOGIN);
      const card = await waitForCard(browser, page);

      expect(card).toMatchObject({ error: 'credentials-incorrect', section: 'error-message', lang: 'sv' });
      for (const text of [
        'Hjälp från Region Sörmland',
        'Inloggningen gick inte igenom',
        'Meddelandet betyder att något av de tre fälten är fel.',
        'Kontrollera de tre fälten: användarnamn, lösenord (utan å, ä, ö) och Pointsharpkod.',
        'Väntar du på en ny aktiveringskod? Titta i skräpposten efter mejlet ”Pointsharp Token”.',
        'Öppna checklistan',
        'Ring Servicedesk IT 016-10 53 50, val 2',
      ]) {
        expect(card.text).toContain(text);
      }
      expect(card.links).toEqual([{ text: '016-10 53 50', href: 'tel:016105350' }]);
      await waitForBadge(shared, page, '!');
      expect(await waitForAttempts(browser, 1)).toMatchObject({
        error: 'credentials-incorrect',
        page: 'gateway-classic',
        frame: 0,
      });
    });

    it('shows the page an element with ids and nothing inside', async () => {
      const page = await shared.openPage(CLASSIC_PATH);
      await logInClassic(page, REFUSED_LOGIN);
      await waitForCard(shared.browser, page);
      const hosts = await page.evaluate(() =>
        [...document.querySelectorAll('web-access-hint')].map((host) => ({
          parent: host.parentElement?.localName,
          shadowRoot: host.shadowRoot,
          children: host.childNodes.length,
          attributes: Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value])),
        })),
      );
      expect(hosts).toEqual([
        {
          parent: 'html',
          shadowRoot: null,
          children: 0,
          attributes: {
            lang: 'sv',
            dir: 'ltr',
            'data-error': 'credentials-incorrect',
            'data-section': 'error-message',
          },
        },
      ]);
    });

    it('withdraws card and badge at the next, good login', async () => {
      const page = await shared.openPage(CLASSIC_PATH);
      await logInClassic(page, REFUSED_LOGIN);
      await waitForCard(shared.browser, page);
      await waitForBadge(shared, page, '!');

      await logInClassic(page, GOOD_LOGIN);
      await page.waitForSelector('.store-icon', { visible: true });
      await waitForNoCard(shared.browser, page);
      await waitForBadge(shared, page, '');
    });

    it('counts the attempts over new pages and adds the support desk at the third', async () => {
      const page = await shared.openPage(CLASSIC_PATH);
      for (const attempt of [1, 2, 3]) {
        await logInClassic(page, REFUSED_LOGIN);
        await waitForAttempts(shared.browser, attempt);
        const card = await waitForCard(shared.browser, page);
        if (attempt < 3) expect(card.text).not.toContain(TRIED_OFTEN);
      }
      const card = await waitUntil('the line about the support desk', async () => {
        const shown = await readCard(shared.browser, page);
        return shown?.text.includes(TRIED_OFTEN) && shown;
      });
      expect(card.announced).not.toContain(TRIED_OFTEN);
    });

    it('goes while the nFactor page asks again, comes back, and leads with the support desk at the third', async () => {
      const page = await shared.openPage(NFACTOR_PATH);
      await logInNfactor(page, REFUSED_LOGIN);
      expect((await waitForCard(shared.browser, page)).error).toBe('credentials-incorrect');
      await waitForAttempts(shared.browser, 1);

      await noteCards(page);
      await logInNfactor(page, REFUSED_LOGIN);
      await waitForAttempts(shared.browser, 2);
      expect((await waitForCard(shared.browser, page)).text).not.toContain(TRIED_OFTEN);
      expect(await readCardEvents(page)).toEqual(['went', 'came']);

      await logInNfactor(page, REFUSED_LOGIN);
      await waitForAttempts(shared.browser, 3);
      const card = await waitForCard(shared.browser, page);
      expect(card.announced).toMatch(/^Du har försökt flera gånger\./);
      expect(await readCardEvents(page)).toEqual(['went', 'came', 'went', 'came']);
    });

    it('withdraws card and badge when the nFactor login is accepted', async () => {
      const page = await shared.openPage(NFACTOR_PATH);
      await logInNfactor(page, REFUSED_LOGIN);
      await waitForCard(shared.browser, page);
      await waitForBadge(shared, page, '!');

      await logInNfactor(page, GOOD_LOGIN);
      await page.waitForSelector('.store-icon', { visible: true });
      await waitForNoCard(shared.browser, page);
      await waitForBadge(shared, page, '');
    });

    it('speaks of user name and password on Extern OWA, and is silent in the mailbox', async () => {
      const page = await shared.openPage(OWA_LOGIN);
      await logInOwa(page, REFUSED_LOGIN);
      const card = await waitForCard(shared.browser, page);
      expect(card).toMatchObject({ error: 'credentials-incorrect', section: 'error-message' });
      expect(card.text).toContain('Användarnamnet eller lösenordet är fel.');
      expect(card.text).toContain('Det här är Extern OWA, inte Web Access.');
      expect(card.text).not.toContain('tre fälten');
      await waitForBadge(shared, page, '!');
      expect(await waitForAttempts(shared.browser, 1)).toMatchObject({ page: 'owa' });

      await logInOwa(page, GOOD_LOGIN);
      await waitForNoCard(shared.browser, page);
      await waitForBadge(shared, page, '');
    });

    it('shows one card however often the page draws the same error', async () => {
      const page = await shared.openPage(CLASSIC_PATH);
      await logInClassic(page, REFUSED_LOGIN);
      await waitForCard(shared.browser, page);
      await noteCards(page);
      for (let time = 0; time < 5; time++) {
        await writeClassicError(page, REFUSAL);
        await addText(page, REFUSAL);
      }
      expect(await page.evaluate(() => document.querySelectorAll('web-access-hint').length)).toBe(1);
      expect(await readCardEvents(page)).toEqual([]);
      expect(await waitForAttempts(shared.browser, 1)).toBeDefined();
    });

    it('keeps the card where the page takes the error away and draws it again at once', async () => {
      const page = await shared.openPage(CLASSIC_PATH);
      await logInClassic(page, REFUSED_LOGIN);
      await waitForCard(shared.browser, page);
      await noteCards(page);
      await page.evaluate(async (refusal) => {
        const label = document.querySelector('#errorMessageLabel');
        label?.replaceChildren();
        // The next task, as soon as all watchers of changes had their turn: no timer, which may come late.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage('');
        });
        label?.replaceChildren(refusal);
      }, REFUSAL);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await readCardEvents(page)).toEqual([]);
      expect(await waitForAttempts(shared.browser, 1)).toBeDefined();
    });
  });

  it('helps someone who chose Extern OWA instead of Web Access', async () => {
    const page = await shared.openPage(CLASSIC_PATH);
    await logInClassic(page, { ...GOOD_LOGIN, service: 'owa' });
    expect(new URL(page.url()).pathname).toBe(DENIED_STORE);
    const card = await waitForCard(shared.browser, page);
    expect(card).toMatchObject({ error: 'not-privileged-user', section: 'start-icon', lang: 'sv' });
    expect(card.text).toContain('Fel inloggning är vald');
    expect(card.text).toContain('Välj inloggningen Web Access i stället för Extern OWA.');
    await waitForBadge(shared, page, '!');
  });

  it('helps with an icon that does not start, until the message is closed', async () => {
    const page = await shared.openPage(CLASSIC_PATH);
    await logInClassic(page, GOOD_LOGIN);
    await startBrokenIcon(page);
    const card = await waitForCard(shared.browser, page);
    expect(card).toMatchObject({ error: 'start-failed', section: 'start-icon' });
    expect(card.text).toContain('Det gick inte att starta ikonen');
    await waitForBadge(shared, page, '!');

    await page.click('.messageBoxAction');
    await waitForNoCard(shared.browser, page);
    await waitForBadge(shared, page, '');
  });

  it('leaves no error behind', async () => {
    expect(await shared.browser.extensionErrors()).toEqual([]);
    expect(shared.browser.refusedAddresses).toEqual([]);
  });
});
