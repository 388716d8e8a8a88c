import type { Answers } from '../src/core/answers.ts';
import { setTick } from '../src/core/ticks.ts';
import { storedLanguage } from '../src/platform/stored.ts';
import { keepAnswers } from './guide-answers.ts';
import type { PopupActions } from './popup-model.ts';
import { listTickedSteps, type PopupView, readNamedPlace } from './popup-view.tsx';
import { startOver } from './start-over.ts';
import type { StoredState, Stores } from './stored-state.ts';
import { openInTab } from './tab.ts';
import { createTickChanger } from './tick-changes.ts';

interface ActionSources {
  readonly view: PopupView;
  readonly stores: Stores;
  readonly stored: StoredState;
  /** The tab whose report is shown. */
  readonly tabId: number | undefined;
  readonly lifetime: AbortSignal;
}

/** What the person can do; ticks and answers that another view stores are shown as well. */
export function createActions({ view, stores, stored, tabId, lifetime }: ActionSources): PopupActions {
  const ticks = createTickChanger(stores.ticks, stored.ticks);
  stores.ticks.listen((changed) => {
    ticks.learn(changed);
    view.update({ ticks: listTickedSteps(changed) });
  }, lifetime);
  const show = (answers: Answers) => {
    // What the address names is shown against the answers given before, but not against a later one.
    history.replaceState(null, '', location.pathname + location.search);
    view.update({ answers, ...readNamedPlace() });
  };
  const answers = keepAnswers({ stored: stores.answers, given: stored.answers, show, lifetime });

  return {
    onTick: (step, isTicked) => ticks.change((all) => setTick(all, step, isTicked ? Date.now() : undefined)),
    onAnswer: answers.give,
    onClearTicks: () => {
      ticks.clear();
      answers.clear();
    },
    onOpenTab: () => void openInTab(tabId),
    onStartOver: (url) => {
      if (tabId !== undefined) void startOver(url, tabId);
    },
    onChooseLanguage: (language) => {
      view.updateContent({ language });
      storedLanguage.write(language).catch(() => undefined);
    },
  };
}
