import { createHash } from 'node:crypto';
import { renderXml } from '../deploy/render-xml.ts';

interface ChromiumUpdate {
  readonly id: string;
  readonly version: string;
  readonly crxUrl: string;
  readonly minimumVersion: string;
}

/** What Chromium reads to learn which version there is, and where. */
export function renderUpdateXml({ id, version, crxUrl, minimumVersion }: ChromiumUpdate): string {
  const app = {
    '@appid': id,
    updatecheck: { '@codebase': crxUrl, '@version': version, '@prodversionmin': minimumVersion },
  };
  const gupdate = { '@xmlns': 'http://www.google.com/update2/response', '@protocol': '2.0', app };
  return renderXml({ gupdate });
}

interface FirefoxUpdate {
  readonly id: string;
  readonly version: string;
  readonly xpiUrl: string;
  readonly xpi: Uint8Array;
  readonly minimumVersion: string;
}

/** What Firefox reads to learn the same. */
export function renderUpdatesJson({ id, version, xpiUrl, xpi, minimumVersion }: FirefoxUpdate): string {
  const update = {
    version,
    update_link: xpiUrl,
    update_hash: `sha256:${hashBytes(xpi)}`,
    applications: { gecko: { strict_min_version: minimumVersion } },
  };
  return renderJson({ addons: { [id]: { updates: [update] } } });
}

interface UpdatesJson {
  readonly addons: { readonly [id: string]: { readonly updates: readonly object[] } };
}

/** The same file for an XPI that changed by being signed. */
export function renewUpdatesJson(text: string, xpi: Uint8Array): string {
  const { addons }: UpdatesJson = JSON.parse(text);
  const renewed = Object.entries(addons).map(([id, { updates }]) => {
    const changed = updates.map((update) => ({ ...update, update_hash: `sha256:${hashBytes(xpi)}` }));
    return [id, { updates: changed }];
  });
  return renderJson({ addons: Object.fromEntries(renewed) });
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function renderJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
