/** Where a browser takes the policy of an extension from, and where it shows what it made of it. */
export interface PolicyPlace {
  /** The key of the Windows registry that holds the settings. */
  readonly registryKey: string;
  /** The browser's own page; extensions may not link to it. */
  readonly page: string;
}

const CHROMIUM_KEYS: { readonly [browser: string]: { readonly vendor: string; readonly page: string } } = {
  Chrome: { vendor: 'Google\\Chrome', page: 'chrome://policy' },
  Edge: { vendor: 'Microsoft\\Edge', page: 'edge://policy' },
  Chromium: { vendor: 'Chromium', page: 'chrome://policy' },
};

/** By the name of the browser, as “Edge 127”; Chrome's for one that is not known. */
export function findPolicyPlace(browserName: string, extensionId: string): PolicyPlace {
  const [name = ''] = browserName.split(' ');
  if (name === 'Firefox') {
    return {
      registryKey: `HKLM\\Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${extensionId}`,
      page: 'about:policies',
    };
  }
  const { vendor, page } = CHROMIUM_KEYS[name] ?? { vendor: 'Google\\Chrome', page: 'chrome://policy' };
  return {
    registryKey: `HKLM\\Software\\Policies\\${vendor}\\3rdparty\\extensions\\${extensionId}\\policy`,
    page,
  };
}
