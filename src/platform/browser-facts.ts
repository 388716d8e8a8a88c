import type { BrowserFacts } from '../core/name-browser.ts';

/** Chromium's, which the types of TypeScript do not know. */
interface UserAgentData {
  readonly brands: BrowserFacts['brands'];
  readonly platform: string;
}

/** What the browser says of itself to every page. */
export function readBrowserFacts(): BrowserFacts {
  const { userAgent } = navigator;
  const { userAgentData } = navigator as Navigator & { readonly userAgentData?: UserAgentData };
  const { brands = [], platform = '' } = userAgentData ?? {};
  return { brands, platform, userAgent };
}
