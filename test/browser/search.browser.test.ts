import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CLASSIC_PATH } from './portal-visits.ts';
import { findViolations } from './support/axe.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import type { ExtensionPage } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const FIELD = 'search-field';
const JUNK_STEP = 'activation-code-mail/junk-folder';

interface Sight {
  readonly focus: string;
  readonly query: string;
  readonly results: readonly string[];
  readonly marked: readonly string[];
  readonly answer: string;
}

function readSight(page: ExtensionPage): Promise<Sight> {
  return page.evaluate(() => {
    const read = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.textContent);
    const focused = document.activeElement;
    return {
      focus: focused?.id || focused?.getAttribute('href') || focused?.localName || '',
      query: document.querySelector<HTMLInputElement>('[type=search]')?.value ?? '',
      results: [...document.querySelectorAll('.search-result')].map(
        (each) => each.getAttribute('href') ?? '',
      ),
      marked: [...new Set(read('mark'))],
      answer: read('search [role=status]').join(),
    };
  });
}

async function expectFocus(page: ExtensionPage, focus: string): Promise<void> {
  await waitUntil(`the focus on ${focus}`, async () => (await readSight(page)).focus === focus);
}

/** By Tab, from where the person is when the page has opened. */
async function reachField(page: ExtensionPage): Promise<void> {
  await waitUntil('the search field', () => page.evaluate((id) => !!document.getElementById(id), FIELD));
  await page.press('Tab');
  await expectFocus(page, FIELD);
}

/** Searches, and answers with what is shown. */
async function search(page: ExtensionPage, query: string): Promise<Sight> {
  await page.type(query);
  return waitUntil(`results for ${query}`, async () => {
    const sight = await readSight(page);
    return sight.query.endsWith(query) && sight.answer !== '' && sight;
  });
}

async function openPopup(shared: SharedBrowser): Promise<ExtensionPage> {
  return shared.browser.clickToolbarIcon(await shared.openPage(CLASSIC_PATH));
}

/** The step that has the focus, and whether people can see it, its section and that it is the one. */
function readChosenStep(page: ExtensionPage) {
  return page.evaluate(() => {
    const tick = document.activeElement;
    const step = tick?.closest<HTMLElement>('.step');
    const bar = document.querySelector('.support-bar')?.getBoundingClientRect().top ?? 0;
    const { top, bottom } = tick?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return {
      path: tick?.id,
      isSectionOpen: step?.closest('[data-section]')?.querySelector('[aria-expanded=true]') !== null,
      isInSight: top >= 0 && bottom <= bar,
      isHighlighted: step?.matches(':has(:target)'),
    };
  });
}

/** What comes on paper, by `checkVisibility`: neither hidden nor waiting to be found. */
function readSheet(page: Page) {
  return page.evaluate(() => {
    const list = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const isShown = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
    const steps = list('.step');
    return {
      steps: steps.length,
      hiddenSteps: steps.filter((step) => !isShown(step)).length,
      cutSteps: steps.filter((step) => getComputedStyle(step).breakInside !== 'avoid').length,
      boxes: list('.step-tick').filter(isShown).length,
      ticks: list('.step-tick:checked').map((tick) => getComputedStyle(tick, '::after').printColorAdjust),
      titles: list('[data-section] .disclosure-title').filter((title) => title.innerText !== '').length,
      controls: list('button, select, search, search *, fieldset, input:not(.step-tick)').filter(isShown)
        .length,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
      text: document.body.innerText,
    };
  });
}

describe.each(ENGINES)('the search in $name', (engine) => {
  const shared = shareBrowser(engine);

  it('leads by keyboard alone from the first Tab to the box of the step', async () => {
    const popup = await openPopup(shared);
    await reachField(popup);
    const sight = await search(popup, 'skrapp');
    expect(sight).toMatchObject({ results: [`#${JUNK_STEP}`], marked: ['skräpp'], answer: '1 träff' });

    await popup.press('ArrowDown');
    await expectFocus(popup, `#${JUNK_STEP}`);
    await popup.press('Enter');
    await expectFocus(popup, JUNK_STEP);
    await waitUntil('the step to come into sight', async () => (await readChosenStep(popup)).isInSight);
    expect(await readChosenStep(popup)).toEqual({
      path: JUNK_STEP,
      isSectionOpen: true,
      isInSight: true,
      isHighlighted: true,
    });
  });

  it('goes through the results by arrows, and back to the field', async () => {
    const popup = await openPopup(shared);
    await reachField(popup);
    const { results, answer } = await search(popup, 'dosa');
    expect(results.length).toBeGreaterThan(2);
    expect(answer).toBe(`${results.length} träffar`);

    await popup.press('Enter');
    await expectFocus(popup, `${results[0]}`);
    await popup.press('ArrowDown');
    await expectFocus(popup, `${results[1]}`);
    await popup.press('ArrowUp');
    await expectFocus(popup, `${results[0]}`);
    await popup.press('ArrowUp');
    await expectFocus(popup, FIELD);
  });

  it('goes back at Esc: to the field, to no search, and then leaves Esc to the browser', async () => {
    const tab = await shared.browser.openExtensionPage('popup/popup.html');
    await reachField(tab);
    const { results } = await search(tab, 'dosa');
    await tab.press('ArrowDown');
    await expectFocus(tab, `${results[0]}`);
    await tab.press('Escape');
    await expectFocus(tab, FIELD);
    expect(await readSight(tab)).toMatchObject({ query: 'dosa', results });
    await tab.press('Escape');
    await waitUntil('the field to be empty', async () => (await readSight(tab)).query === '');
    expect(await readSight(tab)).toMatchObject({ focus: FIELD, results: [], answer: '' });

    await tab.evaluate(() =>
      addEventListener('keydown', (event) => {
        document.body.dataset.lastKey = `${event.key} ${event.defaultPrevented ? 'taken' : 'left'}`;
      }),
    );
    await tab.press('Escape');
    const readLastKey = () => tab.evaluate(() => document.body.dataset.lastKey);
    expect(await waitUntil('the key', readLastKey)).toBe('Escape left');
    await tab.close();
  });

  it('leads to the same section and step as often as it is asked', async () => {
    const tab = await shared.browser.openExtensionPage('popup/popup.html#support');
    await expectFocus(tab, 'section-support');
    for (const [query, place] of [
      ['support', 'section-support'],
      ['leta avsändaren', 'activation-code-mail/sender'],
      ['leta avsändaren', 'activation-code-mail/sender'],
      ['support', 'section-support'],
    ] as const) {
      await closeSections(tab);
      await tab.click(`#${FIELD}`);
      await search(tab, query);
      await tab.press('ArrowDown');
      await tab.press('Enter');
      await expectFocus(tab, place);
      expect(await tab.openSection()).toBe(place.replace('section-', '').replace(/\/.*/, ''));
      await tab.click('.search-clear');
    }
    await tab.close();
  });

  it('shows a step that the answers leave out', async () => {
    const tab = await shared.browser.openExtensionPage('popup/popup.html#one-time-code');
    const step = 'one-time-code/token-sync';
    const isShown = () => tab.evaluate((id) => document.getElementById(id) !== null, step);
    await waitUntil('the step', isShown);
    await tab.click('[data-section="one-time-code"] [value="code/app"]');
    await waitUntil('the step to be left out', async () => !(await isShown()));
    await tab.click(`#${FIELD}`);
    await search(tab, 'synka');
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await expectFocus(tab, step);
    await waitUntil('the step to come into sight', async () => (await readChosenStep(tab)).isInSight);
    expect(await readChosenStep(tab)).toMatchObject({ isHighlighted: true });
    await tab.click('[data-section="one-time-code"] [value="code/everything"]');
    await tab.close();
  });

  it('opens at the step that the address names', async () => {
    const tab = await shared.browser.openExtensionPage('popup/popup.html#start-icon/wrong-login');
    await expectFocus(tab, 'start-icon/wrong-login');
    expect(await tab.openSection()).toBe('start-icon');
    await tab.close();
  });

  it('says kindly that it found nothing, and whom to call', async () => {
    const popup = await openPopup(shared);
    await reachField(popup);
    const { answer, results } = await search(popup, 'xyzzy');
    expect(results).toEqual([]);
    expect(answer).toMatch(/^Inga träffar\. Prova gärna ett annat ord/);
    expect(
      await popup.evaluate(() => document.querySelector('search a[href^="tel:"]')?.textContent),
    ).toContain('016-10 53 50');
  });

  it.each(['nothing', 'results', 'no result'])('passes the accessibility checker with %s', async (what) => {
    const popup = await openPopup(shared);
    await reachField(popup);
    if (what === 'results') await search(popup, 'kod');
    if (what === 'no result') await search(popup, 'xyzzy');
    await putBarBelow(popup);
    expect(await findViolations(popup)).toEqual([]);
  });

  it('leaves no error behind', async () => {
    expect(await shared.browser.extensionErrors()).toEqual([]);
  });
});

async function closeSections(page: ExtensionPage): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.disclosure-button[aria-expanded=true]'))
      button.click();
  });
}

/** To axe-core, what has been scrolled under the bar at the lower edge is always under it. */
function putBarBelow(page: ExtensionPage): Promise<void> {
  return page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.support-bar')) bar.style.position = 'static';
  });
}

const PRINTING_ENGINES = ENGINES.filter(({ name }) => name === 'chromium');

describe.each(PRINTING_ENGINES)('the checklist on paper in $name', (engine) => {
  const shared = shareBrowser(engine, { colorScheme: 'dark' });

  async function openSheet(): Promise<Page> {
    const page = await shared.openPage(`${shared.browser.extensionOrigin}/popup/popup.html#support`);
    await page.waitForSelector('.step-tick');
    await page.emulateMediaType('print');
    return page;
  }

  it('shows every section open, and the number of the support desk', async () => {
    const { steps, boxes, text, ...sheet } = await readSheet(await openSheet());
    expect(steps).toBeGreaterThan(25);
    expect(boxes).toBe(steps);
    expect(sheet).toMatchObject({ hiddenSteps: 0, cutSteps: 0, titles: 7 });
    expect(text).toContain('016-10 53 50');
    expect(text).toContain('Pointsharp Token');
  });

  it('has the number at the top of the first sheet, not on the last of five', async () => {
    const { text } = await readSheet(await openSheet());
    expect(text.slice(0, text.indexOf('Vad behöver du hjälp med?'))).toContain(
      'Ring Servicedesk IT 016-10 53 50, val 2',
    );
  });

  it('leaves out an address inside the extension, which nobody can type', async () => {
    expect((await readSheet(await openSheet())).text).not.toContain('Om tillägget');
  });

  it('shows no search, no button and nothing else to press', async () => {
    expect(await readSheet(await openSheet())).toMatchObject({ controls: 0 });
  });

  it('is black on white, whatever the colours of the window', async () => {
    expect(await readSheet(await openSheet())).toMatchObject({
      paper: 'rgb(255, 255, 255)',
      ink: 'rgb(0, 0, 0)',
    });
  });

  it('shows what is ticked, though printers leave backgrounds out', async () => {
    const page = await openSheet();
    await page.emulateMediaType('screen');
    await page.click('[data-section=support] .step-tick');
    await page.emulateMediaType('print');
    expect(await readSheet(page)).toMatchObject({ ticks: ['exact'] });
  });

  it('is printed at a press of its button', async () => {
    const page = await openSheet();
    await page.emulateMediaType('screen');
    const printed = page.evaluate(
      () => new Promise((resolve) => addEventListener('beforeprint', () => resolve(true))),
    );
    await page.locator('.about-buttons button').click();
    expect(await printed).toBe(true);
  });
});
