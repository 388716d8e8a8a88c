import type { DeployedBrowser } from './deployed-browser.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { quotePowerShell } from './quote-powershell.ts';
import { renderPowerShell, type Script } from './render-powershell.ts';

/** A script that has the extension installed, or looks whether it will be. */
export function renderInstallScript({ browsers }: DeploymentSource, script: Omit<Script, 'data'>): string {
  return renderPowerShell({ ...script, data: ['$Installs = @(', ...browsers.flatMap(renderInstall), ')'] });
}

function renderInstall({ name, policyKey, extensionId, install }: DeployedBrowser): readonly string[] {
  return [
    '  @{',
    `    Browser = ${quotePowerShell(name)}`,
    `    Key = ${quotePowerShell(policyKey)}`,
    `    Id = ${quotePowerShell(extensionId)}`,
    `    Entry = ${quotePowerShell(JSON.stringify(install))}`,
    '  }',
  ];
}
