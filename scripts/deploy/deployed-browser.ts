import manifest from '../../manifest.json';
import { findPolicyPlace } from '../../src/core/policy-place.ts';
import { createInstallEntry, type InstallEntry } from './create-install-entry.ts';
import type { DeploymentTarget } from './render-deployment.ts';

export const BROWSER_NAMES = ['Chrome', 'Edge', 'Firefox'] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];

/** A browser with all that a file for IT says of it. Keys of the registry are below HKLM or HKCU. */
export interface DeployedBrowser {
  readonly name: BrowserName;
  readonly extensionId: string;
  /** The first version that is supported. */
  readonly since: string;
  /** The key with the policies of the browser itself. */
  readonly policyKey: string;
  /** The key with the settings of the extension. */
  readonly settingsKey: string;
  /** The member of `ExtensionSettings` that installs the extension. */
  readonly install: InstallEntry;
}

export function listDeployedBrowsers(target: DeploymentTarget): readonly DeployedBrowser[] {
  return BROWSER_NAMES.map((name) => {
    const extensionId = findExtensionId(name, target);
    const settingsKey = findPolicyPlace(name, extensionId).registryKey.replace(/^HKLM\\/, '');
    const policyKey = settingsKey.slice(0, settingsKey.indexOf('\\3rdparty'));
    const install = createInstallEntry(name, target);
    return { name, extensionId, since: findFirstVersion(name), policyKey, settingsKey, install };
  });
}

/** Stores give an id of their own: what IT has to fill in has a name of its own for each browser. */
function findExtensionId(name: BrowserName, { chromiumId, firefoxId }: DeploymentTarget): string {
  return name === 'Firefox' ? firefoxId : (chromiumId ?? `${name.toUpperCase()}-EXTENSION-ID`);
}

function findFirstVersion(name: BrowserName): string {
  const { minimum_chrome_version, browser_specific_settings } = manifest;
  return name === 'Firefox'
    ? browser_specific_settings.gecko.strict_min_version.replace(/\.0$/, '')
    : minimum_chrome_version;
}
