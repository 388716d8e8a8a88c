import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browsers.mjs';
import { createFirefoxPreferences } from './firefox-preferences.ts';
import { VIEWPORT } from './start-chromium.ts';
import type { LaunchOptions } from './test-browser.ts';

/** Gives the extension's own pages the size that puppeteer gives to others. */
const TOOLBARS_HEIGHT = 86;
const WINDOW = {
  MOZ_HEADLESS_WIDTH: String(VIEWPORT.width),
  MOZ_HEADLESS_HEIGHT: String(VIEWPORT.height + TOOLBARS_HEIGHT),
};

/** Starts Firefox with a fresh profile, which puppeteer removes. */
export async function startFirefox(
  options: LaunchOptions,
  proxyPort: number,
  extensionId: string,
): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found: run `node scripts/setup.mjs --browsers`.');
  const { headless = true } = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(options.profile && { userDataDir: options.profile }),
    // Puppeteer's own way at Ctrl+C leaves with an error; with a window that is how a visit ends.
    handleSIGINT: headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? VIEWPORT : null,
    args: ['--remote-allow-system-access'],
    // Lets `services.settings.server` count in a release, too.
    env: { ...process.env, ...WINDOW, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: createFirefoxPreferences(options, proxyPort, extensionId),
  });
}
