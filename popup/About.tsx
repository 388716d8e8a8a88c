import { formatText } from '../src/core/words.ts';
import { createDateFormat } from '../src/ui/create-date-format.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { WebLink } from '../src/ui/WebLink.tsx';
import { ClearTicks } from './ClearTicks.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';

interface AboutProps extends Pick<PopupActions, 'onClearTicks' | 'onOpenTab' | 'onChooseLanguage'> {
  readonly model: PopupModel;
}

/** What one may want to know or do once the list is read: tidy up, more room, paper, another language, how old it is. */
export function About({ model, onClearTicks, onOpenTab, onChooseLanguage }: AboutProps) {
  const { words, organisation, locale, version, view, ticks, answers } = model;
  const isAnswered = Object.keys(answers).length > 0;
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
        {view === 'tab' && (
          <button type="button" class="button" onClick={() => print()}>
            {words.printChecklist}
            <Icon name="print" />
          </button>
        )}
        <ClearTicks words={words} hasTicks={ticks.size > 0 || isAnswered} onClearTicks={onClearTicks} />
      </div>
      <LanguageChoice model={model} onChooseLanguage={onChooseLanguage} />
      <p>{formatText(words.checklistUpdated, { date })}</p>
      <p>{formatText(words.extensionVersion, { version })}</p>
      <p class="status-link">
        <WebLink href="/src/status/status.html" text={words.statusLink} opensInTab={words.opensInTab} />
      </p>
    </footer>
  );
}

/** A day without a time. */
function formatDay(isoDay: string, locale: string): string {
  return createDateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDay));
}
