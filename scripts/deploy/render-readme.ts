import type { DeploymentLocale } from './deployed-setting.ts';
import type { DeploymentFile } from './deployment-files.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { PROSE, type Prose } from './readme-prose.ts';

/** Names a server that there cannot be. */
const UNKNOWN_SERVER = 'update-server.invalid';

/** What the files are for, and in which order they are used; in Swedish and then in English. */
export function renderReadme(source: DeploymentSource, files: readonly DeploymentFile[]): string {
  const { version } = source.target;
  const gaps = listGaps(source);
  const lines = (['sv', 'en'] as const).flatMap((locale) => [
    ...describeFiles(locale, files, PROSE[locale](version, gaps)),
    '',
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}

/** What has to be filled in by hand, because it is not known here. */
function listGaps({ browsers }: DeploymentSource): readonly string[] {
  const ids = browsers.map(({ extensionId }) => extensionId).filter((id) => /^[A-Z]+-EXTENSION-ID$/.test(id));
  const isServerUnknown = browsers.some(({ install }) => JSON.stringify(install).includes(UNKNOWN_SERVER));
  return isServerUnknown ? [...ids, UNKNOWN_SERVER] : ids;
}

function describeFiles(
  locale: DeploymentLocale,
  files: readonly DeploymentFile[],
  prose: Prose,
): readonly string[] {
  const rows = files.map(({ path, use }) => `| [${path}](${path}) | ${use[locale]} |`);
  return [...prose.before, '', `| ${prose.columns.join(' | ')} |`, '|---|---|', ...rows, '', ...prose.after];
}
