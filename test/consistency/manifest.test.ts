// @vitest-environment node
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json';
import organisation from '../../rules/organisation.json';
import { listReviewedLocales } from '../../src/core/organisation.ts';
import { FAMILIES, useBuiltPackage } from '../support/built-package.ts';

const EXTENSION_PAGES_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'";

/** Keys that would let the extension do more, or be reached from elsewhere, or show itself unasked. */
const NEVER = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
  'sandbox',
  'devtools_page',
  'chrome_url_overrides',
  'chrome_settings_overrides',
  'omnibox',
  'commands',
  'declarative_net_request',
];

const REVIEWED = listReviewedLocales(organisation);

const built = useBuiltPackage();

/** Every text in the manifest that names a file of the package. */
function listNamedFiles(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w/-]+\.(js|html|png|css|json|svg)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listNamedFiles) : [];
}

describe.each(FAMILIES)('the manifest for %s', (family) => {
  it('asks for storage and for nothing else', async () => {
    const manifest = await built.readManifest(family);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
  });

  it.each(NEVER)('has no %s', async (key) => {
    expect(await built.readManifest(family)).not.toHaveProperty(key);
  });

  it('runs on the hosts of the organisation and on no others, in all frames', async () => {
    const { content_scripts: scripts } = await built.readManifest(family);
    expect(scripts).toEqual([
      {
        matches: organisation.hosts.map((host) => `https://${host}/*`),
        css: ['content-scripts/installed.css'],
        js: ['content-scripts/main.js'],
        run_at: 'document_end',
        all_frames: true,
        match_about_blank: true,
      },
    ]);
  });

  it('lets its own pages load nothing but its own files', async () => {
    const { content_security_policy: policy } = await built.readManifest(family);
    expect(policy).toEqual({ extension_pages: EXTENSION_PAGES_POLICY });
  });

  it('leads from the list of extensions to the status page, in a tab', async () => {
    const { options_ui: options } = await built.readManifest(family);
    expect(options).toEqual({ page: 'src/status/status.html', open_in_tab: true });
  });

  it('has the version of the package', async () => {
    expect((await built.readManifest(family)).version).toBe(packageFile.version);
  });

  it('names only files that are in the package', async () => {
    const named = listNamedFiles(await built.readManifest(family));
    expect(named).toEqual(
      expect.arrayContaining(['content-scripts/main.js', 'src/background/main.js', 'popup/popup.html']),
    );
    expect(named.filter((file) => !existsSync(built.getPath(family, file)))).toEqual([]);
  });

  it('has every text that it names, in every language and in its default one', async () => {
    const manifest = await built.readManifest(family);
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, id = '']) => id);
    expect(REVIEWED).toContain(manifest.default_locale);
    for (const locale of REVIEWED) {
      const messages = JSON.parse(String(await built.readFile(family, `_locales/${locale}/messages.json`)));
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(named));
    }
  });

  it('leaves to the browser only languages that the organisation has reviewed', () => {
    expect(readdirSync(built.getPath(family, '_locales')).sort()).toEqual(REVIEWED.toSorted());
  });

  it('leaves no placeholder of ours in what the browser looks up by itself', async () => {
    for (const locale of REVIEWED) {
      const messages = String(await built.readFile(family, `_locales/${locale}/messages.json`));
      expect(messages).not.toContain('{organisation}');
    }
  });
});

describe('the manifest for chromium', () => {
  it('starts where the card can be closed by the browser, in a service worker', async () => {
    const manifest = await built.readManifest('chromium');
    expect(manifest.minimum_chrome_version).toBe('127');
    expect(manifest.background).toEqual({ service_worker: 'src/background/main.js' });
    expect(manifest).not.toHaveProperty('browser_specific_settings');
  });
});

describe('the manifest for firefox', () => {
  it('has the id of the organisation, collects nothing, and starts at 140', async () => {
    const manifest = await built.readManifest('firefox');
    expect(manifest.browser_specific_settings).toEqual({
      gecko: {
        id: 'web-access-helper@regionsormland.se',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
    expect(manifest.background).toEqual({ scripts: ['src/background/main.js'] });
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
  });
});
