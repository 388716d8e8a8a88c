import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../portal/portal.ts';
import { LONG_LOCALE, RIGHT_TO_LEFT_LOCALE } from '../support/pseudo-locales.ts';
import { CLASSIC_PATH, logInClassic, REFUSED_LOGIN } from './portal-visits.ts';
import { waitForCard } from './support/card.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { buildPseudoPackage, type PseudoPackage } from './support/pseudo-package.ts';
import { waitForAttempts } from './support/reports.ts';
import { ENGINES, shareBrowser } from './support/shared-browser.ts';
import type { ExtensionPage, TestBrowser } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ readonly 'hint-content'?: { readonly lang: string } }>;
    };
  };
};

/** The list of languages, as soon as it is there. */
async function chooseLanguage(popup: ExtensionPage, language: string): Promise<void> {
  await waitUntil('the list of languages', () =>
    popup.evaluate(() => document.querySelector('select') !== null),
  );
  await popup.evaluate((chosen) => {
    const list = document.querySelector('select');
    if (!list) return;
    list.value = chosen;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
}

/** Waits until login pages will speak the language too. */
async function waitForCardLanguage(browser: TestBrowser, language: string): Promise<void> {
  await waitUntil(`a card in ${language}`, async () => {
    const content = await browser.evaluateInExtension(async () => {
      const stored = await chrome.storage.local.get('hint-content');
      return stored['hint-content'];
    });
    return content?.lang === language;
  });
}

function readFrame(popup: ExtensionPage): Promise<{ lang: string; title: string; heading: string }> {
  return popup.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    heading: document.querySelector('h1')?.textContent ?? '',
  }));
}

function readNotes(popup: ExtensionPage): Promise<string[][]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.translation-notes p')].map((note) => [
      note.lang,
      note.innerText,
    ]),
  );
}

describe.each(ENGINES)('with a browser in Finnish, $name', (engine) => {
  const shared = shareBrowser(engine, { language: 'fi' });

  it('speaks English, because nobody has reviewed the Finnish', async () => {
    const page = await shared.openPage(CLASSIC_PATH);
    expect(await page.evaluate(() => navigator.language)).toBe('fi');
    await logInClassic(page, REFUSED_LOGIN);
    expect(await waitForCard(shared.browser, page)).toMatchObject({ lang: 'en' });
    const popup = await shared.browser.clickToolbarIcon(page);
    await waitUntil('the checklist', async () => (await popup.openSection()) !== undefined);
    expect(await readFrame(popup)).toEqual({
      lang: 'en',
      title: 'Web Access Help',
      heading: 'Web Access Help',
    });
    expect(await readNotes(popup)).toEqual([]);
  });

  it('speaks Finnish at once to the person who chooses it, and says that nobody has reviewed it', async () => {
    const popup = await shared.browser.openExtensionPage('popup/popup.html#activation-code-mail');
    await chooseLanguage(popup, 'fi');
    await waitUntil('Finnish', async () => (await readFrame(popup)).lang === 'fi');
    expect(await readFrame(popup)).toMatchObject({ title: 'Web Access -apu', heading: 'Web Access -apu' });
    expect(await readNotes(popup)).toEqual([
      ['fi', 'Region Sörmland ei ole tarkistanut tätä käännöstä.'],
      ['sv', 'Region Sörmland har inte granskat den här översättningen.'],
    ]);
    expect(await popup.text()).toContain('Etsi roskapostista viesti ”Pointsharp Token”.');
    await popup.close();
  });

  it('finds the same errors on the page, and helps with them in Finnish', async () => {
    await waitForCardLanguage(shared.browser, 'fi');
    const page = await shared.openPage(CLASSIC_PATH);
    await logInClassic(page, REFUSED_LOGIN);
    const card = await waitForCard(shared.browser, page);
    expect(card).toMatchObject({ error: 'credentials-incorrect', lang: 'fi' });
    expect(card.text).toContain('Region Sörmland ei ole tarkistanut tätä käännöstä.');
    expect(card.announced).toMatch(/^Kirjautuminen ei onnistunut.*Pointsharp Token”\.$/);
  });

  it('speaks English again when the choice is left to it', async () => {
    const popup = await shared.browser.openExtensionPage('popup/popup.html');
    await chooseLanguage(popup, 'auto');
    await waitUntil('English', async () => (await readFrame(popup)).lang === 'en');
    await waitForCardLanguage(shared.browser, 'en');
    await popup.close();
  });

  it('leaves no error behind', async () => {
    expect(await shared.browser.extensionErrors()).toEqual([]);
  });
});

/** Three refused logins, so that as much as can be is shown: by the card, and by the checklist in the tab that opens. */
async function meetRefusals(browser: TestBrowser): Promise<Page> {
  const page = await browser.openPage(CLASSIC_PATH);
  await page.setViewport({ width: 400, height: 740 });
  for (const attempt of [1, 2, 3]) {
    await logInClassic(page, REFUSED_LOGIN);
    await waitForAttempts(browser, attempt);
  }
  await waitForCard(browser, page);
  return page;
}

/** The checklist with everything open, on a page whose width can be chosen. */
async function openChecklist(browser: TestBrowser, loginPage: Page): Promise<Page> {
  const popup = await browser.clickToolbarIcon(loginPage);
  await waitUntil('the checklist', async () => (await popup.openSection()) !== undefined);
  await popup.click('.about-buttons button');
  const tab = await browser.openedExtensionPage('popup/popup.html?tab=');
  const page = await browser.openPage(tab.url);
  await tab.close();
  await page.waitForSelector('[aria-expanded=false]');
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  });
  return page;
}

/** Texts that are wider than their place, or beyond the window; runs in the page, on the document or on the card. */
function findOverflows(card?: ShadowRoot): string[] {
  const describe = (element: Element) => `${element.localName}.${element.className}: ${element.textContent}`;
  const holdsText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const shown = [...(card ?? document.body).querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.checkVisibility() && element.offsetWidth > 1 && holdsText(element),
  );
  const cut = shown.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  const outside = shown.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > document.documentElement.clientWidth + 1;
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  const page =
    !card && scrollWidth > clientWidth ? [`the page: ${scrollWidth} instead of ${clientWidth}`] : [];
  return [...page, ...new Set([...cut, ...outside].map(describe))];
}

/** Where the middle of an element is, from the left edge of the window. */
function findMiddle(page: Page, selector: string): Promise<number> {
  return page.$eval(selector, (element) => {
    const { left, right } = element.getBoundingClientRect();
    return (left + right) / 2;
  });
}

describe('made-up languages, in chromium', () => {
  let made: PseudoPackage | undefined;
  let portal: Portal | undefined;
  let browser: TestBrowser;

  beforeAll(async () => {
    made = await buildPseudoPackage();
    portal = await startPortal();
    browser = await launchChromium({ extension: join(made.folder, 'chromium'), portal, language: 'en' });
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    await made?.remove();
  });

  describe.each([
    { locale: LONG_LOCALE, direction: 'ltr' },
    { locale: RIGHT_TO_LEFT_LOCALE, direction: 'rtl' },
  ])('$locale', ({ locale, direction }) => {
    let loginPage: Page;
    let checklist: Page;

    beforeAll(async () => {
      const popup = await browser.openExtensionPage('popup/popup.html');
      await chooseLanguage(popup, locale);
      await waitForCardLanguage(browser, locale);
      await popup.close();
      loginPage = await meetRefusals(browser);
      checklist = await openChecklist(browser, loginPage);
    });

    afterAll(async () => {
      await checklist.close();
      await loginPage.close();
    });

    it.each([320, 400, 1024])('has room in a checklist of %i px', async (width) => {
      await checklist.setViewport({ width, height: 800 });
      expect(await checklist.$$eval('[aria-expanded=false]', (closed) => closed.length)).toBe(0);
      expect(await checklist.evaluate(() => document.documentElement.lang)).toBe(locale);
      expect(await checklist.evaluate(findOverflows)).toEqual([]);
    });

    it.each([320, 1024])('has room on a status page of %i px', async (width) => {
      const status = await browser.openPage(`${browser.extensionOrigin}/src/status/status.html`);
      await status.setViewport({ width, height: 800 });
      await status.waitForSelector('.translation-notes');
      expect(await status.evaluate(() => document.documentElement.lang)).toBe(locale);
      expect(await status.evaluate(findOverflows)).toEqual([]);
      await status.close();
    });

    it('would be found out if a line did not wrap', async () => {
      await checklist.setViewport({ width: 320, height: 800 });
      const setWrap = (whiteSpace: string) =>
        checklist.$eval(
          '.step-text',
          (text, value) => Object.assign((text as HTMLElement).style, { whiteSpace: value }),
          whiteSpace,
        );
      await setWrap('nowrap');
      const overflows = await checklist.evaluate(findOverflows);
      await setWrap('');
      expect(overflows).not.toEqual([]);
    });

    it('has room in the card', async () => {
      const cards = await browser.evaluateInCards(loginPage, findOverflows);
      expect(cards.map(({ value }) => value)).toEqual([[]]);
    });

    it(`runs ${direction}: mark, arrows and card are where they belong`, async () => {
      const isMirrored = direction === 'rtl';
      expect(await checklist.evaluate(() => document.documentElement.dir)).toBe(direction);
      const [mark, heading] = [await findMiddle(checklist, '.mark'), await findMiddle(checklist, 'h1')];
      expect(mark > heading).toBe(isMirrored);
      const title = await findMiddle(checklist, '.disclosure-title');
      expect((await findMiddle(checklist, '.disclosure-button > .icon')) < title).toBe(isMirrored);
      const [card] = await browser.evaluateInCards(loginPage, ({ host }) => host.getAttribute('dir'));
      expect(card?.value).toBe(direction);
    });
  });
});
