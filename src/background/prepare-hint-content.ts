import { cardWords } from 'compiled-rules/card-words';
import { checklists, errors, hints, organisation } from 'compiled-rules/content';
import { createHintContent } from '../core/create-hint-content.ts';
import { chooseLocale } from '../core/locale.ts';
import { parseSettings } from '../core/parse-settings.ts';
import { storedHintContent, storedLanguage, storedPolicy } from '../platform/stored.ts';

/** Writes what login pages will have to say, as policy has it and in the language of the person. */
export function prepareHintContent(): Promise<void> {
  // One after the other, or what was read first could be written last.
  return navigator.locks.request('hint-content', async () => {
    const [policy, chosen] = await Promise.all([storedPolicy.read(), storedLanguage.read()]);
    const { settings } = parseSettings(policy?.values, organisation);
    const locale = chooseLocale({
      chosen: chosen ?? 'auto',
      policy: settings.language,
      browser: navigator.language,
      locales: organisation.locales,
      unreviewedLocales: organisation.unreviewedLocales,
    });
    await storedHintContent.write(
      createHintContent({ organisation, settings, locale, errors, checklists, hints, words: cardWords }),
    );
  });
}
