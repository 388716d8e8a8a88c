import type { IncomingMessage } from 'node:http';
import { HOST } from './certificate.ts';

const MAX_BODY_BYTES = 64 * 1024;

export interface PortalRequest {
  /** `METHOD /path`, without the query: what the routes are found by. */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
}

/** Reads what a browser sent, or nothing where the form is larger than any login form. */
export async function readRequest(message: IncomingMessage): Promise<PortalRequest | undefined> {
  const body = await readBody(message);
  if (body === undefined) return undefined;
  return {
    route: readRoute(message),
    query: readAddress(message).searchParams,
    form: new URLSearchParams(body),
    cookies: parseCookies(message.headers.cookie ?? ''),
  };
}

export function readRoute(message: IncomingMessage): string {
  return `${message.method ?? 'GET'} ${readAddress(message).pathname}`;
}

function readAddress(message: IncomingMessage): URL {
  const target = message.url?.startsWith('/') ? message.url : '/';
  // Prefixed, not resolved: `//elsewhere/` is a path here and must not become a host.
  return new URL(`https://${HOST}${target}`);
}

/** Reads to the end whatever the length: leaving earlier would cut the line before the answer. */
async function readBody(message: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (bytes > MAX_BODY_BYTES) return undefined;
  return Buffer.concat(chunks).toString('utf8');
}

function parseCookies(header: string): ReadonlyMap<string, string> {
  const pairs = header.split('; ').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')];
  });
  return new Map(pairs);
}
