// What Firefox's own window is made of, as far as the tests touch it. Only types: the rest is in the browser.

/** A `<browser>`: the frame of a tab, or of a toolbar popup. */
export interface BrowserElement extends HTMLElement {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
  readonly messageManager: MessageManager;
  readonly browsingContext: { readonly currentWindowGlobal: WindowGlobal };
}

/** `gBrowser`, the tabs of the window. */
export interface TabbedBrowser {
  readonly selectedBrowser: BrowserElement;
  readonly tabs: readonly Tab[];
  addTab(url: string, options: { inBackground: boolean; triggeringPrincipal: unknown }): Tab;
  removeTab(tab: Tab): void;
}

export interface Panel extends HTMLElement {
  readonly state: 'open' | 'closed' | 'showing' | 'hiding';
  hidePopup(): void;
}

export interface Tab {
  readonly linkedBrowser: BrowserElement;
}

interface WindowGlobal {
  drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
}

interface MessageManager {
  addMessageListener(name: string, listener: ReplyListener): void;
  removeMessageListener(name: string, listener: ReplyListener): void;
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
}

type ReplyListener = (message: { readonly data: never }) => void;
