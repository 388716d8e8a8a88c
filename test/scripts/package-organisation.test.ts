// @vitest-environment node
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Release } from '../../scripts/package/package-release.ts';
import { makeRelease, readPackedManifest, readReleased, unpack } from '../support/package-files.ts';
import { ROOT } from '../support/source-files.ts';
import { writeRsaKey } from '../support/temporary-files.ts';

const PACKAGES = ['chrome-edge-store.zip', 'firefox-store.zip', '.crx', '.xpi'];

/** What says that the package was made for the organisation of `rules`. */
const OURS = /s[öo]rmland|servicedesk it|016-10|insidan/i;

let release: Release;

beforeAll(async () => {
  const hosting = { key: writeRsaKey(), baseUrl: 'https://updates.example.se', ring: 'prod' };
  const organisation = join(ROOT, 'test/organisation/organisation.json');
  release = await makeRelease({ hosting, organisation });
}, 60_000);

function readText(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString();
}

describe('packageRelease for another organisation', () => {
  it.each(PACKAGES)('leaves nothing of ours in any file of %s', (end) => {
    const files = unpack(readReleased(release, end));
    expect(files.size).toBeGreaterThan(10);
    const ours = [...files].filter(([path, bytes]) => OURS.test(path) || OURS.test(readText(bytes)));
    expect(ours.map(([path, bytes]) => `${path}: ${OURS.exec(readText(bytes))?.[0]}`)).toEqual([]);
  });

  it('leaves nothing of ours in papers, policies and update files', () => {
    const ours = [...release.files].filter(([, bytes]) => OURS.test(readText(bytes)));
    expect(ours.map(([path, bytes]) => `${path}: ${OURS.exec(readText(bytes))?.[0]}`)).toEqual([]);
  });

  it.each(PACKAGES)('runs on its hosts and on no others in %s', (end) => {
    expect(readPackedManifest(readReleased(release, end)).content_scripts).toMatchObject([
      { matches: ['https://*.region.example.se/*', 'https://webaccess.example.org/*'] },
    ]);
  });

  it('has its id in Firefox', () => {
    const gecko = { id: 'login-help@region.example.se' };
    for (const end of ['firefox-store.zip', '.xpi'])
      expect(readPackedManifest(readReleased(release, end))).toMatchObject({
        browser_specific_settings: { gecko },
      });
    expect(String(readReleased(release, 'updates.json'))).toContain('"login-help@region.example.se"');
  });

  it.each(PACKAGES)('has its name, number and checklist in %s', (end) => {
    const files = unpack(readReleased(release, end));
    const worker = readText(files.get('src/background/main.js'));
    for (const text of ['Region Exempel', 'Kundtjänst Vård-IT', '010-123 45 67', 'Vårdtorget'])
      expect(worker).toContain(text);
    expect(readText(files.get('content-scripts/main.js'))).toContain('010-123 45 67');
    expect(readText(files.get('_locales/sv/messages.json'))).toContain('Region Exempel');
  });

  it('is in its languages alone, one of which is the one that browsers fall back to', () => {
    const files = unpack(readReleased(release, '.crx'));
    const locales = [...files.keys()].flatMap((path) => /^_locales\/(\w+)\//.exec(path)?.[1] ?? []);
    expect(locales.sort()).toEqual(['en', 'sv']);
    expect(locales).toContain(readPackedManifest(readReleased(release, '.crx')).default_locale);
  });
});
