import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join, sep } from 'node:path';
import { createCertificate } from '../../test/portal/certificate.ts';

/** A server on this computer alone that plays the organisation's hosts with one saved page at a time. */
export interface SavedPageServer {
  readonly port: number;
  /** Puts the file at this address, with the files beside it; everything else is refused from now on. */
  show(location: string, address: URL): void;
  close(): Promise<void>;
}

interface ShownPage {
  readonly location: string;
  readonly address: URL;
}

interface Reply {
  readonly body: Buffer;
  readonly type: string;
}

/** Keeps the page's scripts from running, in frames too; the extension's own are not asked. */
const POLICY =
  "script-src 'none'; object-src 'none'; connect-src 'none'; worker-src 'none'; form-action 'none'";

/** What a page may take from the folder beside it, as the browser says what it is for, and how it is to be read. */
const TYPES: { readonly [destination: string]: string } = {
  style: 'text/css',
  iframe: 'text/html',
  frame: 'text/html',
  image: 'application/octet-stream',
};

export async function startSavedPageServer(): Promise<SavedPageServer> {
  let shown: ShownPage | undefined;
  const certificate: ServerOptions = await createCertificate();
  const server = createServer(certificate, (request, response) => {
    const url = new URL(request.url ?? '/', 'https://host');
    const reply = shown && findReply(shown, url, String(request.headers['sec-fetch-dest']));
    const headers = { 'content-security-policy': POLICY, 'cache-control': 'no-store' };
    if (reply) response.writeHead(200, { ...headers, 'content-type': reply.type }).end(reply.body);
    else response.writeHead(404, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    show: (location, address) => {
      shown = { location, address };
    },
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function findReply({ location, address }: ShownPage, url: URL, destination: string): Reply | undefined {
  if (url.pathname === address.pathname && destination === 'document')
    return createReply(readFileSync(location), 'text/html');
  const type = TYPES[destination];
  const folder = address.pathname.slice(0, address.pathname.lastIndexOf('/') + 1);
  if (!type || !url.pathname.startsWith(folder)) return undefined;
  const file = findFileBeside(location, url.pathname.slice(folder.length));
  return file ? createReply(readFileSync(file), type) : undefined;
}

/** A file below the folder of the saved page, and never one outside it, whatever the path or a link there says. */
export function findFileBeside(location: string, path: string): string | undefined {
  try {
    const folder = realpathSync(dirname(location));
    const file = realpathSync(join(folder, decodeURIComponent(path)));
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function createReply(bytes: Buffer, type: string): Reply {
  if (!type.startsWith('text/')) return { body: bytes, type };
  const body = type === 'text/html' ? stopRefresh(bytes) : bytes;
  // Saved pages often do not say how they are written; next to nothing reads as UTF-8 by chance alone.
  return { body, type: isUtf8(bytes) ? `${type}; charset=utf-8` : type };
}

/** A page that leads to another by itself would be gone before it is looked at. */
function stopRefresh(bytes: Buffer): Buffer {
  const html = bytes.toString('latin1');
  return Buffer.from(html.replace(/(http-equiv\s*=\s*["']?\s*)refresh/gi, '$1no-refresh'), 'latin1');
}
