import { render } from 'preact';
import { isSectionId, type SectionId } from '../src/core/checklist.ts';
import { getDirection } from '../src/core/locale.ts';
import { dropExpiredTicks, setTick, type Ticks } from '../src/core/ticks.ts';
import { browser } from '../src/platform/browser.ts';
import { storedTabReport, storedTicks } from '../src/platform/stored.ts';
import { createModel } from './create-model.ts';
import { Popup } from './Popup.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { readReport } from './read-report.ts';
import { findReportedTabId, isInPopup, isInPrivateWindow, openInTab } from './tab.ts';
import { createTickChanger } from './tick-changes.ts';

void showPopup(new AbortController().signal);

async function showPopup(lifetime: AbortSignal): Promise<void> {
  let model = createModel({
    browserLanguage: navigator.language,
    openedSection: readNamedSection(),
    view: isInPopup() ? 'popup' : 'tab',
    version: browser.runtime.getManifest().version,
  });
  showFrame(model);

  const tabId = await orUndefined(findReportedTabId());
  const stored = storedTicks((await orUndefined(isInPrivateWindow())) ?? false);
  const [report, ticks] = await Promise.all([orUndefined(readReport(tabId)), orUndefined(stored.read())]);
  const { change, learn } = createTickChanger(stored, ticks);
  const actions: PopupActions = {
    onTick: (step, isTicked) => change((all) => setTick(all, step, isTicked ? Date.now() : undefined)),
    onClearTicks: () => change(() => ({})),
    onOpenTab: () => void openInTab(tabId),
  };
  function update(news: Partial<PopupModel>): void {
    model = { ...model, ...news };
    render(<Popup model={model} {...actions} />, document.body);
  }

  update({ report, ticks: listTickedSteps(ticks) });
  stored.listen((changed) => {
    learn(changed);
    update({ ticks: listTickedSteps(changed) });
  }, lifetime);
  if (tabId !== undefined) storedTabReport(tabId).listen((changed) => update({ report: changed }), lifetime);
  addEventListener('hashchange', () => update({ openedSection: readNamedSection() }), { signal: lifetime });
}

/** What surrounds the components: the language and width of the page, and its name. */
function showFrame({ locale, view, words }: PopupModel): void {
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = getDirection(locale);
  documentElement.dataset.view = view;
  document.title = words.extensionName;
}

function readNamedSection(): SectionId | undefined {
  const name = location.hash.slice(1);
  return isSectionId(name) ? name : undefined;
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
