import { describe, expect, it } from 'vitest';
import { readErrorTexts } from '../portal/error-texts.ts';
import { CLASSIC_PATH, writeClassicError } from './portal-visits.ts';
import { findViolations } from './support/axe.ts';
import { waitForAttempts } from './support/reports.ts';
import { ENGINES, type SharedBrowser, shareBrowser } from './support/shared-browser.ts';
import type { ExtensionPage, TestBrowser } from './support/test-browser.ts';
import { waitUntil } from './support/wait-until.ts';

declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};

const STATUS = 'src/status/status.html';
const REFUSAL = readErrorTexts('region')['4001'];

const POLICY = {
  supportName: 'Supporten i Eskilstuna',
  hosts: ['webaccess.regionsormland.se', 'elsewhere.example.org'],
  extraErrors: [{ phrase: 'Fel', section: 'support' }],
  hintt: 'off',
};

/** So much no login page has, and much more than is typed by hand. */
const LARGE_PAGE_PARAGRAPHS = 250_000;

/** How long looking at it may take on a slow computer. */
const LARGE_PAGE_PATIENCE_MS = 10_000;

async function openStatus({ browser }: SharedBrowser): Promise<ExtensionPage> {
  const page = await browser.openExtensionPage(STATUS);
  await waitFor(page, 'Svarar.');
  return page;
}

function waitFor(page: ExtensionPage, text: string): Promise<unknown> {
  return waitUntil(text, async () => (await page.text()).includes(text));
}

/** As if the browser had delivered it before, for no policy can be set here. */
function deliverPolicy(browser: TestBrowser, values: object): Promise<void> {
  return browser.evaluateInExtension(
    (delivered, at) => chrome.storage.local.set({ policy: { values: delivered, at } }),
    values,
    Date.now(),
  );
}

function readRow(page: ExtensionPage, key: string): Promise<string> {
  return page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(`[data-setting="${wanted}"]`)?.innerText ?? '',
    key,
  );
}

async function tryPage(page: ExtensionPage, source: string): Promise<string> {
  await page.evaluate((pasted) => {
    const field = document.querySelector<HTMLTextAreaElement>('#try-source');
    if (field) field.value = pasted;
  }, source);
  await page.click('.try-form [type=submit]');
  return waitUntil('the answer', () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.try-answer')?.innerText || undefined),
  );
}

describe.each(ENGINES)('the status page in $name', (engine) => {
  describe.each(['light', 'dark'] as const)('axe-core (%s)', (colorScheme) => {
    const shared = shareBrowser(engine, { colorScheme });

    it('finds nothing wrong with it, full or empty', async () => {
      const page = await openStatus(shared);
      expect(await findViolations(page)).toEqual([]);
      await deliverPolicy(shared.browser, POLICY);
      await waitFor(page, 'hintt');
      await tryPage(page, `<form id="vpnForm"></form><p>${REFUSAL}</p>`);
      expect(await findViolations(page)).toEqual([]);
      await page.close();
    });
  });

  describe('with a person in front of it', () => {
    const shared = shareBrowser(engine);

    it('says that nothing hinders the extension, and that no policy reaches the computer', async () => {
      const page = await openStatus(shared);
      await waitFor(page, 'Ingen inställning har kommit fram med policy.');
      await waitFor(page, 'Tillträde till värdarna\nJa.');
      expect(await page.text()).not.toContain('Webbläsaren säger det inte.');
      await page.close();
    });

    it('is where the checklist leads', async () => {
      const popup = await shared.browser.clickToolbarIcon(await shared.openPage('/'));
      await waitUntil('the link', async () => (await popup.text()).includes('Om tillägget, för IT'));
      // The popup may close before the click has ended.
      await popup.click(`a[href$="${STATUS}"]`).catch(() => undefined);
      const page = await shared.browser.openedExtensionPage(STATUS);
      await waitFor(page, 'Status för Web Access-hjälpen');
      await page.close();
    });

    it('tells of the last error by ids, host and time', async () => {
      const login = await shared.openPage(CLASSIC_PATH);
      await login.waitForSelector('#errorMessageLabel');
      await writeClassicError(login, REFUSAL);
      await waitForAttempts(shared.browser, 1);
      const page = await openStatus(shared);
      const detection = await page.evaluate(
        () => document.querySelector<HTMLElement>('[aria-labelledby="detection-title"]')?.innerText,
      );
      expect(detection).toMatch(/gateway-classic\s+Fel\s+credentials-incorrect/);
      expect(detection).not.toContain(CLASSIC_PATH);
      await page.close();
    });

    it('takes up a policy without losing what is typed, and says what of it cannot be used', async () => {
      const page = await openStatus(shared);
      await page.click('#try-source');
      await page.type('abc');
      await deliverPolicy(shared.browser, POLICY);
      await waitUntil('the policy', async () => (await readRow(page, 'supportName')).includes('Eskilstuna'));
      expect(await readRow(page, 'supportName')).toContain('Policy, som den hämtades');
      expect(await readRow(page, 'hosts')).toContain('hosts[2]: ”elsewhere.example.org” ligger utanför');
      expect(await readRow(page, 'extraErrors')).toContain('Standardvärde, eftersom');
      expect(await readRow(page, 'notice')).toContain('Standardvärde');
      await page.type('def');
      expect(
        await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#try-source')?.value),
      ).toBe('abcdef');
      await page.close();
    });

    it('looks at a pasted page without fetching or running anything of it', async () => {
      const page = await openStatus(shared);
      const [refused, hits] = [[...shared.browser.refusedAddresses], shared.portal.hits.length];
      const answer = await tryPage(
        page,
        `<!-- saved from url=(0050)https://webaccess.regionsormland.se/vpn/index.html -->
<link rel="stylesheet" href="https://webaccess.regionsormland.se/a.css"><base href="https://cdn.example.org/">
<script>document.title = 'run'; top.document.title = 'run'</script><meta http-equiv="refresh" content="0; url=/b">
<style>body { background: url(f.png) }</style><body style="background: url('g.png')" onload="document.title = 'run'">
<form id="vpnForm"><input autofocus onfocus="document.title = 'run'"></form>
<img src="c.png" onerror="document.title = 'run'"><iframe src="d.html"></iframe><video src="e.mp4" autoplay></video>
<p id="errorMessageLabel">${REFUSAL}</p>`,
      );
      expect(answer).toMatch(/gateway-classic\s+Fel\s+credentials-incorrect\s+Avsnitt\s+error-message/);
      expect(answer).toContain('går att läsa');
      const left = await page.evaluate(() => ({
        title: document.title,
        brought: document.querySelectorAll('iframe, img, video, #vpnForm').length,
      }));
      expect(left).toEqual({ title: 'Status för Web Access-hjälpen', brought: 0 });
      expect(shared.browser.refusedAddresses).toEqual(refused);
      expect(shared.portal.hits.length).toBe(hits);
      await page.close();
    });

    it('looks at a page of five megabytes in seconds', async () => {
      const page = await openStatus(shared);
      const took = await page.evaluate((paragraphs) => {
        const field = document.querySelector<HTMLTextAreaElement>('#try-source');
        if (field) field.value = `<form id="vpnForm"></form>${'<p>Your account</p>'.repeat(paragraphs)}`;
        const start = performance.now();
        document.querySelector<HTMLElement>('.try-form [type=submit]')?.click();
        return performance.now() - start;
      }, LARGE_PAGE_PARAGRAPHS);
      expect(took).toBeLessThan(LARGE_PAGE_PATIENCE_MS);
      await waitFor(page, 'Ingen känd fras finns på den.');
      await page.close();
    });

    it('copies what it says, or hands it over to be copied', async () => {
      const page = await openStatus(shared);
      await page.click('.copy-all button');
      const answer = await waitUntil('an answer', () =>
        page.evaluate(() => {
          const offered = document.querySelector<HTMLTextAreaElement>('.copy-all textarea')?.value;
          return (
            offered || document.querySelector<HTMLElement>('.copy-all [role=status]')?.innerText || undefined
          );
        }),
      );
      expect(answer).toMatch(/^Kopierat|^Status för Web Access-hjälpen\nTid: /);
      await page.close();
    });

    it('has left no errors behind', async () => {
      expect(await shared.browser.extensionErrors()).toEqual([]);
    });
  });
});
