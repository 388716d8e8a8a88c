import { createMatchPattern } from '../src/core/hosts.ts';
import { listReviewedLocales, type Organisation } from '../src/core/organisation.ts';

export type BrowserFamily = 'chromium' | 'firefox';

/** The parts of `manifest.json` that the build fills in or leaves out. */
export interface ManifestTemplate {
  readonly [key: string]: unknown;
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[] };
  readonly browser_specific_settings: { readonly gecko: object };
  readonly content_scripts: readonly object[];
  readonly default_locale: string;
}

interface ManifestOptions {
  readonly template: ManifestTemplate;
  readonly family: BrowserFamily;
  readonly version: string;
  readonly organisation: Organisation;
}

/** The manifest of one browser family: the organisation's hosts and no others, and no key that the browser warns of. */
export function createManifest({ template, family, version, organisation }: ManifestOptions): object {
  const { background, browser_specific_settings, minimum_chrome_version, storage, ...common } = template;
  const matches = organisation.hosts.map(createMatchPattern);
  const manifest = {
    ...common,
    version,
    default_locale: chooseDefaultLocale(template.default_locale, organisation),
    content_scripts: template.content_scripts.map((script) => ({ ...script, matches })),
  };
  if (family === 'chromium') {
    const worker = { service_worker: background.service_worker };
    return { ...manifest, minimum_chrome_version, storage, background: worker };
  }
  const gecko = { ...browser_specific_settings.gecko, id: organisation.firefoxId };
  return { ...manifest, browser_specific_settings: { gecko }, background: { scripts: background.scripts } };
}

/** Browsers refuse a package whose default language is not in it. */
function chooseDefaultLocale(wanted: string, organisation: Organisation): string {
  const locales = listReviewedLocales(organisation);
  return locales.includes(wanted) ? wanted : (locales[0] ?? wanted);
}
