import { browser } from './browser.ts';

type StorageArea = 'local' | 'session' | 'managed';

/** What has changed, by key; without `newValue` where nothing is stored any more. */
export interface StorageChanges {
  readonly [key: string]: { readonly newValue?: unknown };
}

/** Calls back with every change in one area of the storage. Without a lifetime it listens as long as the script lives. */
export function listenToStorage(
  area: StorageArea,
  callback: (changes: StorageChanges) => void,
  lifetime?: AbortSignal,
): void {
  const listener = (changes: StorageChanges, changedArea: string) => {
    if (changedArea === area) callback(changes);
  };
  browser.storage.onChanged.addListener(listener);
  lifetime?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
