import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate, HOST } from './certificate.ts';
import { GOOD_LOGIN } from './login.ts';
import { PORTAL_PAGES, type PortalPage } from './portal-pages.ts';
import { createText, sendReply } from './reply.ts';
import { readRequest, readRoute } from './request.ts';
import { answerRequest, createRoutes, type Routes } from './routes.ts';

export { GOOD_LOGIN, PORTAL_PAGES, type PortalPage };

/** A practice gateway on this machine alone, reached under the region's host name by a browser that is told where. */
export interface Portal {
  readonly port: number;
  readonly host: string;
  /** `METHOD /path` of each request so far, oldest first. */
  readonly hits: readonly string[];
  close(): Promise<void>;
}

/** Without a port, the system picks a free one. */
export async function startPortal(options: { readonly port?: number } = {}): Promise<Portal> {
  const hits: string[] = [];
  const routes = createRoutes();
  const server = createServer(await createCertificate(), (message, response) => {
    hits.push(readRoute(message));
    answerMessage(routes, message, response);
  });
  const port = await listen(server, options.port ?? 0);
  return { port, host: HOST, hits, close: () => close(server) };
}

async function answerMessage(
  routes: Routes,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    sendReply(response, await answerRequest(routes, await readRequest(message)));
  } catch (error) {
    console.error('practice portal:', error);
    if (!response.headersSent) sendReply(response, createText(500, 'The practice portal failed.\n'));
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
