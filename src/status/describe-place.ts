import { findPolicyPlace } from '../core/policy-place.ts';
import type { Words } from '../core/words.ts';
import type { Fact } from './fact.ts';
import type { StatusModel } from './status-model.ts';

/** What one needs to know to set a policy, each with the words of the button that copies it. */
export function describePlace(model: StatusModel): readonly (Fact & { readonly copyLabel: string })[] {
  const { words, browserName, extensionId } = model;
  const { registryKey, page } = findPolicyPlace(browserName, extensionId);
  return [
    {
      label: words.statusRegistryKey,
      lines: [registryKey],
      isCode: true,
      copyLabel: words.statusCopyKey,
    },
    { label: words.statusPolicyPage, lines: [page], isCode: true, copyLabel: words.statusCopyAddress },
  ];
}

/** Why a value of the policy may not arrive, and when a change does. */
export function explainDelivery({ words, browserName }: { words: Words; browserName: string }): string {
  return browserName.startsWith('Firefox') ? words.statusPlaceHelpFirefox : words.statusPlaceHelp;
}
