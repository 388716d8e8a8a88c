import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileRules } from './compile-rules.ts';
import { type DeploymentTarget, renderDeployment } from './deploy/render-deployment.ts';
import { renderSettingsReference } from './deploy/render-settings-reference.ts';

/** The folder that holds nothing but what is written here. */
const FOLDER = 'deploy';

/** Where packages would be on a server that nobody has: `npm run package` writes the files with the real one. */
const SERVER = 'https://update-server.invalid/web-access';

/** The files that the repository keeps for IT, by their path: to be read, and to see in a change what it does to them. */
export function createDeploymentFiles(root: string): ReadonlyMap<string, string> {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { organisation } = compileRules({ root });
  const target: DeploymentTarget = {
    organisation,
    chromiumId: undefined,
    firefoxId: organisation.firefoxId,
    version,
    updateUrl: `${SERVER}/prod/update.xml`,
    xpiUrl: `${SERVER}/${version}/${name}-${version}.xpi`,
    updatesJsonUrl: `${SERVER}/prod/updates.json`,
  };
  return new Map([
    // Windows wants other ends of line than Git gives, and each file is compared letter by letter.
    [`${FOLDER}/.gitattributes`, '* -text\n'],
    ...[...renderDeployment(target)].map(([path, text]) => [`${FOLDER}/${path}`, text] as const),
    ['docs/settings.md', renderSettingsReference(target)],
  ]);
}

/** Writes them below the folder of the repository, and removes what no longer belongs there. */
export function writeDeployment(root: string): readonly string[] {
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  const files = createDeploymentFiles(root);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...files.keys()];
}
