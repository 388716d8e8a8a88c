import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import { createProfile, keepProfile } from './temporary-profile.ts';
import type { LaunchOptions } from './test-browser.ts';

/** The window's size in both browsers, unless a window is shown. */
export const VIEWPORT = { width: 1280, height: 800 };

interface StartedChromium {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Without developer mode an unpacked extension is switched off when it is reloaded, and its errors are not kept. */
const PREFERENCES = { extensions: { ui: { developer_mode: true } } };

const QUIET = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=AutofillServerCommunication',
  '--disable-quic',
  '--no-default-browser-check',
  // Without a display the screen would be 800 × 600, and the popup lower than people have it.
  '--screen-info={1600x1200}',
];

/** Starts Chromium with a fresh profile. */
export async function startChromium(options: LaunchOptions, proxyPort: number): Promise<StartedChromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run `node scripts/setup.mjs --browsers`.');
  const { headless = true, language = 'en' } = options;
  const profile = options.profile ? keepProfile(options.profile, PREFERENCES) : createProfile(PREFERENCES);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    // Puppeteer's own way at Ctrl+C leaves with an error; with a window that is how a visit ends.
    handleSIGINT: headless,
    pipe: true,
    userDataDir: profile.folder,
    enableExtensions: true,
    // What policy installs is fetched in the background.
    ignoreDefaultArgs: options.installedByPolicy ? ['--disable-background-networking'] : [],
    acceptInsecureCerts: true,
    defaultViewport: headless ? VIEWPORT : null,
    // On Linux the language of the window comes from here, and only where its file is installed (chromium-l10n).
    env: { ...process.env, LANGUAGE: language },
    // An attached debugger would keep the service worker awake for ever.
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [...QUIET, ...listArguments(options, proxyPort)],
  });
  const close = async () => {
    await browser.close();
    await profile.remove();
  };
  return { browser, close };
}

function listArguments(
  { language = 'en', colorScheme, installedByPolicy }: LaunchOptions,
  proxyPort: number,
): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    `--proxy-server=socks5://127.0.0.1:${proxyPort}`,
    // An update server of a test is on this computer itself.
    `--proxy-bypass-list=<-loopback>${installedByPolicy ? ';127.0.0.1' : ''}`,
    `--lang=${language}`,
    `--accept-lang=${language === 'en' ? 'en' : `${language},en`}`,
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
