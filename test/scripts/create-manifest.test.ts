// @vitest-environment node
import { describe, expect, it } from 'vitest';
import template from '../../manifest.json';
import { createManifest } from '../../scripts/create-manifest.ts';
import type { Organisation } from '../../src/core/organisation.ts';
import { aPopupModel } from '../popup/a-popup-model.ts';

const organisation: Organisation = {
  ...aPopupModel().organisation,
  hosts: ['*.example.org', 'access.example.com'],
  firefoxId: 'help@example.org',
};

describe('createManifest', () => {
  it.each(['chromium', 'firefox'] as const)(
    'names the hosts of another organisation, and no others, for %s',
    (family) => {
      const manifest = createManifest({ template, family, version: '2.1.0', organisation });
      expect(manifest).toMatchObject({
        version: '2.1.0',
        content_scripts: [{ matches: ['https://*.example.org/*', 'https://access.example.com/*'] }],
      });
      expect(JSON.stringify(manifest)).not.toContain('regionsormland');
    },
  );

  it('gives Firefox the id of the organisation', () => {
    const manifest = createManifest({ template, family: 'firefox', version: '1.0.0', organisation });
    expect(manifest).toMatchObject({ browser_specific_settings: { gecko: { id: 'help@example.org' } } });
  });

  it('has for each browser only the keys that it knows', () => {
    const keys = (family: 'chromium' | 'firefox') =>
      Object.keys(createManifest({ template, family, version: '1.0.0', organisation }));
    expect(keys('chromium')).toEqual(expect.arrayContaining(['minimum_chrome_version', 'storage']));
    expect(keys('chromium')).not.toContain('browser_specific_settings');
    expect(keys('firefox')).toContain('browser_specific_settings');
    expect(keys('firefox')).not.toContain('minimum_chrome_version');
    expect(keys('firefox')).not.toContain('storage');
  });

  it.each([
    [['sv', 'en'], [], 'en'],
    [['fi', 'sv'], [], 'fi'],
    [['fi', 'sv'], ['fi'], 'sv'],
    [['sv', 'en'], ['en'], 'sv'],
  ])(
    'falls back to a language that is in the package: of %j without %j it is %s',
    (locales, unreviewed, locale) => {
      const languages = { ...organisation, locales, unreviewedLocales: unreviewed };
      const manifest = createManifest({
        template,
        family: 'firefox',
        version: '1.0.0',
        organisation: languages,
      });
      expect(manifest).toMatchObject({ default_locale: locale });
    },
  );

  it('leaves the template as it was', () => {
    const before = structuredClone(template);
    createManifest({ template, family: 'firefox', version: '1.0.0', organisation });
    expect(template).toEqual(before);
  });
});
