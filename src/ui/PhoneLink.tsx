import { createPhoneLink } from '../core/organisation.ts';
import type { Settings } from '../core/settings.ts';
import { formatText, type Words } from '../core/words.ts';
import { Icon } from './Icon.tsx';

interface PhoneLinkProps {
  readonly words: Words;
  readonly settings: Settings;
  /** The whole line, or the number alone where the text around it says whom one calls, as a link or a button. */
  readonly form: 'line' | 'number' | 'button';
}

/** The way to the support desk: whom one calls, the number, and the choice to make in its menu. */
export function PhoneLink({ words, settings, form }: PhoneLinkProps) {
  const { supportName, supportPhone, supportPhoneMenu } = settings;
  return (
    <a
      class={form === 'button' ? 'phone-link button button-primary' : 'phone-link'}
      href={createPhoneLink(supportPhone)}
    >
      <Icon name="phone" />
      <span>
        <span class={form === 'line' ? undefined : 'visually-hidden'}>
          {formatText(words.cardSupport, { supportName })}
        </span>{' '}
        <span class="phone-link-number">
          <span class="phone-link-digits">{supportPhone}</span>
          {supportPhoneMenu && `, ${formatText(words.cardSupportMenu, { menu: supportPhoneMenu })}`}
        </span>
      </span>
    </a>
  );
}
