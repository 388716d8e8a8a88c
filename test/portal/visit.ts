import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Portal } from './portal.ts';

export interface Visit {
  readonly status: number;
  readonly location: string | undefined;
  readonly policy: string;
  readonly setCookies: readonly string[];
  readonly body: string;
}

interface VisitOptions {
  readonly form?: { readonly [name: string]: string };
  /** `Set-Cookie` values of an earlier answer. */
  readonly cookies?: readonly string[];
}

/** Fetches a page of the portal as a browser would: GET, or POST where there is a form; redirects are not followed. */
export async function visit(portal: Portal, path: string, options: VisitOptions = {}): Promise<Visit> {
  const incoming = await sendRequest(portal, path, options);
  return {
    status: incoming.statusCode ?? 0,
    location: incoming.headers.location,
    policy: String(incoming.headers['content-security-policy'] ?? ''),
    setCookies: incoming.headers['set-cookie'] ?? [],
    body: await text(incoming),
  };
}

function sendRequest(
  portal: Portal,
  path: string,
  { form, cookies = [] }: VisitOptions,
): Promise<IncomingMessage> {
  const outgoing = request({
    host: '127.0.0.1',
    port: portal.port,
    servername: portal.host,
    path,
    method: form === undefined ? 'GET' : 'POST',
    headers: { cookie: cookies.map((each) => each.split(';')[0]).join('; ') },
    // Nobody signed the certificate of the practice portal.
    rejectUnauthorized: false,
  });
  return new Promise((resolve, reject) => {
    outgoing.on('response', resolve).on('error', reject);
    outgoing.end(form === undefined ? '' : new URLSearchParams(form).toString());
  });
}
