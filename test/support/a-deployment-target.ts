import { organisation } from 'compiled-rules/content';
import type { DeploymentTarget } from '../../scripts/deploy/render-deployment.ts';

/** A package on a server of the organisation, signed with its key. */
export function aDeploymentTarget(target: Partial<DeploymentTarget> = {}): DeploymentTarget {
  return {
    organisation,
    chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
    firefoxId: 'help@example.org',
    version: '1.2.3',
    updateUrl: 'https://updates.example.org/prod/update.xml',
    xpiUrl: 'https://updates.example.org/1.2.3/help.xpi',
    updatesJsonUrl: 'https://updates.example.org/prod/updates.json',
    ...target,
  };
}
