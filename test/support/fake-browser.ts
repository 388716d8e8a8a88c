/**
 * The browser in memory: as much of its API as the extension uses, and as strict. Tests get it wherever a source
 * imports `webextension-polyfill`. It outlives `vi.resetModules()`, as the browser outlives the worker.
 */
import en from '../../src/_locales/en/messages.json';
import sv from '../../src/_locales/sv/messages.json';
import { FakeEvent } from './fake-event.ts';
import { type Changes, FakeStorageArea, type StorageAreaName } from './fake-storage-area.ts';

export const EXTENSION_ID = 'web-access-helper@example.org';

const ORIGIN = 'moz-extension://fake';

/** Who sent a message, as the browser tells the worker. */
export interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
  readonly origin?: string;
  readonly url?: string;
}

interface Tab {
  readonly id: number;
  readonly url: string;
  readonly active: boolean;
  readonly openerTabId?: number | undefined;
}

/** What the toolbar shows in one tab. */
export interface ToolbarIcon {
  readonly text?: string;
  readonly color?: string;
  readonly title?: string;
  /** Files of the package, by size in pixels. */
  readonly path?: { readonly [size: number]: string };
}

type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;
type PageAnswer = (message: unknown) => unknown;

const MESSAGES: { readonly [locale: string]: { readonly [id: string]: { readonly message: string } } } = {
  en,
  sv,
};

function createFakeBrowser() {
  const broken = new Set<string>();
  const tabs = new Map<number, Tab>();
  const toolbar = new Map<number, ToolbarIcon>();
  const pages = new Map<string, PageAnswer>();
  const granted = { origins: [] as readonly string[], privateWindows: false, isOnToolbar: true };
  const state = { language: 'sv', isPopupOpen: false, views: [] as unknown[], granted: { ...granted } };
  const worker = { calls: 0, stopsAfter: Infinity };

  /** Every call takes a moment, and may find the browser out of order or come from a worker that is no more. */
  async function enter(name: string): Promise<void> {
    worker.calls++;
    const isStopped = worker.calls > worker.stopsAfter;
    if (isStopped) forgetListeners();
    await Promise.resolve();
    if (isStopped) throw new Error('The worker is stopped');
    if (broken.has(name)) throw new Error(`${name} is out of order`);
  }

  const onChanged = new FakeEvent<(changes: Changes, area: string) => void>();
  const createArea = (area: StorageAreaName) =>
    new FakeStorageArea(
      (changes) => onChanged.emit(changes, area),
      async (method) => {
        await enter(`storage.${area}.${method}`);
        if (area === 'managed' && method !== 'get') throw new Error('storage.managed is read-only');
      },
    );

  async function changeIcon(method: string, tabId: number, change: ToolbarIcon): Promise<void> {
    await enter(`action.${method}`);
    if (!tabs.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
    toolbar.set(tabId, { ...toolbar.get(tabId), ...change });
  }

  const browser = {
    storage: {
      local: createArea('local'),
      session: createArea('session'),
      managed: createArea('managed'),
      onChanged,
    },
    runtime: {
      id: EXTENSION_ID,
      onMessage: new FakeEvent<MessageListener>(),
      onInstalled: new FakeEvent<(details: { readonly reason: string }) => unknown>(),
      onStartup: new FakeEvent<() => unknown>(),
      getURL: (path: string) => `${ORIGIN}/${path.replace(/^\//, '')}`,
      getManifest: () => ({ manifest_version: 3, name: 'Web Access Help', version: '1.2.3' }),
      async sendMessage(message: unknown): Promise<unknown> {
        await enter('runtime.sendMessage');
        const page = `${ORIGIN}/src/status/status.html`;
        return deliver(message, { id: EXTENSION_ID, tab: { id: 99 }, frameId: 0, origin: ORIGIN, url: page });
      },
    },
    tabs: {
      onUpdated: new FakeEvent<(tabId: number, change: { readonly status?: string }) => unknown>(),
      onRemoved: new FakeEvent<(tabId: number) => unknown>(),
      async query(wanted: { readonly active?: boolean; readonly currentWindow?: boolean }): Promise<Tab[]> {
        await enter('tabs.query');
        return [...tabs.values()].filter(
          ({ active }) => wanted.active === undefined || active === wanted.active,
        );
      },
      async create({
        url,
        openerTabId,
      }: {
        readonly url: string;
        readonly openerTabId?: number;
      }): Promise<Tab> {
        await enter('tabs.create');
        if (openerTabId !== undefined && !tabs.has(openerTabId))
          throw new Error(`No tab with id: ${openerTabId}.`);
        return control.openTab({ id: Math.max(0, ...tabs.keys()) + 1, url, openerTabId });
      },
      async update(tabId: number, change: Partial<Pick<Tab, 'url' | 'active'>>): Promise<Tab> {
        await enter('tabs.update');
        const tab = tabs.get(tabId);
        if (!tab) throw new Error(`No tab with id: ${tabId}.`);
        return control.openTab({ ...tab, ...change });
      },
      async sendMessage(
        tabId: number,
        message: unknown,
        options: { readonly frameId?: number } = {},
      ): Promise<unknown> {
        await enter('tabs.sendMessage');
        const answer = pages.get(`${tabId}/${options.frameId ?? 0}`);
        if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
        return answer(structuredClone(message));
      },
    },
    action: {
      setBadgeText: ({ tabId, text }: { readonly tabId: number; readonly text: string }) =>
        changeIcon('setBadgeText', tabId, { text }),
      setBadgeBackgroundColor: ({ tabId, color }: { readonly tabId: number; readonly color: string }) =>
        changeIcon('setBadgeBackgroundColor', tabId, { color }),
      setTitle: ({ tabId, title }: { readonly tabId: number; readonly title: string }) =>
        changeIcon('setTitle', tabId, { title }),
      setIcon: ({ tabId, path }: Required<Pick<ToolbarIcon, 'path'>> & { readonly tabId: number }) =>
        changeIcon('setIcon', tabId, { path }),
      async openPopup(): Promise<void> {
        await enter('action.openPopup');
        state.isPopupOpen = true;
      },
      async getUserSettings(): Promise<{ readonly isOnToolbar: boolean }> {
        await enter('action.getUserSettings');
        return { isOnToolbar: state.granted.isOnToolbar };
      },
    },
    permissions: {
      async contains({ origins }: { readonly origins: readonly string[] }): Promise<boolean> {
        await enter('permissions.contains');
        return origins.every((origin) => state.granted.origins.includes(origin));
      },
    },
    i18n: {
      getMessage: (id: string) => MESSAGES[state.language]?.[id]?.message ?? '',
      getUILanguage: () => state.language,
    },
    extension: {
      inIncognitoContext: false,
      getViews: () => state.views,
      async isAllowedIncognitoAccess(): Promise<boolean> {
        await enter('extension.isAllowedIncognitoAccess');
        return state.granted.privateWindows;
      },
    },
  };

  const events = [
    onChanged,
    ...Object.values(browser.runtime).filter((member) => member instanceof FakeEvent),
    ...Object.values(browser.tabs).filter((member) => member instanceof FakeEvent),
  ];

  function forgetListeners(): void {
    for (const event of events) event.forgetListeners();
  }

  /** Delivers a message to the worker; `undefined` where no listener wants to answer. */
  async function deliver(message: unknown, sender: Sender): Promise<unknown> {
    const answers = browser.runtime.onMessage.emit(structuredClone(message), sender);
    return answers.find((answer) => answer !== undefined);
  }

  /** What a test does with the browser from outside. */
  const control = {
    state,
    /** Makes every call of this name fail, as in `action.openPopup`. */
    breakCall: (name: string) => void broken.add(name),
    mendCall: (name: string) => void broken.delete(name),
    openTab(tab: Partial<Tab> & { readonly id: number }): Tab {
      const opened = { url: 'https://login.example.org/', active: true, ...tab };
      tabs.set(tab.id, opened);
      return opened;
    },
    closeTab(tabId: number): void {
      tabs.delete(tabId);
      toolbar.delete(tabId);
      for (const frame of pages.keys()) if (frame.startsWith(`${tabId}/`)) pages.delete(frame);
      browser.tabs.onRemoved.emit(tabId);
    },
    /** Lets the page in a frame answer the worker; without an answer nobody is there. */
    setPage(tabId: number, frameId: number, answer: PageAnswer | undefined): void {
      if (answer) pages.set(`${tabId}/${frameId}`, answer);
      else pages.delete(`${tabId}/${frameId}`);
    },
    sendFrom: (sender: Sender, message: unknown) => deliver(message, sender),
    listTabs: () => [...tabs.values()],
    getIcon: (tabId: number): ToolbarIcon => toolbar.get(tabId) ?? {},
    /** The worker is stopped: its listeners are gone, and what is stored stays. */
    stopWorker(): void {
      forgetListeners();
      control.stopWorkerAfter(Infinity);
    },
    /** Stops the worker once it has called the browser so many times more: what it asks later comes to nothing. */
    stopWorkerAfter(calls: number): void {
      Object.assign(worker, { calls: 0, stopsAfter: calls });
    },
    /** How often the worker has called the browser since then. */
    countCalls: () => worker.calls,
    /** As after the browser was started for the first time. */
    reset(): void {
      control.stopWorker();
      for (const kept of [broken, tabs, toolbar, pages]) kept.clear();
      for (const area of ['local', 'session', 'managed'] as const) browser.storage[area].forget();
      Object.assign(state, { language: 'sv', isPopupOpen: false, views: [], granted: { ...granted } });
      browser.extension.inIncognitoContext = false;
    },
  };

  return { browser, control };
}

declare global {
  var fakeBrowserOfTests: ReturnType<typeof createFakeBrowser> | undefined;
}

globalThis.fakeBrowserOfTests ??= createFakeBrowser();

export const { browser: fakeBrowser, control: fakeControl } = globalThis.fakeBrowserOfTests;

// biome-ignore lint/style/noDefaultExport: it stands in for the polyfill, which is imported so.
export default fakeBrowser;
