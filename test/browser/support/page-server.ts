import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from '../../portal/certificate.ts';

/** What a page asks its host for besides itself. */
export interface ServedFile {
  readonly type: string;
  readonly body: string;
  /** How long the answer is kept back, in milliseconds. */
  readonly delayMs?: number;
}

export interface ServedPage {
  /** May have a query. */
  readonly path: string;
  readonly html: string;
  /** Beside the usual ones, or instead of them. */
  readonly headers?: { readonly [name: string]: string };
  /** By path. */
  readonly files?: { readonly [path: string]: ServedFile };
}

/** Pages that a browser under test finds on hosts of the organisation, each on one of its own. */
export interface PageServer {
  readonly port: number;
  /** `METHOD address` of each request so far, oldest first. */
  readonly hits: readonly string[];
  /** Serves a page from now on, and gives the address. */
  serve(page: ServedPage): URL;
  close(): Promise<void>;
}

export async function startPageServer(): Promise<PageServer> {
  const pages: ServedPage[] = [];
  const hits: string[] = [];
  const server = createServer(await createCertificate(), ({ headers, method, url = '/' }, response) => {
    hits.push(`${method} https://${headers.host}${url}`);
    const page = pages[Number(/^page-(\d+)\./.exec(headers.host ?? '')?.[1])];
    const { pathname } = new URL(url, 'https://page');
    const isPage = page && new URL(page.path, 'https://page').pathname === pathname;
    if (isPage)
      for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
    answer(response, isPage ? { type: 'text/html', body: page.html } : page?.files?.[pathname]);
  });
  const port = await listen(server);
  return {
    port,
    hits,
    serve: (page) => new URL(page.path, `https://page-${pages.push(page) - 1}.regionsormland.se`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, file: ServedFile | undefined): void {
  // Not 404, of which browsers complain in the console: pages name scripts that no test needs.
  if (!file) return void response.writeHead(204).end();
  if (!response.hasHeader('content-type')) response.setHeader('content-type', `${file.type}; charset=utf-8`);
  setTimeout(() => response.end(file.body), file.delayMs ?? 0);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
