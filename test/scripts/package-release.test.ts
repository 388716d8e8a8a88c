// @vitest-environment node
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import packageFile from '../../package.json';
import organisation from '../../rules/organisation.json';
import { PackageProblem } from '../../scripts/package/package-problem.ts';
import type { Release } from '../../scripts/package/package-release.ts';
import { verifyCrx } from '../support/crx-header.ts';
import { makeRelease, readPackedManifest, readReleased, unpack } from '../support/package-files.ts';
import { makeFolder, writeRsaKey, writeText } from '../support/temporary-files.ts';

const { version, dependencies } = packageFile;
const BASE_URL = 'https://updates.example.se/help';
const STORE_ZIPS = ['chrome-edge-store.zip', 'firefox-store.zip'];

const hosting = { key: '', baseUrl: BASE_URL, ring: 'prod' };
let hosted: Release;
let forStores: Release;

beforeAll(async () => {
  hosting.key = writeRsaKey();
  hosted = await makeRelease({ hosting });
  forStores = await makeRelease();
}, 120_000);

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every file of a release folder with its sum. */
/** What IT merges into `ExtensionSettings`. */
function readPolicy(release: Release, browser: string): string {
  return String(readReleased(release, `policy/install/${browser}.json`));
}

function listSums(folder: string): { readonly [path: string]: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length + 1), hash(readFileSync(path))]),
  );
}

/** An XPI with the files of another, some changed, and what Mozilla adds. */
function sign(xpi: Uint8Array, changed: { [path: string]: Uint8Array } = {}): string {
  const signature = {
    'META-INF/mozilla.rsa': Buffer.from('signature'),
    'META-INF/manifest.mf': Buffer.from('sums'),
  };
  const file = join(makeFolder(), 'signed.xpi');
  writeFileSync(file, zipSync({ ...Object.fromEntries(unpack(xpi)), ...changed, ...signature }));
  return file;
}

describe('packageRelease', () => {
  it('makes packages, update files, papers and sums, and nothing beside them', () => {
    const stem = `web-access-helper-${version}`;
    expect([...hosted.files.keys()]).toEqual(
      expect.arrayContaining([
        ...STORE_ZIPS.map((end) => `${stem}-${end}`),
        `${stem}.crx`,
        `${stem}.xpi`,
        ...['update.xml', 'updates.json', 'CHANGELOG.md', 'LICENSE', 'sbom.cdx.json'],
      ]),
    );
    expect(readdirSync(join(hosted.folder, '..'))).toEqual([version]);
  });

  it('gives every file its sum', () => {
    const { SHA256SUMS: _, ...sums } = listSums(hosted.folder);
    const lines = Object.entries(sums).map(([path, sum]) => `${sum}  ${path}`);
    const written = readFileSync(join(hosted.folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(written.toSorted()).toEqual(lines.toSorted());
  });

  it('makes the same bytes again, in another time zone too', async () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const again = await makeRelease({ hosting }).finally(vi.unstubAllEnvs);
    expect(listSums(again.folder)).toEqual(listSums(hosted.folder));
  }, 60_000);

  it.each(STORE_ZIPS)('gives stores a %s that says nothing of a server', (end) => {
    const manifest = readPackedManifest(readReleased(hosted, end));
    expect(manifest).not.toHaveProperty('key');
    expect(JSON.stringify(manifest)).not.toContain('update_url');
  });

  it('signs the CRX with the key, whose id browsers work out themselves', () => {
    const { isSignatureValid, id, keyHash, publicKey, files } = verifyCrx(readReleased(hosted, '.crx'));
    expect(isSignatureValid).toBe(true);
    expect(id).toBe(keyHash);
    const manifest = readPackedManifest(readReleased(hosted, '.crx'));
    expect(manifest).toMatchObject({ key: publicKey, update_url: `${BASE_URL}/prod/update.xml`, version });
    const inStore = unpack(readReleased(hosted, 'chrome-edge-store.zip'));
    for (const [path, bytes] of inStore) if (path !== 'manifest.json') expect(files.get(path)).toEqual(bytes);
    expect([...files.keys()].sort()).toEqual([...inStore.keys()].sort());
  });

  it('finds a CRX that was changed on its way', () => {
    const crx = Buffer.from(readReleased(hosted, '.crx'));
    crx.writeUInt8(crx.readUInt8(crx.length - 30) ^ 1, crx.length - 30);
    expect(verifyCrx(crx).isSignatureValid).toBe(false);
  });

  it('tells Chromium which version there is, and where', () => {
    const { publicKey } = verifyCrx(readReleased(hosted, '.crx'));
    const half = hash(Buffer.from(publicKey, 'base64')).slice(0, 32);
    const id = half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
    const xml = String(readReleased(hosted, 'update.xml'));
    expect(xml).toContain(`<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">`);
    expect(xml).toContain(`<app appid="${id}">`);
    expect(xml).toContain(`codebase="${BASE_URL}/${version}/web-access-helper-${version}.crx"`);
    expect(xml).toContain(`version="${version}" prodversionmin="127"`);
  });

  it('tells Firefox the same, and the sum of the XPI', () => {
    const xpi = readReleased(hosted, '.xpi');
    const update = {
      version,
      update_link: `${BASE_URL}/${version}/web-access-helper-${version}.xpi`,
      update_hash: `sha256:${hash(xpi)}`,
      applications: { gecko: { strict_min_version: '140.0' } },
    };
    expect(JSON.parse(String(readReleased(hosted, 'updates.json')))).toEqual({
      addons: { [organisation.firefoxId]: { updates: [update] } },
    });
    expect(readPackedManifest(xpi)).toMatchObject({
      browser_specific_settings: {
        gecko: { id: organisation.firefoxId, update_url: `${BASE_URL}/prod/updates.json` },
      },
    });
  });

  it('has the same packages in every ring', async () => {
    const pilot = await makeRelease({ hosting: { ...hosting, ring: 'pilot' } });
    for (const end of [...STORE_ZIPS, '.crx', '.xpi'])
      expect(hash(readReleased(pilot, end)), end).toBe(hash(readReleased(hosted, end)));
    for (const browser of ['chrome', 'edge'])
      expect(readPolicy(pilot, browser)).toContain('/pilot/update.xml"');
    expect(readPolicy(pilot, 'firefox')).toContain('/pilot/updates.json"');
  }, 60_000);

  it('lets nobody take a share for an address that Firefox could update from', async () => {
    const shared = await makeRelease({ hosting: { ...hosting, baseUrl: 'file://server/share' } });
    expect([...shared.files.keys()]).not.toContain('updates.json');
    expect(String(readReleased(shared, 'update.xml'))).toContain('codebase="file://server/share/');
    expect(hash(readReleased(shared, '.xpi'))).toBe(hash(readReleased(shared, 'firefox-store.zip')));
    expect(readPolicy(shared, 'firefox')).not.toContain('update_url');
  }, 60_000);

  it('lists in the bill of materials what the package is made with, and no time', () => {
    const sbom = JSON.parse(String(readReleased(hosted, 'sbom.cdx.json')));
    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { version } },
    });
    const listed = sbom.components.map(({ name, version: at }: { name: string; version: string }) => [
      name,
      at,
    ]);
    expect(Object.fromEntries(listed)).toEqual(dependencies);
    expect(sbom.metadata).not.toHaveProperty('timestamp');
    expect(sbom).not.toHaveProperty('serialNumber');
  });

  it.each(['.crx', '.xpi', ...STORE_ZIPS])('carries in the %s the licence of all that is in it', (end) => {
    const text = new TextDecoder().decode(unpack(readReleased(hosted, end)).get('licences.txt'));
    const heads = [...text.matchAll(/^(\S+) (\S+)\nLicence: /gm)].map(([, name, at]) => [name, at]);
    expect(Object.fromEntries(heads)).toEqual({ [packageFile.name]: version, ...dependencies });
    for (const words of ['Copyright (c) 2015-present Jason Miller', 'Copyright (c) Fabian Hiller'])
      expect(text).toContain(words);
    expect(text).toContain('Mozilla Public License Version 2.0\n');
    expect(text).toContain('Exhibit B - "Incompatible With Secondary Licenses" Notice');
  });

  it('packages for the stores where there is no server', () => {
    const ends = [...forStores.files.keys()].filter((path) => /\.(zip|xpi|crx|xml)$|^updates/.test(path));
    expect(ends.map((path) => path.replace(`web-access-helper-${version}`, ''))).toEqual([
      ...STORE_ZIPS.map((end) => `-${end}`),
      '.xpi',
    ]);
    for (const end of STORE_ZIPS)
      expect(hash(readReleased(forStores, end)), end).toBe(hash(readReleased(hosted, end)));
  });
});

describe('packageRelease, where something is wrong', () => {
  const badHosts = JSON.stringify({ ...organisation, hosts: ['https://*.example.se/*'] });

  it.each([
    ['a host with its scheme', badHosts, 'hosts[0]: expected a host as'],
    [
      'a host that is every host',
      JSON.stringify({ ...organisation, hosts: ['*'] }),
      'hosts[0]: expected a host',
    ],
    ['no host', JSON.stringify({ ...organisation, hosts: [] }), 'hosts: at least one host is needed'],
    ['no JSON', '{', 'organisation.json: '],
    [
      'a language that there is not',
      JSON.stringify({ ...organisation, locales: ['sv', 'fi', 'xx'] }),
      'xx.json: there is no such file',
    ],
  ])('says so in one sentence of an organisation with %s, and writes nothing', async (_, text, problem) => {
    const target = makeFolder();
    const failing = makeRelease({ organisation: writeText('organisation.json', text) }, { target });
    await expect(failing).rejects.toThrow(PackageProblem);
    await expect(failing).rejects.toThrow(problem);
    await expect(failing).rejects.not.toThrow('\n');
    expect(readdirSync(target)).toEqual([]);
  });

  it('leaves the release that is there', async () => {
    const target = makeFolder();
    const { folder } = await makeRelease({}, { target });
    const before = listSums(folder);
    await expect(makeRelease({ hosting: { ...hosting, key: 'missing.pem' } }, { target })).rejects.toThrow(
      '--key: there is no file missing.pem.',
    );
    expect(listSums(folder)).toEqual(before);
    expect(readdirSync(target)).toEqual([version]);
  }, 60_000);

  it('asks for the key of Mozilla before it begins', async () => {
    const target = makeFolder();
    await expect(makeRelease({ signXpi: true }, { target })).rejects.toThrow(
      'AMO_JWT_ISSUER and AMO_JWT_SECRET',
    );
    expect(readdirSync(target)).toEqual([]);
  });
});

describe('packageRelease, with the XPI that Mozilla has signed', () => {
  it('renews the update file and the sums of the release that is there, and touches nothing else', async () => {
    const target = makeFolder();
    const { folder } = await makeRelease({ hosting }, { target });
    const before = listSums(folder);
    const signedXpi = sign(readReleased(hosted, '.xpi'));
    const renewed = await makeRelease({ signedXpi }, { target });
    const after = listSums(folder);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed).toEqual(['SHA256SUMS', 'updates.json', `web-access-helper-${version}.xpi`]);
    expect(readReleased(renewed, '.xpi').equals(readFileSync(signedXpi))).toBe(true);
    const sum = hash(readFileSync(signedXpi));
    expect(String(readReleased(renewed, 'updates.json'))).toContain(`"update_hash": "sha256:${sum}"`);
    expect(String(readReleased(renewed, 'SHA256SUMS'))).toContain(
      `${sum}  web-access-helper-${version}.xpi\n`,
    );
  }, 60_000);

  it('makes the same release from the start', async () => {
    const target = makeFolder();
    const signedXpi = sign(readReleased(hosted, '.xpi'));
    const whole = await makeRelease({ hosting, signedXpi });
    await makeRelease({ hosting }, { target });
    const renewed = await makeRelease({ signedXpi }, { target });
    expect(listSums(whole.folder)).toEqual(listSums(renewed.folder));
  }, 60_000);

  const elsewhere = () => {
    const manifest = readPackedManifest(readReleased(hosted, '.xpi'));
    return { 'manifest.json': Buffer.from(JSON.stringify({ ...manifest, version: '99.0.0' })) };
  };

  it.each<[string, () => string, string]>([
    ['a missing file', () => join(makeFolder(), 'no.xpi'), '--signed-xpi: there is no file'],
    ['what is no package', () => writeText('no.xpi', 'no'), 'is no XPI.'],
    ['a package without a manifest', () => writeText('no.xpi', String(zipSync({}))), 'is no XPI.'],
    ['the unsigned file', () => findXpi(hosted), 'is not signed: it has no META-INF/.'],
    ['another version', () => sign(readReleased(hosted, '.xpi'), elsewhere()), '99.0.0, and this release is'],
    [
      'a file with other code',
      () => sign(readReleased(hosted, '.xpi'), { 'content-scripts/main.js': Buffer.from('1') }),
      'content-scripts/main.js differs.',
    ],
    [
      'a file with more code',
      () => sign(readReleased(hosted, '.xpi'), { 'more.js': Buffer.from('1') }),
      'more.js differs.',
    ],
    ['the one of the store', () => sign(readReleased(forStores, '.xpi')), 'manifest.json differs.'],
  ])('refuses %s', async (_, getFile, problem) => {
    const before = listSums(hosted.folder);
    const target = join(hosted.folder, '..');
    await expect(makeRelease({ signedXpi: getFile() }, { target })).rejects.toThrow(problem);
    expect(listSums(hosted.folder)).toEqual(before);
  });

  it('needs a release to add it to', async () => {
    const signedXpi = sign(readReleased(hosted, '.xpi'));
    await expect(makeRelease({ signedXpi })).rejects.toThrow(`There is no release ${version} yet`);
  });

  function findXpi({ folder }: Release): string {
    const file = join(folder, `web-access-helper-${version}.xpi`);
    expect(existsSync(file)).toBe(true);
    return file;
  }
});
