import type { Browser } from 'puppeteer-core';

declare const chrome: {
  developerPrivate: { getExtensionsInfo(): Promise<readonly ExtensionInfo[]> };
};

interface ExtensionInfo {
  readonly id: string;
  readonly manifestErrors: readonly ExtensionError[];
  readonly runtimeErrors: readonly (ExtensionError & { readonly severity: string })[];
}

interface ExtensionError {
  readonly message: string;
  /** The file that it came from. */
  readonly source: string;
}

/**
 * Chromium notes it when the tab of a toolbar icon is closed while the icon's files are read, even where the promise
 * of it is caught; no script can prevent it.
 */
const CLOSED_MEANWHILE = /^Unchecked runtime\.lastError: No tab with id: \d+\.$/;

/** The errors that chrome://extensions shows for the extension; warnings are none. */
export async function readChromiumErrors(browser: Browser, id: string): Promise<string[]> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions');
    const extensions = await page.evaluate(() => chrome.developerPrivate.getExtensionsInfo());
    const ours = extensions.filter((extension) => extension.id === id);
    const thrown = ours.flatMap((extension) => extension.runtimeErrors);
    return [
      ...ours.flatMap((extension) => extension.manifestErrors),
      ...thrown.filter(({ severity, message }) => severity === 'ERROR' && !CLOSED_MEANWHILE.test(message)),
    ].map(({ message, source }) => `${message} (${source})`);
  } finally {
    await page.close();
  }
}
