import type { Engine } from '../support/shared-browser.ts';
import { shareWindows } from '../support/shared-windows.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type Direction, FRAME_PATH, type Layout, writePages } from './layouts.ts';
import type { LayoutVisit, Size } from './visit-layout.ts';

declare const chrome: {
  storage: {
    local: {
      get(key: 'hint-content'): Promise<{ readonly 'hint-content'?: object }>;
      set(values: { readonly 'hint-content': object }): Promise<void>;
    };
  };
};

export interface PlannedVisit {
  readonly layout: Layout;
  readonly size: Size;
  readonly direction: Direction;
}

/** A browser in which several layouts are visited at a time. */
export interface LayoutVisits {
  readonly browser: TestBrowser;
  /** From now on cards are written in that direction, whatever the page is. */
  turnCards(direction: Direction): Promise<void>;
  run(
    planned: PlannedVisit,
    visit: (visit: LayoutVisit) => Promise<readonly string[]>,
  ): Promise<readonly string[]>;
}

export function shareVisits(engine: Engine, windowCount: number): LayoutVisits {
  const getStarted = shareWindows(engine, windowCount);

  return {
    get browser() {
      return getStarted().browser;
    },
    turnCards: async (direction) => {
      const { browser } = getStarted();
      await waitUntil('what cards say', () => browser.evaluateInExtension(writeDirection, direction));
    },
    run: ({ layout, size, direction }, visit) => {
      const { browser, server, windows } = getStarted();
      const { page: html, frame } = writePages(layout, direction);
      const files = { [FRAME_PATH]: { type: 'text/html', body: frame } };
      const address = server.serve({ path: '/vpn/index.html', html, files }).href;
      return windows.use(async (page) => {
        // Windows beside each other have the focus one at a time; in Firefox there is one.
        if (engine.name === 'chromium') await page.emulateFocusedPage(true);
        return visit({ browser, page, address, size, scrolledTo: layout.scrolledTo });
      });
    },
  };
}

/** Runs in the extension. Says whether the worker had written something to turn. */
async function writeDirection(direction: string): Promise<boolean> {
  const { 'hint-content': content } = await chrome.storage.local.get('hint-content');
  if (content) await chrome.storage.local.set({ 'hint-content': { ...content, dir: direction } });
  return content !== undefined;
}
