import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Html } from './html.ts';

export interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

export function createPage(document: Html, headers: OutgoingHttpHeaders = {}): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: document.markup,
  };
}

export function createText(status: number, body: string): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

export function createXml(body: string, headers: OutgoingHttpHeaders = {}): Reply {
  return { status: 200, headers: { 'content-type': 'application/xml; charset=utf-8', ...headers }, body };
}

export function createJson(status: number, value: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export function createRedirect(location: string, headers: OutgoingHttpHeaders = {}): Reply {
  return { status: 302, headers: { location, ...headers }, body: '' };
}

export function sendReply(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...reply.headers,
  });
  response.end(reply.body);
}
