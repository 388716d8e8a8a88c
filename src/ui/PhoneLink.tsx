import { createPhoneLink } from '../core/organisation.ts';
import type { Settings } from '../core/settings.ts';
import type { Words } from '../core/words.ts';
import { Icon } from './Icon.tsx';
import { SupportLine } from './SupportLine.tsx';

interface PhoneLinkProps {
  readonly words: Words;
  readonly settings: Settings;
  /** The whole line, or the number alone where the text around it says whom one calls, as a link or a button. */
  readonly form: 'line' | 'number' | 'button';
}

/** The way to the support desk. */
export function PhoneLink({ words, settings, form }: PhoneLinkProps) {
  return (
    <a
      class={form === 'button' ? 'phone-link button button-primary' : 'phone-link'}
      href={createPhoneLink(settings.supportPhone)}
    >
      <Icon name="phone" />
      <SupportLine words={words} settings={settings} isNumberAlone={form !== 'line'} />
    </a>
  );
}
