import { describe, expect, it } from 'vitest';
import { createDeploymentSource } from '../../../scripts/deploy/deployment-source.ts';
import { renderMobileconfig } from '../../../scripts/deploy/render-mobileconfig.ts';
import { aDeploymentTarget } from '../../support/a-deployment-target.ts';
import { readPlist } from '../../support/read-deployment.ts';

const source = createDeploymentSource(aDeploymentTarget());

interface Profile {
  readonly PayloadUUID: string;
  readonly PayloadContent: readonly [{ readonly PayloadUUID: string; readonly PayloadType: string }];
}

const profiles = source.browsers.map((browser) => readPlist(renderMobileconfig(source, browser)) as Profile);

describe('renderMobileconfig', () => {
  it('speaks to the domain in which each browser looks', () => {
    expect(profiles.map(({ PayloadContent: [content] }) => content.PayloadType)).toEqual([
      'com.google.Chrome.extensions.abcdefghijklmnopabcdefghijklmnop',
      'com.microsoft.Edge.extensions.abcdefghijklmnopabcdefghijklmnop',
      'org.mozilla.firefox',
    ]);
  });

  it('has the same ids every time, and no id twice', () => {
    const ids = profiles.flatMap(({ PayloadUUID, PayloadContent: [content] }) => [
      PayloadUUID,
      content.PayloadUUID,
    ]);
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-8[\dA-F]{3}-[\dA-F]{12}$/);
    const later = createDeploymentSource(aDeploymentTarget({ version: '2.0.0' }));
    const renewed = later.browsers.map((browser) => readPlist(renderMobileconfig(later, browser)));
    expect(renewed).toEqual(profiles);
  });

  it('is a profile of the organisation for the whole computer', () => {
    for (const profile of profiles) {
      expect(profile).toMatchObject({
        PayloadType: 'Configuration',
        PayloadScope: 'System',
        PayloadVersion: 1,
        PayloadIdentifier: expect.stringMatching(/^org\.example\.help\.(chrome|edge|firefox)$/),
        PayloadOrganization: aDeploymentTarget().organisation.name,
      });
    }
  });
});
