import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOriginPattern } from '../../src/core/hosts.ts';
import { readCard, waitForCard, waitForNoCard } from '../browser/support/card.ts';
import { launchChromium } from '../browser/support/launch-chromium.ts';
import { type PageServer, startPageServer } from '../browser/support/page-server.ts';
import type { TestBrowser } from '../browser/support/test-browser.ts';
import { waitUntil } from '../browser/support/wait-until.ts';
import { createLoginPage, REFUSED } from './support/login-page.ts';
import { MISSPELT_CHECKLIST, MISSPELT_PLACES } from './support/misspelt-checklist.ts';
import { removePolicies, writeChromiumPolicy } from './support/private-policies.ts';
import { createRelease, type Release } from './support/release.ts';
import { readSettingRows } from './support/setting-rows.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ readonly [key: string]: never }> } };
  runtime: {
    onUpdateAvailable: { addListener(listener: () => void): void };
    requestUpdateCheck(): Promise<object>;
    getManifest(): { version: string };
  };
};

/** Chromium looks at its policy files a few seconds after they were changed, and fetches packages in its own time. */
const PATIENCE_MS = 40_000;

let pages: PageServer;
let release: Release;
let profile: string;
let browser: TestBrowser;

beforeAll(async () => {
  pages = await startPageServer();
  release = await createRelease();
  await release.publish('1.0.0');
  profile = mkdtempSync(join(tmpdir(), 'web-access-helper-'));
  install({});
  browser = await startBrowser();
});

afterEach(async () => expect(await browser.extensionErrors()).toEqual([]));

afterAll(async () => {
  await browser?.close();
  removePolicies();
  rmSync(profile, { recursive: true, force: true });
  await release.close();
  await pages.close();
});

/** What the group policy of an organisation says: that the extension is installed, and its settings. */
function install(settings: object): void {
  writeChromiumPolicy({
    // The tests look into the extension as a developer does; people who have it by policy cannot.
    DeveloperToolsAvailability: 1,
    ExtensionSettings: release.renderInstallation('chrome', '1.0.0'),
    '3rdparty': { extensions: { [release.chromiumId]: settings } },
  });
}

function startBrowser(): Promise<TestBrowser> {
  return launchChromium({
    extension: '',
    installedByPolicy: release.chromiumId,
    profile,
    portal: { port: pages.port, host: 'login.regionsormland.se' },
  });
}

/** Opens a login page that refuses, on a host of its own. */
function openRefused(message = REFUSED) {
  return browser.openPage(pages.serve({ path: '/vpn/index.html', html: createLoginPage(message) }).href);
}

/** Changes the settings, and waits for what login pages read to say so. */
async function changeSettings(settings: object, isThere: (content: string) => boolean): Promise<void> {
  install(settings);
  await waitUntil(
    `the settings ${JSON.stringify(settings)}`,
    async () => isThere(JSON.stringify(await readStored('hint-content'))),
    PATIENCE_MS,
  );
}

function readStored(key: string): Promise<unknown> {
  return browser.evaluateInExtension(async (name) => (await chrome.storage.local.get(name))[name], key);
}

describe('Chromium with a policy', () => {
  it('installs the signed package from the organisation’s server, and helps before any setting has arrived', async () => {
    const page = await openRefused();
    const card = await waitForCard(browser, page);
    expect(card).toMatchObject({ error: 'credentials-incorrect', section: 'error-message' });
    expect(card.text).toContain('016-10 53 50');
  });

  it('takes over settings while it runs: number, notice, a changed step, another error', async () => {
    const popup = await browser.openExtensionPage('popup/popup.html#new-app');
    await changeSettings(
      {
        supportName: 'IT-jouren',
        supportPhone: '010-123 45 67',
        notice: 'Web Access is down until 18:00.',
        noticeUntil: '2099-12-31',
        extraErrors: [{ phrase: 'The gateway is having a day off', section: 'start-icon' }],
        checklist: {
          en: {
            'new-app': { title: 'New app', steps: [{ id: 'own-step', text: 'Ask {supportName} first.' }] },
          },
        },
        hiddenSections: ['new-phone'],
      },
      (content) => content.includes('010-123 45 67'),
    );
    const card = await waitForCard(browser, await openRefused('The gateway is having a day off.'));
    expect(card).toMatchObject({ error: 'extra', section: 'start-icon' });
    expect(card.text).toContain('Web Access is down until 18:00.');
    expect(card.text).toContain('IT-jouren 010-123 45 67');

    const text = await waitUntil('the changed step in the open popup', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      return shown.includes('Ask IT-jouren first.') && shown;
    });
    expect(text).toContain('Web Access is down until 18:00.');
    expect(await popup.evaluate(() => document.querySelector('[data-section="new-phone"]') === null)).toBe(
      true,
    );
  });

  it('refuses what cannot be used by name, and uses the rest', async () => {
    await changeSettings(
      {
        supportPhone: '010-765 43 21',
        webAccessUrl: 'https://elsewhere.example.com/',
        hosts: ['page-0.example.com'],
        hint: 'Card',
        hiddenSections: ['support', 'old-app'],
        extraErrors: [{ Phrase: 'The gateway is having a day off', section: 'start-icon' }],
        checklist: MISSPELT_CHECKLIST,
      },
      (content) => content.includes('010-765 43 21'),
    );
    const rows = await readSettingRows(browser);
    expect(rows.supportPhone).toContain('010-765 43 21');
    expect(rows.webAccessUrl).toContain('https://elsewhere.example.com/');
    expect(rows.hosts).toContain('page-0.example.com');
    expect(rows.hiddenSections).toContain('old-app');
    expect(rows.extraErrors).toContain('extraErrors[1].Phrase');
    for (const place of MISSPELT_PLACES) expect(rows.checklist).toContain(place);
    expect((await waitForCard(browser, await openRefused())).text).toContain('010-765 43 21');
  });

  it.each(['off', 'badge'])('shows no card where the hint is “%s”', async (hint) => {
    await changeSettings({ hint }, (content) => content.includes(`"form":"${hint}"`));
    const page = await openRefused();
    const badge = hint === 'badge' ? '!' : '';
    await waitUntil('the badge', async () => (await browser.readBadge(page)) === badge || undefined);
    expect(await readCard(browser, page)).toBeUndefined();
  });

  it('opens the checklist by itself where the hint is “popup”', async () => {
    await changeSettings({ hint: 'popup' }, (content) => content.includes('"form":"popup"'));
    const page = await openRefused();
    const popup = await browser.openedPopup();
    await waitUntil('the section', async () => (await popup.openSection()) === 'error-message');
    expect(await readCard(browser, page)).toBeUndefined();
    await popup.close();
  });

  it('helps on narrowed hosts alone', async () => {
    const covered = pages.serve({ path: '/vpn/index.html', html: createLoginPage(REFUSED) });
    const origins = JSON.stringify(createOriginPattern([covered.hostname]));
    await changeSettings({ hosts: [covered.hostname] }, (content) => content.includes(origins));
    const elsewhere = await openRefused();
    await waitForCard(browser, await browser.openPage(covered.href));
    expect(await readCard(browser, elsewhere)).toBeUndefined();
  });

  it('keeps its settings when the browser is started again', async () => {
    await changeSettings({ supportPhone: '010-111 11 11' }, (content) => content.includes('010-111 11 11'));
    await browser.close();
    browser = await startBrowser();
    expect((await waitForCard(browser, await openRefused())).text).toContain('010-111 11 11');
  });

  it('returns to its defaults when the settings are taken away', async () => {
    await changeSettings({}, (content) => content.includes('016-10 53 50'));
    expect((await waitForCard(browser, await openRefused())).text).toContain('016-10 53 50');
  });

  it('updates itself under an open login page, which sees no error, and helps again after the next load', async () => {
    await changeSettings({ supportPhone: '010-222 22 22' }, (content) => content.includes('010-222 22 22'));
    const page = await openRefused();
    await waitForCard(browser, page);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await release.publish('1.0.1');
    // The control page keeps the extension busy, and a busy one is updated at its next start.
    await browser.evaluateInExtension(waitForUpdate);
    await browser.reloadExtension();
    expect(await readVersion()).toBe('1.0.1');
    await page.reload();
    expect((await waitForCard(browser, page)).text).toContain('010-222 22 22');
    expect(errors).toEqual([]);
  });

  it('goes when policy no longer installs it, and leaves the open page in peace', async () => {
    const page = await openRefused();
    await waitForCard(browser, page);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    writeChromiumPolicy({ DeveloperToolsAvailability: 1 });
    await waitUntil(
      'the extension to go',
      async () => (await readVersion().catch(() => 'gone')) === 'gone',
      PATIENCE_MS,
    );
    await page.reload();
    await waitForNoCard(browser, page);
    expect(errors).toEqual([]);
  });
});

/** Runs in the extension. */
function waitForUpdate(): Promise<void> {
  return new Promise((resolve) => {
    chrome.runtime.onUpdateAvailable.addListener(() => resolve());
    void chrome.runtime.requestUpdateCheck();
  });
}

async function readVersion(): Promise<string> {
  const page = await browser.openExtensionPage('manifest.json');
  const version = await page.evaluate(() => chrome.runtime.getManifest().version);
  await page.close();
  return version;
}
