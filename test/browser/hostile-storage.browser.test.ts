import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readErrorTexts } from '../portal/error-texts.ts';
import { hostilePolicies } from '../support/hostile-policies.ts';
import { CLASSIC_PATH, writeClassicError } from './portal-visits.ts';
import { type CardOnPage, waitForCard } from './support/card.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import type { ExtensionPage } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const REFUSAL = readErrorTexts('region')['4001'] ?? '';
const DAMAGED_NOTE = 'Något som var sparat gick inte att läsa.';
const POLICIES = fc.sample(hostilePolicies, { numRuns: 5, seed: 3 });

/** Every setting of one policy says something that nobody should get to see, or to click. */
const WHOLE_POLICY = {
  supportName: '<script>isHurt = true</script>',
  supportPhone: '<b onclick=isHurt=true>112</b>',
  supportUrl: 'javascript:isHurt=true',
  activationCodeFormUrl: 'https://"onclick="isHurt=true',
  webAccessUrl: 'https://evil.example/',
  hosts: ['*', '*.evil.example'],
  notice: '<img src=x onerror="isHurt = true">',
  extraErrors: [{ phrase: '.*(a+)+$ <script>isHurt = true</script>', section: 'start-icon' }],
  checklist: {
    sv: { support: { title: '<svg onload=isHurt=true>', steps: [{ id: 'x', text: '<iframe>' }] } },
  },
  hiddenSections: ['support', '__proto__'],
};

/** Under every key something else that cannot be read, and what an older or newer version may have written there. */
const DAMAGED: readonly (readonly [string, { readonly [key: string]: unknown }])[] = [
  [
    'damaged',
    {
      ticks: 7,
      answers: [[], {}],
      language: { chosen: 'en' },
      policy: 'text',
      failures: 1,
      'hint-content': true,
    },
  ],
  [
    'of another version',
    {
      ticks: [{ step: 'support/call' }],
      policy: { version: 9, values: { supportPhone: '112' } },
      'hint-content': { version: 9, locale: 'sv', form: 'card', texts: { from: 'Hjälp' } },
    },
  ],
];

declare const chrome: {
  storage: {
    local: Record<'clear' | 'get', (keys?: null) => Promise<object>> & { set(values: object): Promise<void> };
  };
};

const both = ENGINES.map((engine) => shareBrowser(engine));

async function inBoth(visit: (shared: SharedBrowser) => Promise<void>): Promise<void> {
  await Promise.all(both.map(visit));
}

function store({ browser }: SharedBrowser, values: object): Promise<void> {
  return browser.evaluateInExtension((stored) => chrome.storage.local.set(stored), values);
}

/** The worker writes the texts of the card anew when another language is chosen. */
async function prepareCards(shared: SharedBrowser): Promise<void> {
  await store(shared, { 'hint-content': {}, language: '' });
  await store(shared, { language: 'sv' });
  await waitUntil('the texts of the card', () =>
    shared.browser.evaluateInExtension(
      async () =>
        'hint-content' in (await chrome.storage.local.get(null)) &&
        JSON.stringify(await chrome.storage.local.get(null)).includes('"cards"'),
    ),
  );
}

async function meetError({ browser, openPage }: SharedBrowser): Promise<CardOnPage> {
  const page = await openPage(CLASSIC_PATH);
  await writeClassicError(page, REFUSAL);
  return waitForCard(browser, page);
}

/** Opens a page of ours, and expects in it what makes it useful and nothing that could do harm. */
async function expectUsable(shared: SharedBrowser, path: string, mark: string): Promise<string> {
  const page = await shared.browser.openExtensionPage(path);
  await waitUntil(mark, () => page.evaluate((selector) => document.querySelector(selector) !== null, mark));
  expect(await page.evaluate(findHarm), path).toEqual([]);
  const text = await page.text();
  await page.close();
  return text;
}

/** Runs in a page of ours. */
function findHarm(): string[] {
  const elements = [...document.body.querySelectorAll('*')];
  const safeLink = /^(https:\/\/|mailto:|tel:|#|\/src\/)/;
  return elements
    .filter(
      (element) =>
        element.matches('script, iframe, object, embed, base, meta, img') ||
        [...element.attributes].some(({ name }) => /^(on|src)/.test(name)) ||
        !safeLink.test(element.getAttribute('href') ?? '#'),
    )
    .map(({ outerHTML }) => outerHTML)
    .concat('isHurt' in globalThis ? ['it was run'] : []);
}

describe('storage that means harm', () => {
  // Chromium needs seconds for its first word on policy, and the worker would take it over what a test has stored.
  beforeAll(() =>
    inBoth(async ({ browser }) => {
      await waitUntil('the policy of the browser', () =>
        browser.evaluateInExtension(async () => 'policy' in (await chrome.storage.local.get(null))),
      );
    }),
  );

  afterEach(() =>
    inBoth(async (shared) => {
      await shared.browser.evaluateInExtension(() => chrome.storage.local.clear());
    }),
  );

  it('shows a policy of nothing but scripts as the texts they are', () =>
    inBoth(async (shared) => {
      await store(shared, { policy: { values: WHOLE_POLICY, at: 1 } });
      await prepareCards(shared);
      const card = await meetError(shared);
      expect(card.text).toContain(WHOLE_POLICY.notice);
      expect(card.text).toContain(`Ring ${WHOLE_POLICY.supportName}`);
      // What is no number is not taken for one.
      expect(card.links).toEqual([{ text: '016-10 53 50', href: 'tel:016105350' }]);
      const popup = await expectUsable(shared, 'popup/popup.html#support', '[data-section=support]');
      expect(popup).toContain(WHOLE_POLICY.supportName);
      const status = await expectUsable(shared, 'src/status/status.html', '[data-setting]');
      for (const key of [
        'supportPhone',
        'supportUrl',
        'webAccessUrl',
        'hosts[1]',
        'hosts[2]',
        'hiddenSections[1]',
      ])
        expect(status).toContain(key);
    }));

  it(`stays usable with ${POLICIES.length} other policies`, () =>
    inBoth(async (shared) => {
      const popup = await shared.browser.openExtensionPage('popup/popup.html');
      for (const values of POLICIES) {
        await store(shared, { policy: { values, at: 1 } });
        await expectStillThere(popup);
      }
      await popup.close();
      await prepareCards(shared);
      expect((await meetError(shared)).error).toBe('credentials-incorrect');
    }));

  it.each(DAMAGED)('has the defaults and one note where what is stored is %s', (_, stored) =>
    inBoth(async (shared) => {
      await store(shared, stored);
      expect(await meetError(shared)).toMatchObject({
        error: 'credentials-incorrect',
        links: [{ href: 'tel:016105350' }],
      });
      await expectUsable(shared, 'popup/popup.html', '[data-section=support]');
      const status = await expectUsable(shared, 'src/status/status.html', '[data-setting]');
      expect(status.split(DAMAGED_NOTE)).toHaveLength(2);
    }),
  );

  it('leaves no error behind', () =>
    inBoth(async ({ browser }) => {
      expect(await browser.extensionErrors()).toEqual([]);
      expect(browser.refusedAddresses).toEqual([]);
    }));
});

/** After what was stored has changed under it. */
async function expectStillThere(popup: ExtensionPage): Promise<void> {
  expect(await popup.evaluate(findHarm)).toEqual([]);
  expect(await popup.evaluate(() => document.querySelectorAll('[data-section=support]').length)).toBe(1);
}
