import type { Tab, TabbedBrowser } from './firefox-browser-element.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** What Firefox itself knows of the installed extension and does to it. */
export interface FirefoxExtension {
  /** For the tab in front. */
  clickToolbarIcon(): Promise<void>;
  readBadge(browserId: number): Promise<string>;
  isWorkerRunning(): Promise<boolean>;
  killWorker(): Promise<void>;
  reload(): Promise<void>;
  switch(isOn: boolean): Promise<void>;
  remove(): Promise<void>;
}

interface Addon {
  reload(): Promise<void>;
  enable(): Promise<void>;
  disable(): Promise<void>;
  uninstall(): Promise<void>;
}

interface Extension {
  readonly backgroundState: 'running' | 'starting' | 'stopped' | 'suspending';
  terminateBackground(): Promise<void>;
}

interface ToolbarButton {
  readonly action: { getProperty(tab: Tab, name: 'badgeText'): string | null };
  triggerAction(window: Window): void;
}

interface Modules {
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: { browserActionFor(extension: Extension): ToolbarButton };
    };
  };
  readonly AddonManager: { getAddonByID(id: string): Promise<Addon> };
}

declare const gBrowser: TabbedBrowser;
declare const ChromeUtils: { importESModule(address: string): Modules };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };

export function createFirefoxExtension(window: FirefoxWindow, id: string): FirefoxExtension {
  return {
    clickToolbarIcon: () => window.evaluate(triggerAction, id),
    readBadge: (browserId) => window.evaluate(readBadgeText, id, browserId),
    isWorkerRunning: async () => (await window.evaluate(readBackgroundState, id)) !== 'stopped',
    killWorker: () => window.evaluate(terminateBackground, id),
    reload: () => window.evaluate(callAddon, id, 'reload'),
    switch: (isOn) => window.evaluate(callAddon, id, isOn ? 'enable' : 'disable'),
    remove: () => window.evaluate(callAddon, id, 'uninstall'),
  };
}

// These run in the browser's window.

function triggerAction(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

function readBadgeText(id: string, browserId: number): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === browserId);
  return (tab && button.action.getProperty(tab, 'badgeText')) ?? '';
}

function readBackgroundState(id: string): Extension['backgroundState'] {
  return WebExtensionPolicy.getByID(id).extension.backgroundState;
}

function terminateBackground(id: string): Promise<void> {
  return WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

async function callAddon(id: string, method: keyof Addon): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await addon[method]();
}
