// @vitest-environment node
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signXpi } from '../../scripts/package/sign-xpi.ts';
import { unpack } from '../support/package-files.ts';

const ID = 'help@example.org';
const MANIFEST = JSON.stringify({
  manifest_version: 3,
  name: 'Help',
  version: '1.2.3',
  browser_specific_settings: { gecko: { id: ID, strict_min_version: '140.0' } },
});
const XPI = zipSync({ 'manifest.json': Buffer.from(MANIFEST), 'main.js': Buffer.from('1') });
const SIGNATURE = Buffer.from('signature');

let server: Server;
let environment: NodeJS.ProcessEnv;
let requests: string[];
let isRefusing: boolean;

/** As much of addons.mozilla.org as `web-ext sign` talks to. */
beforeEach(async () => {
  [requests, isRefusing] = [[], false];
  let uploaded: Uint8Array = new Uint8Array();
  server = createServer(async (request, response) => {
    const body = await readBody(request);
    requests.push(`${request.method} ${request.url} ${request.headers.authorization?.slice(0, 4)}`);
    if (request.method === 'POST') uploaded = body.subarray(body.indexOf('PK\u0003\u0004'));
    const files = request.url === '/signed.xpi' ? Object.fromEntries(unpack(uploaded)) : undefined;
    const signed = files && zipSync({ ...files, 'META-INF/mozilla.rsa': SIGNATURE });
    response.statusCode = isRefusing ? 401 : 200;
    response.end(signed ?? JSON.stringify(answer(request.url ?? '')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  environment = {
    PATH: process.env.PATH,
    AMO_JWT_ISSUER: 'issuer',
    AMO_JWT_SECRET: 'secret',
    WEB_EXT_AMO_BASE_URL: `${getAddress()}/api/v5/`,
  };
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function getAddress(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answer(path: string): object {
  if (isRefusing) return { detail: 'Unknown JWT iss (issuer).' };
  if (path.includes('/upload/')) return { uuid: 'upload', processed: true, valid: true, validation: {} };
  if (path.includes('/versions/')) return { file: { status: 'public', url: `${getAddress()}/signed.xpi` } };
  return { guid: ID, version: { id: 7, edit_url: getAddress() } };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('signXpi', () => {
  it('gives the XPI to Mozilla, with the key, and takes it back signed', async () => {
    const files = unpack(await signXpi(XPI, environment));
    expect(files.get('META-INF/mozilla.rsa')).toEqual(new Uint8Array(SIGNATURE));
    expect(String(Buffer.from(files.get('manifest.json') ?? []))).toBe(MANIFEST);
    expect(requests[0]).toBe('POST /api/v5/addons/upload/ JWT ');
    expect(requests).toContain(`PUT /api/v5/addons/addon/${ID}/ JWT `);
  }, 30_000);

  it('says in one sentence why Mozilla did not sign', async () => {
    isRefusing = true;
    const signing = signXpi(XPI, environment);
    await expect(signing).rejects.toThrow('Mozilla did not sign the XPI: Upload failed: Unauthorized');
    await expect(signing).rejects.not.toThrow('\n');
  }, 30_000);

  it.each(['AMO_JWT_ISSUER', 'AMO_JWT_SECRET'])('asks for %s where it is missing', async (name) => {
    await expect(signXpi(XPI, { ...environment, [name]: '' })).rejects.toThrow(
      'AMO_JWT_ISSUER and AMO_JWT_SECRET',
    );
    expect(requests).toEqual([]);
  });
});
