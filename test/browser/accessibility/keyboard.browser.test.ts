import { beforeAll, describe, expect, it } from 'vitest';
import { readErrorTexts } from '../../portal/error-texts.ts';
import { CLASSIC_PATH, writeClassicError } from '../portal-visits.ts';
import { type Focus, readFocus, tabTo, tabToInCard } from '../support/accessibility-focus.ts';
import { createWardrobe, type ViewName, type Wardrobe } from '../support/accessibility-look.ts';
import { waitForCard } from '../support/card.ts';
import { ENGINES, shareBrowser } from '../support/shared-browser.ts';
import type { ExtensionPage } from '../support/test-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const REFUSAL = readErrorTexts('region')['4001'];
const JUNK_STEP = 'activation-code-mail/junk-folder';
const CODE_SECTION = '#section-one-time-code';

const VIEWS: readonly ViewName[] = ['320 px', '1200 px', 'zoom 200 %', 'zoom 400 %', 'text 200 %'];

async function waitForFocus(page: ExtensionPage, name: string): Promise<Focus> {
  return waitUntil(`the focus on ${name}`, async () => {
    const focus = await readFocus(page);
    return focus?.name === name && focus.isInSight && focus;
  });
}

/** Where people could not see that the focus is. */
function listUnseen(stops: readonly Focus[]): Focus[] {
  return stops.filter(({ hasRing, isInSight }) => !hasRing || !isInSight);
}

/** All that can have the focus, in the order of the page; of a group of answers the one that is chosen, or the first. */
function countTabStops(page: ExtensionPage): Promise<number> {
  return page.evaluate(() => {
    const groups = new Set<string>();
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea'),
    ];
    return all.filter((element) => {
      if (!element.checkVisibility()) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      if (groups.has(element.name)) return false;
      groups.add(element.name);
      return true;
    }).length;
  });
}

describe.each(ENGINES)('by keyboard alone in $name', (engine) => {
  const shared = shareBrowser(engine);

  it('people come from the refused login to the help, and through it', async () => {
    const login = await shared.openPage(CLASSIC_PATH);
    await login.waitForSelector('#passwd', { visible: true });
    await login.focus('#passwd');
    await writeClassicError(login, REFUSAL);
    await waitForCard(shared.browser, login);
    await tabToInCard(shared.browser, login, 'open');
    await login.keyboard.press('Enter');

    const popup = await shared.browser.openedPopup();
    await waitUntil('the help', async () => (await popup.openSection()) === 'error-message');
    const stops = await tabTo(popup, '.step-tick');
    await popup.press(' ');
    await waitUntil('the tick', () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('.step-tick')?.checked),
    );
    stops.push(...(await tabTo(popup, '.support-bar button')));
    expect(listUnseen(stops)).toEqual([]);
    await popup.close();
  });

  it('people find a step, tick it, answer, copy the report and choose their language', async () => {
    const tab = await shared.browser.openExtensionPage('popup/popup.html');
    const stops = await tabTo(tab, '#search-field');
    await tab.type('skrapp');
    // Not one of the letters before: the list is drawn anew with every one.
    const findFirstResult = () =>
      tab.evaluate(() => document.querySelector('.search-results a')?.getAttribute('href'));
    await waitUntil('the result', async () => (await findFirstResult()) === `#${JUNK_STEP}`);
    await tab.press('ArrowDown');
    await waitForFocus(tab, `#${JUNK_STEP}`);
    await tab.press('Enter');
    stops.push(await waitForFocus(tab, JUNK_STEP));
    await tab.press(' ');
    const isTicked = () =>
      tab.evaluate((id) => (document.getElementById(id) as HTMLInputElement).checked, JUNK_STEP);
    await waitUntil('the tick', isTicked);

    stops.push(...(await tabTo(tab, '.report .copy > button')));
    await tab.press('Enter');
    const readCopied = () => tab.evaluate(() => document.querySelector('.report .copy-answer')?.textContent);
    await waitUntil('the copy', async () => (await readCopied()) === 'Kopierat');

    stops.push(...(await tabTo(tab, 'summary')));
    await tab.press('Enter');
    const isOpen = () => tab.evaluate(() => document.querySelector('details')?.open);
    await waitUntil('what is copied', isOpen);

    stops.push(...(await tabTo(tab, 'select')));
    await tab.press('E');
    await waitUntil('English', () => tab.evaluate(() => document.documentElement.lang === 'en'));
    expect(listUnseen(stops)).toEqual([]);
    await tab.close();
  });

  it('people open a section and answer its questions by arrows', async () => {
    const tab = await shared.browser.openExtensionPage('popup/popup.html');
    const stops = await tabTo(tab, CODE_SECTION);
    await tab.press('Enter');
    await waitUntil('the section', async () => (await tab.openSection()) === 'one-time-code');
    stops.push(...(await tabTo(tab, '[data-section=one-time-code] [type=radio]')));
    const readAnswer = () =>
      tab.evaluate(
        () => document.querySelector<HTMLInputElement>('[data-section=one-time-code] :checked')?.value,
      );
    await tab.press(' ');
    expect(await waitUntil('an answer', readAnswer)).toBe('code/app');
    await tab.press('ArrowRight');
    await waitUntil('the next answer', async () => (await readAnswer()) === 'code/token');
    const focus = await readFocus(tab);
    expect(listUnseen([...stops, ...(focus ? [focus] : [])])).toEqual([]);
    await tab.close();
  });
});

function openEverything(page: ExtensionPage): Promise<void> {
  return page.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLElement>('[aria-expanded=false], summary'))
      closed.click();
  });
}

describe.each(ENGINES)('the focus in $name', (engine) => {
  const shared = shareBrowser(engine);
  let wardrobe: Wardrobe;

  beforeAll(async () => {
    wardrobe = await createWardrobe(shared.browser, await shared.browser.openPage(CLASSIC_PATH));
  });

  async function walk(view: ViewName, style = ''): Promise<{ stops: Focus[]; expected: number }> {
    const look = { colors: 'light', view } as const;
    await wardrobe.prepare(look);
    const page = await shared.browser.openExtensionPage('popup/popup.html');
    await wardrobe.dress(page, 'tab', look);
    await openEverything(page);
    if (style) await page.evaluate((rule) => void document.styleSheets[0]?.insertRule(rule), style);
    const stops = [...(await tabTo(page, '#search-field')), ...(await tabTo(page, '.support-bar button'))];
    const expected = await countTabStops(page);
    await page.close();
    return { stops, expected };
  }

  it.each(VIEWS)('can be seen wherever Tab leads, %s', async (view) => {
    const { stops, expected } = await walk(view);
    expect(listUnseen(stops)).toEqual([]);
    expect(stops).toHaveLength(expected);
  });

  it.each([
    ['without a ring', ':focus-visible { outline: none !important }'],
    ['under the bar', ':root { scroll-padding: 0 !important }'],
  ])('would be missed %s', async (_, style) => {
    const { stops } = await walk('320 px', style);
    expect(listUnseen(stops)).not.toEqual([]);
  });
});
