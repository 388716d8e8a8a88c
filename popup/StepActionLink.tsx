import type { StepAction } from '../src/core/checklist.ts';
import type { Settings } from '../src/core/settings.ts';
import type { Words } from '../src/core/words.ts';
import { PhoneLink } from '../src/ui/PhoneLink.tsx';
import { WebLink } from '../src/ui/WebLink.tsx';

interface StepActionLinkProps {
  readonly action: StepAction | undefined;
  readonly words: Words;
  readonly settings: Settings;
}

/** What can be done about a step at once. Where no form is known, codes are ordered from the support desk. */
export function StepActionLink({ action, words, settings }: StepActionLinkProps) {
  if (action === undefined) return null;
  const form = action === 'order-activation-code' ? settings.activationCodeFormUrl : '';
  return (
    <p class="step-action">
      {form ? (
        <WebLink href={form} text={words.orderActivationCode} opensInTab={words.opensInTab} />
      ) : (
        <PhoneLink words={words} settings={settings} form="number" />
      )}
    </p>
  );
}
