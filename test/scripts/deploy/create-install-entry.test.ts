import { organisation } from 'compiled-rules/content';
import { describe, expect, it } from 'vitest';
import { createInstallEntry } from '../../../scripts/deploy/create-install-entry.ts';
import { aDeploymentTarget } from '../../support/a-deployment-target.ts';

const ONLY_OUR_HOSTS = {
  runtime_blocked_hosts: ['*://*'],
  runtime_allowed_hosts: organisation.hosts.map((host) => `https://${host}`),
};

describe('createInstallEntry', () => {
  it('installs in Chrome from the server of the organisation, for updates too', () => {
    expect(createInstallEntry('Chrome', aDeploymentTarget())).toEqual({
      installation_mode: 'force_installed',
      update_url: 'https://updates.example.org/prod/update.xml',
      override_update_url: true,
      toolbar_pin: 'force_pinned',
      ...ONLY_OUR_HOSTS,
    });
  });

  it('has Edge show the icon in its own words', () => {
    const entry = createInstallEntry('Edge', aDeploymentTarget());
    expect(entry).toMatchObject({
      toolbar_state: 'force_shown',
      override_update_url: true,
      ...ONLY_OUR_HOSTS,
    });
    expect(entry).not.toHaveProperty('toolbar_pin');
  });

  it('installs in Firefox from the address of the XPI', () => {
    expect(createInstallEntry('Firefox', aDeploymentTarget())).toEqual({
      installation_mode: 'force_installed',
      install_url: 'https://updates.example.org/1.2.3/help.xpi',
      update_url: 'https://updates.example.org/prod/updates.json',
      default_area: 'navbar',
      ...ONLY_OUR_HOSTS,
    });
  });

  it('leaves Firefox to the updates of the package where there is only a share', () => {
    const entry = createInstallEntry('Firefox', aDeploymentTarget({ updatesJsonUrl: undefined }));
    expect(entry).not.toHaveProperty('update_url');
  });

  it.each([
    ['Chrome', { update_url: 'https://clients2.google.com/service/update2/crx' }],
    ['Edge', { update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' }],
    [
      'Firefox',
      { install_url: 'https://addons.mozilla.org/firefox/downloads/latest/help@example.org/latest.xpi' },
    ],
  ] as const)('installs in %s from its store where the organisation has no server', (name, address) => {
    const nowhere = { updateUrl: undefined, xpiUrl: undefined, updatesJsonUrl: undefined };
    const entry = createInstallEntry(name, aDeploymentTarget(nowhere));
    expect(entry).toMatchObject(address);
    expect(entry).not.toHaveProperty('override_update_url');
  });

  it('holds the extension to the hosts of another organisation', () => {
    const target = aDeploymentTarget({
      organisation: { ...organisation, hosts: ['a.example.org', '*.b.se'] },
    });
    expect(createInstallEntry('Chrome', target).runtime_allowed_hosts).toEqual([
      'https://a.example.org',
      'https://*.b.se',
    ]);
  });
});
