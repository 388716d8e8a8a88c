import type { LaunchOptions } from './test-browser.ts';

type Preferences = Record<string, string | number | boolean>;

/** Fixes the address of the extension's pages, which Firefox otherwise draws by lot. */
export const EXTENSION_UUID = '6f1a3c52-0b7d-4e0e-9a51-3d2b8c4e7f10';

/** Errands of the browser's own, beyond those that puppeteer stops. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.preXulSkeletonUI': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // So that a file of the package in a tab is the file, and not a viewer for it.
  'devtools.jsonview.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // There is no such server, so nothing is fetched at start.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.management.page.breach-alerts.enabled': false,
  'toolkit.telemetry.unified': false,
};

export function createFirefoxPreferences(
  options: LaunchOptions,
  proxyPort: number,
  extensionId: string,
): Preferences {
  const { language = 'en', colorScheme = 'light' } = options;
  return {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }),
    'intl.accept_languages': language === 'en' ? 'en' : `${language}, en`,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'network.proxy.type': 1,
    'network.proxy.socks': '127.0.0.1',
    'network.proxy.socks_port': proxyPort,
    'network.proxy.socks_version': 5,
    'network.proxy.socks_remote_dns': true,
    'network.proxy.failover_direct': false,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
