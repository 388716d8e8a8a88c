import type { PageServer } from '../../test/browser/support/page-server.ts';
import { REGION_TEXT } from '../../test/corpus/error-texts.ts';
import { findLook, RDX, renderPlain } from '../../test/corpus/looks.ts';

/** A page that is visited, on a host of its own, and whether it is to have a card. */
export interface SoakPage {
  readonly address: string;
  readonly host: string;
  readonly hasError: boolean;
}

export interface SoakPages {
  /** Where tabs begin. */
  readonly start: string;
  /** Healthy, until something is said in `#errorMessageLabel`. */
  readonly staying: SoakPage;
  /** What people come by: logins that were refused, logins that were not, and an article that quotes the error. */
  readonly travelled: readonly SoakPage[];
}

export const ERROR_TEXT = REGION_TEXT;

export function serveSoakPages(server: PageServer): SoakPages {
  const nfactor = findLook('RfWebUI');
  const serve = (path: string, html: string, hasError: boolean): SoakPage => {
    const { href, host } = server.serve({ path, html });
    return { address: href, host, hasError };
  };
  return {
    start: server.serve({ path: '/', html: 'Region Sörmland' }).href,
    staying: serve(RDX.path, RDX.render(), false),
    travelled: [
      serve(RDX.path, RDX.render({ error: ERROR_TEXT }), true),
      serve(RDX.path, RDX.render(), false),
      serve(nfactor.path, nfactor.render({ error: ERROR_TEXT }), true),
      serve('/kb', renderPlain(`<input><p>${ERROR_TEXT}</p>`), false),
      serve(nfactor.path, nfactor.render(), false),
    ],
  };
}
