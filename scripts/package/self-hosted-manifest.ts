import { encodeText, type Files } from './files.ts';

const MANIFEST = 'manifest.json';

/** The parts of a built manifest that a release repeats or adds to. */
export interface BuiltManifest {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly strict_min_version: string };
  };
}

export function readManifest(files: Files): BuiltManifest {
  return JSON.parse(new TextDecoder().decode(files.get(MANIFEST)));
}

/** Stores refuse both keys; a package from a server needs them to keep its id and to find its updates. */
export function hostOnChromium(files: Files, publicKey: string, updateUrl: string): Files {
  return replaceManifest(files, { ...readManifest(files), key: publicKey, update_url: updateUrl });
}

export function hostOnFirefox(files: Files, updateUrl: string): Files {
  const manifest = readManifest(files);
  const gecko = { ...manifest.browser_specific_settings?.gecko, update_url: updateUrl };
  return replaceManifest(files, { ...manifest, browser_specific_settings: { gecko } });
}

function replaceManifest(files: Files, manifest: object): Files {
  return new Map([...files, [MANIFEST, encodeText(`${JSON.stringify(manifest, null, 2)}\n`)]]);
}
