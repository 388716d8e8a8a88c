import type { Page } from 'puppeteer-core';
import type { TabbedBrowser } from '../../test/browser/support/firefox-browser-element.ts';
import { createFirefoxDocument } from '../../test/browser/support/firefox-document.ts';
import { openFirefoxWindow } from '../../test/browser/support/firefox-window.ts';
import type { Figures } from './sample.ts';

interface MemoryManager {
  readonly heapAllocated: number;
  minimizeMemoryUsage(callback: () => void): void;
}

interface PageFigures {
  readonly heap: number;
  readonly listeners: number;
}

declare const gBrowser: TabbedBrowser;
declare const content: Window;
declare const Cc: Record<string, { getService(kind: unknown): MemoryManager }>;
declare const Ci: Record<string, unknown>;
declare const Services: { els: { getListenerInfoFor(target: EventTarget): readonly object[] } };

/** Both pages, by what Firefox knows of the processes that they live in. */
export async function measureFirefox(staying: Page, travelling: Page): Promise<Figures> {
  const stays = await measurePage(staying);
  const travels = await measurePage(travelling);
  return {
    stayingHeap: stays.heap,
    stayingListeners: stays.listeners,
    travellingHeap: travels.heap,
    travellingListeners: travels.listeners,
  };
}

async function measurePage(page: Page): Promise<PageFigures> {
  await page.bringToFront();
  const window = await openFirefoxWindow(page.browser());
  const browserId = await window.evaluate(() => gBrowser.selectedBrowser.browserId);
  return createFirefoxDocument(window, browserId).evaluateBeside(readFigures);
}

/** Runs beside the document. */
async function readFigures(): Promise<PageFigures> {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
  if (!manager) throw new Error('This Firefox does not tell what memory it uses.');
  await new Promise<void>((resolve) => manager.minimizeMemoryUsage(resolve));
  const targets = [content, content.document];
  const listeners = targets.flatMap((target) => Services.els.getListenerInfoFor(target));
  return { heap: manager.heapAllocated, listeners: listeners.length };
}
