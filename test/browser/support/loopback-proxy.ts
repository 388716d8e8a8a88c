import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import organisation from '../../../rules/organisation.json' with { type: 'json' };
import { isHostListed } from '../../../src/core/hosts.ts';
import type { LaunchOptions } from './test-browser.ts';

/**
 * The only way out for a browser under test: a SOCKS 5 proxy (RFC 1928, no login, names only) that leads
 * the organisation's hosts to the practice portal and refuses and remembers everything else.
 */
export interface LoopbackProxy {
  readonly port: number;
  /** `host:port` of what was refused, without the errands that Chromium runs for itself. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

const VERSION = 5;
const NO_LOGIN = Buffer.from([VERSION, 0]);
const CONNECTED = Buffer.from([VERSION, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
const NOT_ALLOWED = Buffer.from([VERSION, 2, 0, 1, 0, 0, 0, 0, 0, 0]);
const HTTPS_PORT = '443';

/** Sign-in, updates of extensions and components, and the like: no switch stops them all. */
const ERRAND =
  /^(accounts|android\.clients|clients\d*|content-autofill|mtalk|optimizationguide-pa|safebrowsing|update)\.(google|googleapis)\.com:/;

export async function startLoopbackProxy({
  port: portalPort,
  hosts = organisation.hosts,
}: LaunchOptions['portal']): Promise<LoopbackProxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    greet(client, (address) => {
      const [host = '', port] = address.split(':');
      if (port === HTTPS_PORT && isHostListed(hosts, host)) return join(client, portalPort);
      if (!ERRAND.test(address)) refused.push(address);
      client.end(NOT_ALLOWED);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: async () => {
      for (const client of open) client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Each of the two messages is small and arrives whole on loopback. */
function greet(client: Socket, answer: (address: string) => void): void {
  client.once('data', () => {
    client.write(NO_LOGIN);
    client.once('data', (request) => answer(readAddress(request)));
  });
}

function readAddress(request: Buffer): string {
  const isName = request[3] === 3;
  if (!isName) return `[address type ${request[3]}]`;
  const end = 5 + (request[4] ?? 0);
  return `${request.toString('latin1', 5, end).toLowerCase()}:${request.readUInt16BE(end)}`;
}

function join(client: Socket, portalPort: number): void {
  const portal = connect(portalPort, '127.0.0.1', () => {
    client.write(CONNECTED);
    portal.pipe(client).pipe(portal);
  });
  portal.on('error', () => client.destroy());
  client.on('close', () => portal.destroy());
}
