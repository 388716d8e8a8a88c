import { formatText } from '../src/core/words.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { ClearTicks } from './ClearTicks.tsx';
import type { PopupModel } from './popup-model.ts';

interface AboutProps {
  readonly model: PopupModel;
  readonly onClearTicks: () => void;
  readonly onOpenTab: () => void;
}

/** What one may want to know or do once the list is read: tidy up, more room, how old it is. */
export function About({ model, onClearTicks, onOpenTab }: AboutProps) {
  const { words, organisation, locale, version, view, ticks } = model;
  const date = formatDay(organisation.checklistUpdated, locale);
  return (
    <footer class="about">
      <div class="about-buttons">
        {view === 'popup' && (
          <button type="button" class="button" onClick={onOpenTab}>
            {words.openInTab}
            <Icon name="external" />
          </button>
        )}
        <ClearTicks words={words} hasTicks={ticks.size > 0} onClearTicks={onClearTicks} />
      </div>
      <p>{formatText(words.checklistUpdated, { date })}</p>
      <p>{formatText(words.extensionVersion, { version })}</p>
    </footer>
  );
}

/** A day without a time, as the language writes it. English is British here, as in the words around it. */
function formatDay(isoDay: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(isoDay));
}
