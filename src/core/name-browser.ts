/** What a browser says of itself. */
export interface BrowserFacts {
  /** `navigator.userAgentData.brands`; empty where the browser has none. */
  readonly brands: readonly { readonly brand: string; readonly version: string }[];
  /** `navigator.userAgentData.platform`, or an empty text. */
  readonly platform: string;
  readonly userAgent: string;
}

/** By what they call themselves. Most also call themselves Chromium, so that comes last. */
const BRANDS = [
  ['Google Chrome', 'Chrome'],
  ['Microsoft Edge', 'Edge'],
  ['Brave', 'Brave'],
  ['Opera', 'Opera'],
  ['Vivaldi', 'Vivaldi'],
  ['Chromium', 'Chromium'],
] as const;

/** By the word in the user agent that only they, or those further down, have. */
const USER_AGENTS = [
  [/\bFirefox\/(\d{1,4})\b/, 'Firefox'],
  [/\bEdg\/(\d{1,4})\b/, 'Edge'],
  [/\bChrome\/(\d{1,4})\b/, 'Chrome'],
] as const;

const SYSTEMS = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/CrOS|Chrom(e|ium) OS/, 'Chrome OS'],
  [/mac ?OS/i, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** Name and main version, as “Chrome 127”; empty for a browser that is not known. Nothing else of the facts is told. */
export function nameBrowser({ brands, userAgent }: BrowserFacts): string {
  for (const [wanted, name] of BRANDS) {
    const version = brands.find(({ brand }) => brand === wanted)?.version ?? '';
    const [main] = /^\d{1,4}(?=\.|$)/.exec(version) ?? [];
    if (main) return `${name} ${main}`;
  }
  for (const [form, name] of USER_AGENTS) {
    const [, version] = form.exec(userAgent) ?? [];
    if (version) return `${name} ${version}`;
  }
  return '';
}

/** As “Windows”, without a version: browsers no longer tell the right one. Empty for a system that is not known. */
export function nameSystem({ platform, userAgent }: BrowserFacts): string {
  const [, name = ''] = SYSTEMS.find(([form]) => form.test(platform || userAgent)) ?? [];
  return name;
}
