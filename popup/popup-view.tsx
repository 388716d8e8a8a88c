import { render } from 'preact';
import { isSectionId } from '../src/core/checklist.ts';
import { dropExpiredTicks, type Ticks } from '../src/core/ticks.ts';
import { browser } from '../src/platform/browser.ts';
import { showFrame } from '../src/ui/show-frame.ts';
import { createContent } from './create-model.ts';
import { listCurrentAnswers } from './guide-answers.ts';
import { Popup } from './Popup.tsx';
import type { PopupActions, PopupContent, PopupModel } from './popup-model.ts';
import type { StoredState, StoredWishes } from './stored-state.ts';
import { isInPopup } from './tab.ts';

/** The popup as it is shown now, and the ways to show something else. */
export interface PopupView {
  readonly show: (actions: PopupActions) => void;
  readonly update: (news: Partial<PopupModel>) => void;
  readonly updateContent: (news: Partial<StoredWishes>) => void;
}

export function createPopupView(stored: StoredState): PopupView {
  let { wishes } = stored;
  let model: PopupModel = {
    ...readContent(wishes),
    report: stored.report,
    ticks: listTickedSteps(stored.ticks),
    answers: listCurrentAnswers(stored.answers),
    ...readNamedPlace(),
    view: isInPopup() ? 'popup' : 'tab',
    version: browser.runtime.getManifest().version,
  };
  let actions: PopupActions | undefined;

  function update(news: Partial<PopupModel>): void {
    model = { ...model, ...news };
    if (!actions) return;
    showFrame(model.locale, model.words.extensionName);
    document.documentElement.dataset.view = model.view;
    render(<Popup model={model} {...actions} />, document.body);
  }

  return {
    show(given) {
      actions = given;
      update({});
    },
    update,
    updateContent(news) {
      wishes = { ...wishes, ...news };
      update(readContent(wishes));
    },
  };
}

function readContent({ policy, language }: StoredWishes): PopupContent {
  return createContent({
    policy: policy?.values,
    chosenLanguage: language ?? 'auto',
    browserLanguage: navigator.language,
    now: Date.now(),
  });
}

/** `#section` or `#section/step`. */
export function readNamedPlace(): Pick<PopupModel, 'openedSection' | 'openedStep'> {
  const [section, step] = location.hash.slice(1).split('/');
  if (!isSectionId(section)) return { openedSection: undefined, openedStep: undefined };
  return { openedSection: section, openedStep: step ? `${section}/${step}` : undefined };
}

export function listTickedSteps(ticks: Ticks | undefined): ReadonlySet<string> {
  return new Set(Object.keys(dropExpiredTicks(ticks ?? {}, Date.now())));
}
