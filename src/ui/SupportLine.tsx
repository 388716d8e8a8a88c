import type { Settings } from '../core/settings.ts';
import { formatText, type Words } from '../core/words.ts';

interface SupportLineProps {
  readonly words: Words;
  readonly settings: Settings;
  /** Where the text around it says whom one calls, that is only there to be heard. */
  readonly isNumberAlone?: boolean;
}

/** Whom one calls, the number, and the choice to make in its menu. */
export function SupportLine({ words, settings, isNumberAlone = false }: SupportLineProps) {
  const { supportName, supportPhone, supportPhoneMenu } = settings;
  return (
    <span>
      <span class={isNumberAlone ? 'visually-hidden' : undefined}>
        {formatText(words.cardSupport, { supportName })}
      </span>{' '}
      <span class="phone-link-number">
        <span class="phone-link-digits">{supportPhone}</span>
        {supportPhoneMenu && `, ${formatText(words.cardSupportMenu, { menu: supportPhoneMenu })}`}
      </span>
    </span>
  );
}
