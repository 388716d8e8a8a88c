import type { Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** The built extension: `dist/chromium` or `dist/firefox`, absolute. */
  readonly extension: string;
  readonly portal: {
    /** Where the organisation's hosts really lead. */
    readonly port: number;
    /** What `openPage` completes a path with. */
    readonly host: string;
    /** All that lead there, as a manifest lists them; those of Region Sörmland if left out. */
    readonly hosts?: readonly string[];
  };
  /** Of the browser's window and of `navigator.languages`; English if left out. */
  readonly language?: 'sv' | 'en' | 'fi';
  readonly colorScheme?: 'light' | 'dark';
  /** `false` shows a window, which then decides the size of its pages. */
  readonly headless?: boolean;
  /** Where a policy of the browser installs the extension: its id. Nothing else installs it then. */
  readonly installedByPolicy?: string;
  /** A profile that is kept, for a browser that is started again; a fresh one if left out. */
  readonly profile?: string;
}

/** A function that is sent to the browser as text: it may use its arguments and what the page offers, nothing else. */
export type PageFunction<Args extends readonly unknown[], Result> = (
  ...args: Args
) => Result | Promise<Result>;

/** Chromium or Firefox with the extension installed, behind the same face. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** `host:port` of everything that was to be reached and may not, without what Chromium wants for itself. */
  readonly refusedAddresses: readonly string[];

  /** Opens a path of the portal, or an address, in a new tab in front. */
  openPage(address: string): Promise<Page>;
  /** Opens a page of the package, such as `popup/popup.html#new-app`, in a new tab in front. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Waits for a page of the package that something else opens in a tab. */
  openedExtensionPage(path: string): Promise<ExtensionPage>;
  /** Waits for the toolbar popup, whoever opens it. */
  openedPopup(): Promise<ExtensionPage>;
  hasPopup(): Promise<boolean>;
  /** Opens the popup for the page's tab, as a click on the toolbar icon does. */
  clickToolbarIcon(page: Page): Promise<ExtensionPage>;

  /** The badge on the toolbar icon while the page's tab is in front; empty where there is none. For pages from `openPage`. */
  readBadge(page: Page): Promise<string>;
  /** Runs the function on the closed shadow root of every `<web-access-hint>` on the page, in frames too. */
  evaluateInCards<Args extends readonly unknown[], Result>(
    page: Page,
    read: PageFunction<[ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<InCard<Result>[]>;

  /** Runs the function where `chrome.storage` and the rest of the extension's API are, without waking the worker. */
  evaluateInExtension<Args extends readonly unknown[], Result>(
    read: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  isWorkerRunning(): Promise<boolean>;
  /** Ends the worker, as the browser does when it was idle for long. */
  killWorker(): Promise<void>;
  /** Starts the extension anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off under the open pages, or on again, as people do in the browser's list of extensions. */
  switchExtension(isOn: boolean): Promise<void>;
  /** Uninstalls the extension under the open pages; of the rest nothing is left but the pages. */
  removeExtension(): Promise<void>;
  /** What the browser holds against the extension: errors in the manifest, thrown by its scripts or written to the console. */
  extensionErrors(): Promise<string[]>;

  close(): Promise<void>;
}

export interface InCard<Result> {
  readonly value: Result;
  /** Where the card's document begins in the window of the page: other than 0 in a frame. */
  readonly offset: { readonly x: number; readonly y: number };
}

/** The popup, or a page of the package in a tab. */
export interface ExtensionPage {
  readonly url: string;
  evaluate<Args extends readonly unknown[], Result>(
    read: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs a whole script, axe-core for one; the page's policy does not hinder it. */
  addScript(source: string): Promise<void>;
  /** The text that can be read. */
  text(): Promise<string>;
  /** The `data-section` of the first section that is open. */
  openSection(): Promise<string | undefined>;
  /** Clicks with the mouse, in the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** Presses a key, named as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Saves what the page's window shows as PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}
