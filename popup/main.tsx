import { render } from 'preact';
import { isSectionId } from '../src/core/checklist.ts';
import { getDirection } from '../src/core/locale.ts';
import { dropExpiredTicks, setTick, type Ticks } from '../src/core/ticks.ts';
import { browser } from '../src/platform/browser.ts';
import {
  type DeliveredPolicy,
  storedAnswers,
  storedLanguage,
  storedPolicy,
  storedTabReport,
  storedTicks,
} from '../src/platform/stored.ts';
import { createContent } from './create-model.ts';
import { keepAnswers, listCurrentAnswers } from './guide-answers.ts';
import { Popup } from './Popup.tsx';
import type { PopupActions, PopupContent, PopupModel } from './popup-model.ts';
import { readReport } from './read-report.ts';
import { startOver } from './start-over.ts';
import { findReportedTabId, isInPopup, isInPrivateWindow, openInTab } from './tab.ts';
import { createTickChanger } from './tick-changes.ts';

/** What decides, beside the browser, how the package is shown. */
interface StoredWishes {
  readonly policy: DeliveredPolicy | undefined;
  /** The locale that the person chose, or `auto`. */
  readonly language: string | undefined;
}

void showPopup(new AbortController().signal);

async function showPopup(lifetime: AbortSignal): Promise<void> {
  const tabId = await orUndefined(findReportedTabId());
  const isPrivate = (await orUndefined(isInPrivateWindow())) ?? false;
  const stored = storedTicks(isPrivate);
  const answersStored = storedAnswers(isPrivate);
  const [policy, language, report, ticks, given] = await Promise.all([
    orUndefined(storedPolicy.read()),
    orUndefined(storedLanguage.read()),
    orUndefined(readReport(tabId)),
    orUndefined(stored.read()),
    orUndefined(answersStored.read()),
  ]);
  let wishes: StoredWishes = { policy, language };
  let model: PopupModel = {
    ...readContent(wishes),
    report,
    ticks: listTickedSteps(ticks),
    answers: listCurrentAnswers(given),
    ...readNamedPlace(),
    view: isInPopup() ? 'popup' : 'tab',
    version: browser.runtime.getManifest().version,
  };
  const { change, learn } = createTickChanger(stored, ticks);
  const answers = keepAnswers({
    stored: answersStored,
    given,
    show: (shown) => {
      // What the address names is shown against the answers given before, but not against a later one.
      history.replaceState(null, '', location.pathname + location.search);
      update({ answers: shown, ...readNamedPlace() });
    },
    lifetime,
  });
  const actions: PopupActions = {
    onTick: (step, isTicked) => change((all) => setTick(all, step, isTicked ? Date.now() : undefined)),
    onAnswer: answers.give,
    onClearTicks: () => {
      change(() => ({}));
      answers.clear();
    },
    onOpenTab: () => void openInTab(tabId),
    onStartOver: (url) => {
      if (tabId !== undefined) void startOver(url, tabId);
    },
    onChooseLanguage: (chosen) => {
      updateContent({ language: chosen });
      storedLanguage.write(chosen).catch(() => undefined);
    },
  };
  function update(news: Partial<PopupModel>): void {
    model = { ...model, ...news };
    showFrame(model);
    render(<Popup model={model} {...actions} />, document.body);
  }
  function updateContent(news: Partial<StoredWishes>): void {
    wishes = { ...wishes, ...news };
    update(readContent(wishes));
  }

  update({});
  storedPolicy.listen((changed) => updateContent({ policy: changed }), lifetime);
  storedLanguage.listen((changed) => updateContent({ language: changed }), lifetime);
  stored.listen((changed) => {
    learn(changed);
    update({ ticks: listTickedSteps(changed) });
  }, lifetime);
  if (tabId !== undefined) storedTabReport(tabId).listen((changed) => update({ report: changed }), lifetime);
  addEventListener('hashchange', () => update(readNamedPlace()), { signal: lifetime });
}

function readContent({ policy, language }: StoredWishes): PopupContent {
  return createContent({
    policy: policy?.values,
    chosenLanguage: language ?? 'auto',
    browserLanguage: navigator.language,
    now: Date.now(),
  });
}

/** What surrounds the components: the language and width of the page, and its name. */
function showFrame({ locale, view, words }: PopupModel): void {
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = getDirection(locale);
  documentElement.dataset.view = view;
  document.title = words.extensionName;
}

/** `#section` or `#section/step`. */
function readNamedPlace(): Pick<PopupModel, 'openedSection' | 'openedStep'> {
  const [section, step] = location.hash.slice(1).split('/');
  if (!isSectionId(section)) return { openedSection: undefined, openedStep: undefined };
  return { openedSection: section, openedStep: step ? `${section}/${step}` : undefined };
}

function listTickedSteps(ticks: Ticks | undefined): ReadonlySet<string> {
  return new Set(Object.keys(dropExpiredTicks(ticks ?? {}, Date.now())));
}

/** The checklist is shown whatever becomes of the storage: without a report and without ticks, if need be. */
async function orUndefined<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch {
    return undefined;
  }
}
