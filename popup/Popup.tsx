import { useLayoutEffect } from 'preact/hooks';
import { narrowChecklist } from '../src/core/answers.ts';
import type { SectionId, StepPath } from '../src/core/checklist.ts';
import { findShownSection } from '../src/core/shown-sections.ts';
import { isSupportFirst } from '../src/core/tab-report.ts';
import { TranslationNotes } from '../src/ui/TranslationNotes.tsx';
import { About } from './About.tsx';
import { getSectionButtonId } from './ChecklistSection.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { GuideOfSections } from './GuideOfSections.tsx';
import { chooseQuestions } from './guide-questions.ts';
import { narrowSections } from './guide-sections.ts';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { ReportSection } from './ReportSection.tsx';
import { Search } from './Search.tsx';
import { SectionList } from './SectionList.tsx';
import { SupportBar } from './SupportBar.tsx';
import { SupportFirst } from './SupportFirst.tsx';
import { orderSections } from './section-order.ts';
import { useOpenSections } from './use-open-sections.ts';

interface PopupProps extends PopupActions {
  readonly model: PopupModel;
}

export function Popup({
  model,
  onTick,
  onAnswer,
  onClearTicks,
  onOpenTab,
  onStartOver,
  onChooseLanguage,
}: PopupProps) {
  const { words, settings, report } = model;
  const { first, rest } = orderSections(model);
  const list = narrowSections(rest, model);
  const opened = model.openedSection && findShownSection(model.openedSection, settings.hiddenSections);
  const { openSections, toggleSection } = useOpenSections([...first, ...list.wanted], opened);
  const asked = chooseQuestions(model, { first, list, openSections });
  const guidance = { checklist: model.checklist, asked, onAnswer };
  const narrowed = { ...model, checklist: narrowChecklist(model.checklist, model.answers, model.openedStep) };
  const lists = { model: narrowed, guidance, openSections, onToggle: toggleSection, onTick, onStartOver };

  useLayoutEffect(() => {
    if (model.openedStep && document.getElementById(model.openedStep)) showStep(model.openedStep);
    else if (opened) showSection(opened, opened === first[0] ? 'nearest' : 'start');
  }, [opened, model.openedStep]);

  function openSection(id: SectionId): void {
    toggleSection(id, true);
    showSection(id, 'start');
  }

  return (
    <>
      <Header model={model} />
      <Search model={model} onOpenSection={openSection} />
      <main class="popup-main">
        <TranslationNotes notes={model.translationNotes} />
        <div class="popup-news" aria-live="polite">
          <Notice model={model} />
          {isSupportFirst(report) && <SupportFirst model={model} />}
          <ErrorSummary model={narrowed} onStartOver={onStartOver} />
        </div>
        <SectionList {...lists} sections={first} />
        <h2 class="popup-heading">{first.length > 0 ? words.popupRest : words.popupQuestion}</h2>
        <GuideOfSections shown={list.shown.length} total={rest.length} model={model} guidance={guidance} />
        <SectionList {...lists} sections={list.shown} />
        {!isSupportFirst(report) && <ReportSection model={model} />}
      </main>
      <About
        model={model}
        onClearTicks={onClearTicks}
        onOpenTab={onOpenTab}
        onChooseLanguage={onChooseLanguage}
      />
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

/** The browser goes to a step by itself, unless it was not shown yet when the address came to name it. */
function showStep(path: StepPath): void {
  if (!document.getElementById(path)?.matches(':target')) location.replace(`#${path}`);
}
