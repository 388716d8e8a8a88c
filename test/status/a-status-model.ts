import { createStatus } from '../../src/status/create-status.ts';
import type { StatusModel, StatusSources } from '../../src/status/status-model.ts';

/** When the policy was delivered. */
const DELIVERED_AT = Date.UTC(2026, 4, 4, 7, 8);

/** What the page knows of an English browser to which no policy applies. */
export function someSources(sources: Partial<StatusSources> = {}): StatusSources {
  return {
    version: '1.2.3',
    extensionId: 'abcdefghijklmnopabcdefghijklmnop',
    browserName: 'Edge 127',
    browserLanguage: 'en-GB',
    chosenLanguage: 'auto',
    delivered: { values: {}, at: DELIVERED_AT },
    policyNow: { state: 'read', values: {} },
    report: undefined,
    failures: {},
    isWorkerThere: true,
    granted: { hosts: true, privateWindows: false, isIconShown: true },
    ...sources,
  };
}

export function aStatusModel(sources: Partial<StatusSources> = {}): StatusModel {
  return createStatus(someSources(sources));
}

/** With a policy that the browser has delivered and still has. */
export function aStatusModelWithPolicy(
  values: { readonly [key: string]: unknown },
  sources: Partial<StatusSources> = {},
): StatusModel {
  const delivered = { values, at: DELIVERED_AT };
  return aStatusModel({ delivered, policyNow: { state: 'read', values }, ...sources });
}
