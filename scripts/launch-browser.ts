import { join } from 'node:path';
import { launchChromium } from '../test/browser/support/launch-chromium.ts';
import { launchFirefox } from '../test/browser/support/launch-firefox.ts';
import type { LaunchOptions, TestBrowser } from '../test/browser/support/test-browser.ts';
import type { BrowserFamily } from './create-manifest.ts';
import { findChromium, findFirefox } from './find-browsers.mjs';

/** How people call the two families. */
export const BROWSER_NAMES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

const FINDERS = { chromium: findChromium, firefox: findFirefox };
const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** The wanted browser if it is on this machine; without a wish Chromium, else Firefox. */
export function chooseBrowser(wanted: BrowserFamily | undefined): BrowserFamily | undefined {
  const wishes = wanted ? [wanted] : (['chromium', 'firefox'] as const);
  return wishes.find((family) => FINDERS[family]() !== undefined);
}

type BrowserOptions = Omit<LaunchOptions, 'extension'> & {
  readonly family: BrowserFamily;
  readonly built: string;
};

/** Starts a browser with a profile of its own and the extension from the folder that holds both builds. */
export function launchBrowser({ family, built, ...options }: BrowserOptions): Promise<TestBrowser> {
  return LAUNCHERS[family]({ ...options, extension: join(built, family) });
}
