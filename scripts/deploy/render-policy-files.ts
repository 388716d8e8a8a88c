import { createSample } from './create-sample.ts';
import type { DeployedBrowser } from './deployed-browser.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { renderJson } from './render-json.ts';

/** What installs the extension: to be merged into the policy `ExtensionSettings`, which is there once for all of them. */
export function renderInstallFragment({ extensionId, install }: DeployedBrowser): string {
  return renderJson({ [extensionId]: install });
}

/** The settings for Chrome and Edge on Linux, which read every file of their folder. */
export function renderLinuxPolicy({ settings }: DeploymentSource, { extensionId }: DeployedBrowser): string {
  return renderJson({ '3rdparty': { extensions: { [extensionId]: createSample(settings) } } });
}

/** Settings and installation for Firefox on every system; there is one such file for everything. */
export function renderFirefoxPolicies(
  { settings }: DeploymentSource,
  { extensionId, install }: DeployedBrowser,
): string {
  const policies = {
    ExtensionSettings: { [extensionId]: install },
    '3rdparty': { Extensions: { [extensionId]: createSample(settings) } },
  };
  return renderJson({ policies });
}
