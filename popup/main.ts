/** The checklist: reads what is stored, shows it, and stays with what changes. */
import { orUndefined } from '../src/platform/or-undefined.ts';
import { storedLanguage, storedPolicy, storedTabReport } from '../src/platform/stored.ts';
import { createActions } from './create-actions.ts';
import { createPopupView, readNamedPlace } from './popup-view.tsx';
import { chooseStores, readStoredState } from './stored-state.ts';
import { findReportedTabId, isInPrivateWindow } from './tab.ts';

void showPopup(new AbortController().signal);

async function showPopup(lifetime: AbortSignal): Promise<void> {
  const tabId = await orUndefined(findReportedTabId);
  const stores = chooseStores((await orUndefined(isInPrivateWindow)) ?? false);
  const stored = await readStoredState(stores, tabId);
  const view = createPopupView(stored);
  view.show(createActions({ view, stores, stored, tabId, lifetime }));

  storedPolicy.listen((policy) => view.updateContent({ policy }), lifetime);
  storedLanguage.listen((language) => view.updateContent({ language }), lifetime);
  if (tabId !== undefined) storedTabReport(tabId).listen((report) => view.update({ report }), lifetime);
  addEventListener('hashchange', () => view.update(readNamedPlace()), { signal: lifetime });
}
