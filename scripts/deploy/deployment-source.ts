import { type DeployedBrowser, listDeployedBrowsers } from './deployed-browser.ts';
import { type DeployedSetting, listDeployedSettings } from './deployed-setting.ts';
import type { DeploymentTarget } from './render-deployment.ts';

/** What every file for IT is rendered from. */
export interface DeploymentSource {
  readonly target: DeploymentTarget;
  readonly settings: readonly DeployedSetting[];
  readonly browsers: readonly DeployedBrowser[];
}

export function createDeploymentSource(target: DeploymentTarget): DeploymentSource {
  const settings = listDeployedSettings(target.organisation);
  return { target, settings, browsers: listDeployedBrowsers(target) };
}
