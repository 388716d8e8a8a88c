import type { Organisation } from '../../src/core/organisation.ts';
import { listDeploymentFiles } from './deployment-files.ts';
import { createDeploymentSource } from './deployment-source.ts';
import { renderReadme } from './render-readme.ts';

/** Whose browsers get which package from where. */
export interface DeploymentTarget {
  readonly organisation: Organisation;
  /** What Chrome and Edge call the extension; `undefined` where it is not signed with a key of the organisation. */
  readonly chromiumId: string | undefined;
  readonly firefoxId: string;
  readonly version: string;
  /** The `update.xml` of the ring; `undefined` where the package is on no server of the organisation. */
  readonly updateUrl: string | undefined;
  /** The XPI of this version. */
  readonly xpiUrl: string | undefined;
  /** The `updates.json` of the ring; `undefined` where Firefox is to ask nobody else than it would by itself. */
  readonly updatesJsonUrl: string | undefined;
}

/** Every file that IT needs to install the extension and set its settings: texts by their relative path. */
export function renderDeployment(target: DeploymentTarget): ReadonlyMap<string, string> {
  const source = createDeploymentSource(target);
  const files = listDeploymentFiles(source);
  return new Map([
    ['README.md', renderReadme(source, files)],
    ...files.map(({ path, text }) => [path, text] as const),
  ]);
}
