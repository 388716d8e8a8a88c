import type { BrowserName } from './deployed-browser.ts';
import type { DeploymentTarget } from './render-deployment.ts';

export type InstallEntry = { readonly [field: string]: string | boolean | readonly string[] };

/** Where each browser takes the extension from if the organisation has no server for it. */
const STORES = {
  Chrome: 'https://clients2.google.com/service/update2/crx',
  Edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
};

/** Each browser has its own word for an icon that is always in sight. */
const TOOLBAR = {
  Chrome: { toolbar_pin: 'force_pinned' },
  Edge: { toolbar_state: 'force_shown' },
  Firefox: { default_area: 'navbar' },
};

/**
 * What installs the extension without asking, and holds it to the hosts of the organisation. It is for one extension:
 * what the policy says of others stays as it is.
 */
export function createInstallEntry(name: BrowserName, target: DeploymentTarget): InstallEntry {
  return {
    installation_mode: 'force_installed',
    ...(name === 'Firefox' ? locateXpi(target) : locateCrx(name, target)),
    ...TOOLBAR[name],
    runtime_blocked_hosts: ['*://*'],
    runtime_allowed_hosts: target.organisation.hosts.map((host) => `https://${host}`),
  };
}

/** The address of the policy counts for updates too, so that another ring is a change of policy. */
function locateCrx(name: 'Chrome' | 'Edge', { updateUrl }: DeploymentTarget): InstallEntry {
  return updateUrl === undefined
    ? { update_url: STORES[name] }
    : { update_url: updateUrl, override_update_url: true };
}

/** Firefox knows rings from version 151 on; an older one asks for updates where the package says. */
function locateXpi({ xpiUrl, updatesJsonUrl, firefoxId }: DeploymentTarget): InstallEntry {
  const store = `https://addons.mozilla.org/firefox/downloads/latest/${firefoxId}/latest.xpi`;
  return {
    install_url: xpiUrl ?? store,
    ...(updatesJsonUrl !== undefined && { update_url: updatesJsonUrl }),
  };
}
