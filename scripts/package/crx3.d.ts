/** `crx3` comes without types; this is as much of it as we use. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';

  /** Signs a ZIP, and writes it to `crxPath`. */
  function writeCrx(
    zip: Readable,
    options: { readonly crxPath: string; readonly keyPath: string },
  ): Promise<unknown>;
  export = writeCrx;
}
