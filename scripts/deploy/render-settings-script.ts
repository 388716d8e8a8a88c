import type { DeployedSetting } from './deployed-setting.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { joinLanguages } from './deployment-words.ts';
import { quotePowerShell } from './quote-powershell.ts';
import { createRegistryValue, isEmptyValue, type RegistryValue } from './registry-value.ts';
import { renderPowerShell, type Script } from './render-powershell.ts';

/** A script that sets the settings, or looks at them. */
export function renderSettingsScript(source: DeploymentSource, script: Omit<Script, 'data'>): string {
  return renderPowerShell({ ...script, data: [...listKeys(source), '', ...listValues(source)] });
}

function listKeys({ browsers }: DeploymentSource): readonly string[] {
  const keys = browsers.map(({ name, settingsKey }) => `  ${name} = ${quotePowerShell(settingsKey)}`);
  return [
    '# Where each browser looks for the settings of the extension.',
    '$Keys = [ordered]@{',
    ...keys,
    '}',
  ];
}

function listValues({ settings }: DeploymentSource): readonly string[] {
  return [
    '# What the package does anyway: change what should differ and delete the rest. What is deleted here is taken away',
    '# where it was set before.',
    '$Settings = [ordered]@{',
    ...settings.flatMap(renderSetting),
    '}',
    '',
    '# Every setting that there is.',
    `$Known = @(${settings.map(({ key }) => quotePowerShell(key)).join(', ')})`,
    '$Unset = @($Known | Where-Object { -not $Settings.Contains($_) })',
  ];
}

function renderSetting(setting: DeployedSetting): readonly string[] {
  const { key, title, byDefault, example } = setting;
  const assign = (value: unknown) => `${key} = ${renderValue(createRegistryValue(setting, value))}`;
  const used = isEmptyValue(byDefault) ? [] : [`  ${assign(byDefault)}`];
  return [`  # ${joinLanguages(title)}`, ...used, `  # ${assign(example)}`];
}

function renderValue(value: RegistryValue): string {
  return typeof value === 'string' ? quotePowerShell(value) : `@(${value.map(quotePowerShell).join(', ')})`;
}
