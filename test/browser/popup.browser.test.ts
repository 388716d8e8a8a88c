import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CLASSIC_PATH, logInClassic, logInNfactor, NFACTOR_PATH, REFUSED_LOGIN } from './portal-visits.ts';
import { clickInCard, waitForCard } from './support/card.ts';
import { settle } from './support/page-events.ts';
import { refusePopup } from './support/refuse-popup.ts';
import { waitForAttempts } from './support/reports.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import type { ExtensionPage } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const JUNK_STEP = 'Väntar du på en ny aktiveringskod? Titta i skräpposten efter mejlet ”Pointsharp Token”.';
const TICK = '[id="error-message/three-fields"]';
const ALL_SECTIONS = [
  'new-app',
  'new-phone',
  'error-message',
  'one-time-code',
  'activation-code-mail',
  'start-icon',
  'support',
];

interface ShownSection {
  readonly id: string | undefined;
  readonly isOpen: boolean;
}

/** The sections in the order in which they are shown; waits until there are any. */
function readSections(popup: ExtensionPage): Promise<ShownSection[]> {
  return waitUntil('the sections of the checklist', async () => {
    const sections = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-section]')].map((section) => ({
        id: section.dataset.section,
        isOpen: section.querySelector('[aria-expanded=true]') !== null,
      })),
    );
    return sections.length > 0 && sections;
  });
}

/** Runs in the page: what stands under the bar with the number after the browser has scrolled to it. */
function listHiddenByBar(): string[] {
  const bar = document.querySelector('.support-bar');
  const controls = [...document.querySelectorAll('a[href], button, input, select')];
  return controls
    .filter((control) => control.checkVisibility() && !bar?.contains(control))
    .filter((control) => {
      scrollTo(0, 0);
      control.scrollIntoView({ block: 'nearest' });
      return control.getBoundingClientRect().bottom > (bar?.getBoundingClientRect().top ?? 0);
    })
    .map(({ textContent, id }) => id || textContent);
}

async function expectHelpWithCredentials(popup: ExtensionPage): Promise<void> {
  const sections = await readSections(popup);
  expect(sections.slice(0, 3)).toEqual([
    { id: 'error-message', isOpen: true },
    { id: 'one-time-code', isOpen: true },
    { id: 'activation-code-mail', isOpen: true },
  ]);
  expect(sections.slice(3).map(({ isOpen }) => isOpen)).toEqual([false, false, false, false]);
  expect(await popup.openSection()).toBe('error-message');
  expect(await popup.text()).toContain(JUNK_STEP);
}

function isTicked(popup: ExtensionPage): Promise<boolean> {
  return waitUntil('the first step', async () => {
    const [ticked] = await popup.evaluate(
      (tick) => [...document.querySelectorAll<HTMLInputElement>(tick)].map(({ checked }) => ({ checked })),
      TICK,
    );
    return ticked;
  }).then(({ checked }) => checked);
}

async function closePopup({ browser }: SharedBrowser, popup: ExtensionPage): Promise<void> {
  await popup.close();
  await waitUntil('the popup to close', async () => !(await browser.hasPopup()));
}

async function refuseLogin(shared: SharedBrowser): Promise<Page> {
  const page = await shared.openPage(CLASSIC_PATH);
  await logInClassic(page, REFUSED_LOGIN);
  await waitForCard(shared.browser, page);
  await waitForAttempts(shared.browser, 1);
  return page;
}

describe.each(ENGINES)('the checklist in $name', (engine) => {
  const shared = shareBrowser(engine);

  it('opens from the card at the section of the error, with the junk folder in sight', async () => {
    const page = await refuseLogin(shared);
    await clickInCard(shared.browser, page, 'Öppna checklistan');
    const popup = await shared.browser.openedPopup();
    await expectHelpWithCredentials(popup);
    const firstSteps = await popup.evaluate(() =>
      [...document.querySelectorAll('.first-steps li')].map((step) => ({
        text: step.textContent.trim(),
        isInWindow: step.getBoundingClientRect().bottom <= innerHeight,
      })),
    );
    expect(firstSteps).toContainEqual({ text: JUNK_STEP, isInWindow: true });
  });

  it('leaves a part of the section below the summary in sight, so that people see that there is more', async () => {
    const popup = await shared.browser.clickToolbarIcon(await refuseLogin(shared));
    await readSections(popup);
    const { title, bar } = await popup.evaluate(() => {
      const [section, support] = ['.disclosure-title', '.support-bar'].map((selector) =>
        document.querySelector(selector)?.getBoundingClientRect(),
      );
      return { title: section?.bottom ?? Number.POSITIVE_INFINITY, bar: support?.top ?? 0 };
    });
    expect(title).toBeLessThanOrEqual(bar);
  });

  it('opens from the toolbar icon with the same help', async () => {
    const page = await refuseLogin(shared);
    await expectHelpWithCredentials(await shared.browser.clickToolbarIcon(page));
  });

  it('opens closed, and in its own order, where nothing was refused', async () => {
    const page = await shared.openPage(CLASSIC_PATH);
    const sections = await readSections(await shared.browser.clickToolbarIcon(page));
    expect(sections).toEqual(ALL_SECTIONS.map((id) => ({ id, isOpen: false })));
  });

  it.each(ALL_SECTIONS)('opens the section %s that the address names', async (id) => {
    const tab = await shared.browser.openExtensionPage(`popup/popup.html#${id}`);
    const sections = await readSections(tab);
    expect(sections).toEqual(ALL_SECTIONS.map((each) => ({ id: each, isOpen: each === id })));
    await tab.close();
  });

  it('keeps ticks when it is closed, and shows them in a tab too', async () => {
    const page = await refuseLogin(shared);
    const popup = await shared.browser.clickToolbarIcon(page);
    expect(await isTicked(popup)).toBe(false);
    await popup.click(TICK);
    await waitUntil('the tick', () => isTicked(popup));
    await closePopup(shared, popup);

    const again = await shared.browser.clickToolbarIcon(page);
    expect(await isTicked(again)).toBe(true);
    expect(await again.text()).toContain('1 av 5 klara');
    await closePopup(shared, again);

    const tab = await shared.browser.openExtensionPage('popup/popup.html#error-message');
    expect(await isTicked(tab)).toBe(true);
    await tab.click(TICK);
    await waitUntil('the tick to go', async () => !(await isTicked(tab)));
    await tab.close();
  });

  it('scrolls nothing that is sought under the bar with the number', async () => {
    const tab = await shared.browser.openExtensionPage('popup/popup.html#error-message');
    await readSections(tab);
    expect(await tab.evaluate(listHiddenByBar)).toEqual([]);
    await tab.close();
  });

  it('leads with the support desk after three attempts', async () => {
    const page = await shared.openPage(NFACTOR_PATH);
    for (const attempt of [1, 2, 3]) {
      await logInNfactor(page, REFUSED_LOGIN);
      await waitForAttempts(shared.browser, attempt);
    }
    const popup = await shared.browser.clickToolbarIcon(page);
    await readSections(popup);
    const headings = await popup.evaluate(() =>
      [...document.querySelectorAll('h2')].map((heading) => heading.textContent),
    );
    expect(headings.slice(0, 2)).toEqual(['Du har försökt flera gånger', 'Inloggningen gick inte igenom']);
  });

  it('opens in a tab, with the report, where the browser refuses the popup', async () => {
    const page = await refuseLogin(shared);
    const allowPopup = await refusePopup(shared.browser, page);
    try {
      await clickInCard(shared.browser, page, 'Öppna checklistan');
      const tab = await shared.browser.openedExtensionPage('popup/popup.html?tab=');
      expect(tab.url).toMatch(/\/popup\/popup\.html\?tab=\d+#error-message$/);
      await expectHelpWithCredentials(tab);
      expect(await shared.browser.hasPopup()).toBe(false);
      await tab.close();
    } finally {
      await allowPopup();
    }
  });

  it('loses nothing when the worker ends between the error and the toolbar icon', async () => {
    const page = await refuseLogin(shared);
    await shared.browser.killWorker();
    expect(await shared.browser.isWorkerRunning()).toBe(false);
    expect(await shared.browser.readBadge(page)).toBe('!');
    await expectHelpWithCredentials(await shared.browser.clickToolbarIcon(page));
  });

  it('opens from the card though the worker has ended', async () => {
    const page = await refuseLogin(shared);
    await shared.browser.killWorker();
    expect(await shared.browser.isWorkerRunning()).toBe(false);
    await clickInCard(shared.browser, page, 'Öppna checklistan');
    await expectHelpWithCredentials(await shared.browser.openedPopup());
  });

  it('shows card, badge and help though the worker had ended before the login', async () => {
    const page = await shared.openPage(CLASSIC_PATH);
    await shared.browser.killWorker();
    expect(await shared.browser.isWorkerRunning()).toBe(false);
    await logInClassic(page, REFUSED_LOGIN);
    await waitForCard(shared.browser, page);
    await waitForAttempts(shared.browser, 1);
    await waitUntil('the badge', async () => (await shared.browser.readBadge(page)) === '!');
    await expectHelpWithCredentials(await shared.browser.clickToolbarIcon(page));
  });

  it('goes on counting although the worker ends between the attempts', async () => {
    const page = await refuseLogin(shared);
    await shared.browser.killWorker();
    await logInClassic(page, REFUSED_LOGIN);
    expect(await waitForAttempts(shared.browser, 2)).toMatchObject({ error: 'credentials-incorrect' });
  });

  it('leaves no error behind', async () => {
    expect(await shared.browser.extensionErrors()).toEqual([]);
    expect(shared.browser.refusedAddresses).toEqual([]);
  });
});

/** Only there can a test change the size of a page of the extension. */
const RESIZING_ENGINES = ENGINES.filter(({ name }) => name === 'chromium');

describe.each(RESIZING_ENGINES)('in a window that grows, $name', (engine) => {
  const shared = shareBrowser(engine);

  it('scrolls nothing under the bar either, as in a popup that opens', async () => {
    const page = await shared.openPage(`${shared.browser.extensionOrigin}/popup/popup.html`);
    await page.setViewport({ width: 412, height: 200 });
    await page.waitForSelector('.support-bar');
    await settle(page);
    await page.setViewport({ width: 412, height: 600 });
    expect(await page.evaluate(listHiddenByBar)).toEqual([]);
  });
});

describe.each(ENGINES)('in English, $name', (engine) => {
  const shared = shareBrowser(engine, { language: 'en' });

  it('shows card and checklist in English', async () => {
    const page = await shared.openPage(CLASSIC_PATH);
    await logInClassic(page, REFUSED_LOGIN);
    const card = await waitForCard(shared.browser, page);
    expect(card).toMatchObject({ error: 'credentials-incorrect', section: 'error-message', lang: 'en' });
    expect(card.text).toContain('Help from Region Sörmland');
    expect(card.text).toContain('Pointsharp Token');
    expect(card.links).toEqual([{ text: '016-10 53 50', href: 'tel:016105350' }]);

    await clickInCard(shared.browser, page, '#open');
    const popup = await shared.browser.openedPopup();
    expect((await readSections(popup)).slice(0, 3)).toEqual([
      { id: 'error-message', isOpen: true },
      { id: 'one-time-code', isOpen: true },
      { id: 'activation-code-mail', isOpen: true },
    ]);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await popup.text()).toMatch(/activation code.*junk|junk.*activation code/is);
    expect(await popup.text()).not.toMatch(/inloggning|lösenord|checklistan/i);
  });
});
