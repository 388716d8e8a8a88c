import { cardWords } from 'compiled-rules/card-words';
import { checklists, errors, hints, organisation } from 'compiled-rules/content';
import { createHintContent } from '../core/create-hint-content.ts';
import { chooseLocale } from '../core/locale.ts';
import { storedHintContent, storedLanguage } from '../platform/stored.ts';
import { readSettings } from './read-settings.ts';

/** Writes what login pages will have to say, as policy has it and in the language of the person. */
export function prepareHintContent(): Promise<void> {
  // One after the other, or what was read first could be written last.
  return navigator.locks.request('hint-content', async () => {
    const [settings, chosen = 'auto'] = await Promise.all([readSettings(), storedLanguage.read()]);
    const wishes = { chosen, policy: settings.language, browser: navigator.language };
    const locale = chooseLocale(wishes, organisation);
    await storedHintContent.write(
      createHintContent({ organisation, settings, locale, errors, checklists, hints, words: cardWords }),
    );
  });
}
