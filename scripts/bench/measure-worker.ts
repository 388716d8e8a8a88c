import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HINT_CONTENT_KEY } from '../../src/core/hint-content.ts';
import { launchChromium } from '../../test/browser/support/launch-chromium.ts';
import type { TestBrowser } from '../../test/browser/support/test-browser.ts';

declare const chrome: {
  readonly storage: {
    readonly local: StorageArea;
    readonly session: StorageArea;
    readonly onChanged: {
      addListener(listen: (changes: { readonly [key: string]: unknown }, area: string) => void): void;
    };
  };
};

interface StorageArea {
  get(key: string): Promise<{ readonly [key: string]: unknown }>;
  set(values: { readonly [key: string]: unknown }): Promise<void>;
}

interface WorkerBench {
  readonly ours: string;
  /** Where a copy may be made. */
  readonly target: string;
  readonly portal: { readonly port: number; readonly host: string };
  readonly rounds: number;
}

const WORKER = 'src/background/main.js';

/** Where the copy of the worker notes when it began. */
const BEGAN_KEY = 'bench-worker-began';

/** Milliseconds from the worker's start until the settings and texts for login pages are written. */
export async function measureWorkerStart({ ours, target, portal, rounds }: WorkerBench): Promise<number[]> {
  const extension = join(target, 'noting-worker');
  await cp(ours, extension, { recursive: true });
  const script = await readFile(join(ours, WORKER), 'utf8');
  const note = `chrome.storage.session.set({ '${BEGAN_KEY}': performance.timeOrigin });\n`;
  await writeFile(join(extension, WORKER), note + script);
  const browser = await launchChromium({ extension, portal, language: 'sv' });
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await measureStart(browser, round));
    return times;
  } finally {
    await browser.close();
  }
}

/** Another language wakes the worker, which then writes everything anew. */
async function measureStart(browser: TestBrowser, round: number): Promise<number> {
  await browser.killWorker();
  const language = round % 2 === 0 ? 'en' : 'sv';
  return browser.evaluateInExtension(chooseLanguage, language, HINT_CONTENT_KEY, BEGAN_KEY);
}

/** Runs in the extension. */
async function chooseLanguage(language: string, contentKey: string, beganKey: string): Promise<number> {
  const written = new Promise<number>((resolve) => {
    chrome.storage.onChanged.addListener((changes) => {
      if (contentKey in changes) resolve(performance.timeOrigin + performance.now());
    });
  });
  await chrome.storage.local.set({ language });
  const end = await written;
  const { [beganKey]: began } = await chrome.storage.session.get(beganKey);
  return end - Number(began);
}
