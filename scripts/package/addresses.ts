import { DEFAULT_RING } from './options.ts';

/** Where each file of a release is on the server. Packages are where every ring finds them, update files in each ring. */
export interface Addresses {
  readonly crx: string;
  readonly xpi: string;
  /** The update file of the ring that the release is for. */
  readonly updateXml: string;
  /** The same for Firefox; `undefined` on a share: Firefox reads update files from the web alone. */
  readonly updatesJson: string | undefined;
  /** What packages ask by themselves, in every ring: so they are the same files. */
  readonly defaultUpdateXml: string;
  readonly defaultUpdatesJson: string | undefined;
}

export function createAddresses(
  { baseUrl, ring }: { readonly baseUrl: string; readonly ring: string },
  version: string,
  stem: string,
): Addresses {
  const defaults = `${baseUrl}/${DEFAULT_RING}`;
  const findUpdatesJson = (folder: string) =>
    baseUrl.startsWith('file:') ? undefined : `${folder}/updates.json`;
  return {
    crx: `${baseUrl}/${version}/${stem}.crx`,
    xpi: `${baseUrl}/${version}/${stem}.xpi`,
    updateXml: `${baseUrl}/${ring}/update.xml`,
    defaultUpdateXml: `${defaults}/update.xml`,
    updatesJson: findUpdatesJson(`${baseUrl}/${ring}`),
    defaultUpdatesJson: findUpdatesJson(defaults),
  };
}
