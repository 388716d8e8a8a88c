import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPLOYMENT_LOCALES, type DeploymentText } from './deployed-setting.ts';

const SOURCES = join(import.meta.dirname, 'powershell');

/** Windows PowerShell reads a script without this mark in the code page of its computer. */
const BYTE_ORDER_MARK = '\ufeff';

export interface Script {
  /** What it does, for whoever opens it. */
  readonly use: DeploymentText;
  /** Files of `powershell`, one after the other. */
  readonly parts: readonly string[];
  /** Lines for the place of the line `# data`. */
  readonly data: readonly string[];
}

export function renderPowerShell({ use, parts, data }: Script): string {
  const heading = DEPLOYMENT_LOCALES.map((locale) => `# ${use[locale]}`).join('\n');
  const sources = parts.map((part) => readFileSync(join(SOURCES, `${part}.ps1`), 'utf8').trim());
  const script = [heading, ...sources].join('\n\n').replace(/^# data$/m, () => data.join('\n'));
  return `${BYTE_ORDER_MARK}${script.replaceAll('\n', '\r\n')}\r\n`;
}
