import { type ServedFile, startPageServer } from '../browser/support/page-server.ts';
import { CHECKLIST, CLASSIC_LOGIN } from '../portal/addresses.ts';
import { readErrorTexts } from '../portal/error-texts.ts';
import { type Portal, startPortal } from '../portal/portal.ts';
import { visit } from '../portal/visit.ts';

/** A page as it is, and the same page with many more elements. */
export const PAGE_SIZES = ['small', 'large'] as const;

export type PageSize = (typeof PAGE_SIZES)[number];

type BySize = { readonly [size in PageSize]: string };

/** Addresses of the practice portal's pages, for browsers that are led to `port`. */
export interface BenchPages {
  readonly port: number;
  readonly host: string;
  readonly login: BySize;
  /** The login page with an error in its HTML. */
  readonly refused: BySize;
  /** A page of the organisation that is not for logging in. */
  readonly article: string;
  close(): Promise<void>;
}

export const LARGE_PAGE_ELEMENTS = 20_000;

/** What a refused login says. */
export const ERROR_TEXT = readErrorTexts('region')['4001'];

const FILES: { readonly [path: string]: string } = {
  '/portal/look.css': 'text/css',
  '/portal/article.css': 'text/css',
};

/** Takes the pages from the practice portal. A small and a large one differ in nothing but their size. */
export async function serveBenchPages(): Promise<BenchPages> {
  const portal = await startPortal();
  const [login, article, files] = await Promise.all([
    visit(portal, CLASSIC_LOGIN),
    visit(portal, CHECKLIST),
    fetchFiles(portal),
  ]);
  await portal.close();
  const server = await startPageServer();
  const serve = (path: string, html: string) => server.serve({ path, html, files }).href;
  const serveBoth = (html: string) => ({
    small: serve(CLASSIC_LOGIN, html),
    large: serve(CLASSIC_LOGIN, html.replace('</body>', `<section>${createElements()}</section></body>`)),
  });
  return {
    port: server.port,
    host: portal.host,
    login: serveBoth(drawLogin(login.body, '')),
    refused: serveBoth(drawLogin(login.body, ERROR_TEXT)),
    article: serve(CHECKLIST, article.body),
    close: server.close,
  };
}

async function fetchFiles(portal: Portal): Promise<{ [path: string]: ServedFile }> {
  const fetched = Object.entries(FILES).map(async ([path, type]) => {
    const { body } = await visit(portal, path);
    return [path, { type, body }] as const;
  });
  return Object.fromEntries(await Promise.all(fetched));
}

/** Two elements to a paragraph. */
function createElements(): string {
  const paragraphs = Array.from(
    { length: LARGE_PAGE_ELEMENTS / 2 },
    (_, at) => `<p>Driftinformation nummer ${at} för <b>Web Access</b> och annat.</p>`,
  );
  return paragraphs.join('\n');
}

/** What the scripts of the page would draw is in its HTML: what they cost would be measured with the extension. */
function drawLogin(html: string, error: string): string {
  return html
    .replaceAll(/<script[^>]*><\/script>|<noscript>.*?<\/noscript>| style="display:none[^"]*"/gs, '')
    .replace('<form', `<div class="error"><span id="errorMessageLabel">${error}</span></div><form`);
}
