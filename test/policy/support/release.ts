import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../../scripts/build-extension.ts';
import { compileRules } from '../../../scripts/compile-rules.ts';
import { renderDeployment } from '../../../scripts/deploy/render-deployment.ts';
import { encodeText, type Files, readFiles, zipFiles } from '../../../scripts/package/files.ts';
import { packCrx } from '../../../scripts/package/pack-crx.ts';
import { readSigningKey } from '../../../scripts/package/signing-key.ts';
import { renderUpdateXml } from '../../../scripts/package/update-files.ts';

/** What an organisation keeps on its server: packages of one key, and the files that say which is the newest. */
export interface Release {
  readonly chromiumId: string;
  readonly firefoxId: string;
  /** Puts a version on the server; browsers take it when they look next time. */
  publish(version: string): Promise<void>;
  /** What IT merges into `ExtensionSettings`: the very file that a release has for it. */
  renderInstallation(browser: 'chrome' | 'firefox', version: string): { readonly [id: string]: object };
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '../../..');

export async function createRelease(): Promise<Release> {
  const folder = mkdtempSync(join(tmpdir(), 'web-access-helper-release-'));
  const keyFile = join(folder, 'key.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { id: chromiumId, publicKey } = readSigningKey(keyFile, ROOT);
  const [chromium = '', firefox = ''] = await buildExtension({ root: ROOT, target: folder });

  const { organisation } = compileRules({ root: ROOT });
  const { firefoxId } = organisation;
  const served = join(folder, 'served');
  mkdirSync(served);
  const files = new Map<string, Uint8Array>();
  const server = await serve(files);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const updateUrl = `${address}/update.xml`;
  const getXpi = (version: string) => join(served, `${version}.xpi`);

  return {
    chromiumId,
    firefoxId,
    publish: async (version) => {
      const forChromium = changeManifest(await readFiles(chromium), {
        version,
        key: publicKey,
        update_url: updateUrl,
      });
      files.set(`/${version}.crx`, await packCrx(zipFiles(forChromium), keyFile));
      const crxUrl = `${address}/${version}.crx`;
      const update = renderUpdateXml({ id: chromiumId, version, crxUrl, minimumVersion: '127' });
      files.set('/update.xml', encodeText(update));
      writeFileSync(getXpi(version), zipFiles(changeManifest(await readFiles(firefox), { version })));
    },
    renderInstallation: (browser, version) => {
      const xpiUrl = `file://${getXpi(version)}`;
      const files = renderDeployment({
        organisation,
        chromiumId,
        firefoxId,
        version,
        updateUrl,
        xpiUrl,
        // Nothing is there: Firefox asks once a day, and the tests see that the policy as a whole is taken.
        updatesJsonUrl: `${address}/updates.json`,
      });
      return JSON.parse(files.get(`install/${browser}.json`) ?? '{}');
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function changeManifest(files: Files, change: object): Files {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  return new Map([...files, ['manifest.json', encodeText(JSON.stringify({ ...manifest, ...change }))]]);
}

/** A static server, as an organisation has it. */
function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url.split('?')[0] ?? '');
    if (!file) return void response.writeHead(404).end();
    response.setHeader('content-type', url.endsWith('.xml') ? 'text/xml' : 'application/x-chrome-extension');
    response.end(file);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
