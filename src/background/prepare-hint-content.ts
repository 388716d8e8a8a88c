import { checklists, errors, hints, organisation, words } from 'compiled-rules/content';
import { createHintContent } from '../core/create-hint-content.ts';
import { chooseLocale } from '../core/locale.ts';
import { createDefaultSettings } from '../core/settings.ts';
import { storedHintContent } from '../platform/stored.ts';

/** Writes what login pages will have to say, in the language of the browser. */
export async function prepareHintContent(): Promise<void> {
  const settings = createDefaultSettings(organisation);
  const locale = chooseLocale({
    chosen: 'auto',
    policy: settings.language,
    browser: navigator.language,
    locales: organisation.locales,
  });
  await storedHintContent.write(
    createHintContent({ organisation, settings, locale, errors, checklists, hints, words }),
  );
}
