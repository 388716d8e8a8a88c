import type { TestBrowser } from '../../test/browser/support/test-browser.ts';

/** What may grow, measured between two visits when all that nobody needs was collected. Bytes and counts. */
export interface Sample {
  readonly visits: number;
  readonly figures: Figures;
}

export type Figures = { readonly [Name in FigureName]?: number };

export type FigureName = keyof typeof FIGURES;

interface Figure {
  readonly name: string;
  readonly unit: 'bytes' | 'count';
  /** What may be there more at the end than at the beginning: the browser itself is not still. */
  readonly noise: number;
}

const HEAP_NOISE_BYTES = 1_000_000;

export const FIGURES = {
  stayingHeap: { name: 'heap of the page that stays open', unit: 'bytes', noise: HEAP_NOISE_BYTES },
  stayingListeners: { name: 'listeners there', unit: 'count', noise: 0 },
  travellingHeap: {
    name: 'heap of the tab that goes from page to page',
    unit: 'bytes',
    noise: HEAP_NOISE_BYTES,
  },
  travellingListeners: { name: 'listeners there', unit: 'count', noise: 0 },
  travellingDocuments: { name: 'documents alive there', unit: 'count', noise: 0 },
  workerHeap: { name: 'heap of the worker', unit: 'bytes', noise: HEAP_NOISE_BYTES },
  localStorage: { name: '`storage.local`', unit: 'bytes', noise: 0 },
  // The numbers of tabs and attempts have more digits in the end.
  sessionStorage: { name: '`storage.session`', unit: 'bytes', noise: 100 },
} as const satisfies { readonly [name: string]: Figure };

declare const chrome: {
  storage: { readonly [area in 'local' | 'session']: { get(key: null): Promise<object> } };
};

export function measureStorage(browser: TestBrowser): Promise<Figures> {
  return browser.evaluateInExtension(async () => {
    const [local, session] = await Promise.all([
      chrome.storage.local.get(null),
      chrome.storage.session.get(null),
    ]);
    return { localStorage: JSON.stringify(local).length, sessionStorage: JSON.stringify(session).length };
  });
}
