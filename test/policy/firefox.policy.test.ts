import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../browser/support/card.ts';
import { launchFirefox } from '../browser/support/launch-firefox.ts';
import { type PageServer, startPageServer } from '../browser/support/page-server.ts';
import type { TestBrowser } from '../browser/support/test-browser.ts';
import { waitUntil } from '../browser/support/wait-until.ts';
import { createLoginPage, REFUSED } from './support/login-page.ts';
import { MISSPELT_CHECKLIST, MISSPELT_PLACES } from './support/misspelt-checklist.ts';
import { removePolicies, writeFirefoxPolicy } from './support/private-policies.ts';
import { createRelease, type Release } from './support/release.ts';
import { readSettingRows } from './support/setting-rows.ts';

declare const chrome: { runtime: { getManifest(): { version: string } } };

/** Firefox reads its policies when it starts, and so does the extension: every change here is a new start. */
let pages: PageServer;
let release: Release;
let profile: string;
let browser: TestBrowser | undefined;

beforeAll(async () => {
  pages = await startPageServer();
  release = await createRelease();
  await release.publish('1.0.0');
  profile = mkdtempSync(join(tmpdir(), 'web-access-helper-'));
});

afterAll(async () => {
  await browser?.close();
  removePolicies();
  rmSync(profile, { recursive: true, force: true });
  await release.close();
  await pages.close();
});

interface Policy {
  /** `undefined` where no policy speaks of settings. */
  readonly settings?: object;
  readonly version?: string;
  /** `blocked` takes it away; an extension that policy no longer speaks of stays. */
  readonly mode?: 'force_installed' | 'blocked';
}

async function startWith({
  settings,
  version = '1.0.0',
  mode = 'force_installed',
}: Policy): Promise<TestBrowser> {
  const { firefoxId } = release;
  await browser?.close();
  writeFirefoxPolicy({
    // A package of the test has no signature of Mozilla's, and only an ESR takes it.
    Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    ExtensionSettings: {
      [firefoxId]: {
        ...release.renderInstallation('firefox', version)[firefoxId],
        installation_mode: mode,
      },
    },
    ...(settings && { '3rdparty': { Extensions: { [firefoxId]: settings } } }),
  });
  browser = await launchFirefox({
    extension: '',
    installedByPolicy: firefoxId,
    profile,
    portal: { port: pages.port, host: 'login.regionsormland.se' },
  });
  return browser;
}

/** Opens a login page that refuses, on a host of its own. */
function openRefused(opener: TestBrowser, message = REFUSED) {
  return opener.openPage(pages.serve({ path: '/vpn/index.html', html: createLoginPage(message) }).href);
}

describe('Firefox with a policy', () => {
  it('installs the package, and has its defaults where no setting is made', async () => {
    const started = await startWith({});
    const card = await waitForCard(started, await openRefused(started));
    expect(card).toMatchObject({ error: 'credentials-incorrect', section: 'error-message' });
    expect(card.text).toContain('016-10 53 50');
    expect(await started.extensionErrors()).toEqual([]);
  });

  it('takes over settings when it is started again, in the forms in which Windows delivers them', async () => {
    const started = await startWith({
      settings: {
        supportName: 'IT-jouren',
        supportPhone: 1012345,
        hint: 'CARD',
        notice: 'Web Access is down until 18:00.',
        noticeUntil: '2099-12-31t18:00z',
        extraErrors: '[{"phrase":"The gateway is having a day off","section":"start-icon"}]',
        checklist: JSON.stringify({
          en: {
            'new-app': { title: 'New app', steps: [{ id: 'own-step', text: 'Ask {supportName} first.' }] },
          },
        }),
        hiddenSections: { 2: 'new-phone' },
      },
    });
    const card = await waitForCard(started, await openRefused(started, 'The gateway is having a day off.'));
    expect(card).toMatchObject({ error: 'extra', section: 'start-icon' });
    expect(card.text).toContain('Web Access is down until 18:00.');
    expect(card.text).toContain('IT-jouren 1012345');

    const popup = await started.openExtensionPage('popup/popup.html#new-app');
    const text = await waitUntil('the changed step', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      return shown.includes('Ask IT-jouren first.') && shown;
    });
    expect(text).toContain('Web Access is down until 18:00.');
    expect(await popup.evaluate(() => document.querySelector('[data-section="new-phone"]') === null)).toBe(
      true,
    );
  });

  it('refuses what cannot be used by name, and uses the rest', async () => {
    const started = await startWith({
      settings: {
        supportPhone: '010-765 43 21',
        supportName: { name: 'IT' },
        webAccessUrl: 'https://elsewhere.example.com/',
        hosts: ['page-0.example.com'],
        hint: 1,
        hiddenSections: ['support', 'old-app'],
        noticeUntil: true,
        extraErrors: [{ Phrase: 'The gateway is having a day off', section: 'start-icon' }],
        checklist: MISSPELT_CHECKLIST,
      },
    });
    const rows = await readSettingRows(started);
    expect(rows.supportPhone).toContain('010-765 43 21');
    expect(rows.supportName).toContain('Servicedesk IT');
    expect(rows.webAccessUrl).toContain('https://elsewhere.example.com/');
    expect(rows.hosts).toContain('page-0.example.com');
    expect(rows.hiddenSections).toContain('old-app');
    expect(rows.noticeUntil).toContain('noticeUntil: The value should be a text');
    expect(rows.extraErrors).toContain('extraErrors[1].Phrase');
    for (const place of MISSPELT_PLACES) expect(rows.checklist).toContain(place);
    expect((await waitForCard(started, await openRefused(started))).text).toContain('010-765 43 21');
  });

  it('shows no card where the hint is “off”', async () => {
    const started = await startWith({ settings: { hint: 'off' } });
    const page = await openRefused(started);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await readCard(started, page)).toBeUndefined();
    expect(await started.readBadge(page)).toBe('');
  });

  it('helps on narrowed hosts alone', async () => {
    const covered = pages.serve({ path: '/vpn/index.html', html: createLoginPage(REFUSED) });
    const started = await startWith({ settings: { hosts: [covered.hostname] } });
    const elsewhere = await openRefused(started);
    await waitForCard(started, await started.openPage(covered.href));
    expect(await readCard(started, elsewhere)).toBeUndefined();
  });

  it('takes the version that policy names, and returns to its defaults without settings', async () => {
    await release.publish('1.0.1');
    const started = await startWith({ version: '1.0.1' });
    const page = await openRefused(started);
    await waitUntil('the new version', async () => (await readVersion(started)) === '1.0.1');
    await page.reload();
    expect((await waitForCard(started, page)).text).toContain('016-10 53 50');
    expect(await started.extensionErrors()).toEqual([]);
  });

  it('goes when policy blocks it, and leaves pages in peace', async () => {
    const started = await startWith({ mode: 'blocked', version: '1.0.1' });
    await waitForNoCard(started, await openRefused(started));
  });
});

async function readVersion(started: TestBrowser): Promise<string> {
  return started.evaluateInExtension(() => chrome.runtime.getManifest().version);
}
