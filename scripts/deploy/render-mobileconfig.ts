import { createHash } from 'node:crypto';
import { createSample } from './create-sample.ts';
import type { BrowserName, DeployedBrowser } from './deployed-browser.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { DEPLOYMENT_WORDS } from './deployment-words.ts';
import { renderPlist } from './render-plist.ts';

/** What macOS calls the browsers. Chromium looks for the settings of each extension in a domain of their own. */
const DOMAINS: { readonly [Name in BrowserName]: (extensionId: string) => string } = {
  Chrome: (extensionId) => `com.google.Chrome.extensions.${extensionId}`,
  Edge: (extensionId) => `com.microsoft.Edge.extensions.${extensionId}`,
  Firefox: () => 'org.mozilla.firefox',
};

/** The settings as a profile of macOS. Its ids follow from what it is for, so that a new version replaces the old. */
export function renderMobileconfig({ settings, target }: DeploymentSource, browser: DeployedBrowser): string {
  const { name, extensionId } = browser;
  const identifier = `${reverseId(target.firefoxId)}.${name.toLowerCase()}`;
  const displayName = `${DEPLOYMENT_WORDS.sv.product} (${name})`;
  return renderPlist({
    ...describePayload(identifier, displayName),
    PayloadType: 'Configuration',
    PayloadOrganization: target.organisation.name,
    PayloadScope: 'System',
    PayloadContent: [
      {
        ...describePayload(`${identifier}.settings`, displayName),
        PayloadType: DOMAINS[name](extensionId),
        ...wrapSettings(browser, createSample(settings)),
      },
    ],
  });
}

function wrapSettings({ name, extensionId }: DeployedBrowser, settings: object): object {
  if (name !== 'Firefox') return settings;
  return { EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [extensionId]: settings } } };
}

function describePayload(identifier: string, displayName: string): object {
  return {
    PayloadDisplayName: displayName,
    PayloadIdentifier: identifier,
    PayloadUUID: createUuid(identifier),
    PayloadVersion: 1,
  };
}

/** `name@example.org` as macOS writes it: `org.example.name`. */
function reverseId(id: string): string {
  const [name = '', host = ''] = id.split('@');
  return [...host.split('.').reverse(), name].join('.');
}

/** Always the same for a text; of the version that is for ids made in one's own way (RFC 9562, version 8). */
function createUuid(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return [...parts, hash.slice(20, 32)].join('-').toUpperCase();
}
