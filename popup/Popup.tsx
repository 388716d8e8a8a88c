import { useLayoutEffect } from 'preact/hooks';
import type { SectionId } from '../src/core/checklist.ts';
import { isSupportFirst } from '../src/core/tab-report.ts';
import { About } from './About.tsx';
import { getSectionButtonId } from './ChecklistSection.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Header } from './Header.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { SectionList } from './SectionList.tsx';
import { SupportBar } from './SupportBar.tsx';
import { SupportFirst } from './SupportFirst.tsx';
import { findShownSection, orderSections } from './section-order.ts';
import { useOpenSections } from './use-open-sections.ts';

interface PopupProps extends PopupActions {
  readonly model: PopupModel;
}

export function Popup({ model, onTick, onClearTicks, onOpenTab }: PopupProps) {
  const { words, settings, report } = model;
  const { first, rest } = orderSections(model);
  const opened = model.openedSection && findShownSection(model.openedSection, settings.hiddenSections);
  const { openSections, toggleSection } = useOpenSections(first, opened);
  const lists = { model, openSections, onToggle: toggleSection, onTick };

  useLayoutEffect(() => {
    if (opened) showSection(opened, opened === first[0] ? 'nearest' : 'start');
  }, [opened]);

  return (
    <>
      <Header model={model} />
      <main class="popup-main">
        <div class="popup-news" aria-live="polite">
          {isSupportFirst(report) && <SupportFirst model={model} />}
          <ErrorSummary model={model} />
        </div>
        <SectionList {...lists} sections={first} />
        <h2 class="popup-heading">{first.length > 0 ? words.popupRest : words.popupQuestion}</h2>
        <SectionList {...lists} sections={rest} />
      </main>
      <About model={model} onClearTicks={onClearTicks} onOpenTab={onOpenTab} />
      <SupportBar model={model} />
    </>
  );
}

/** The section of the error is the first one: it stays where it is, so that the summary above it can be seen too. */
function showSection(id: SectionId, block: ScrollLogicalPosition): void {
  const button = document.getElementById(getSectionButtonId(id));
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block });
}
