import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Organisation } from '../../src/core/organisation.ts';
import { type DeploymentTarget, renderDeployment } from '../deploy/render-deployment.ts';
import { renderSettingsReference } from '../deploy/render-settings-reference.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import { createSbom } from './create-sbom.ts';
import { encodeText, type Files, zipFiles } from './files.ts';
import { packCrx } from './pack-crx.ts';
import { readPapers } from './read-papers.ts';
import { hostOnChromium, hostOnFirefox, readManifest } from './self-hosted-manifest.ts';
import type { SigningKey } from './signing-key.ts';
import { renderUpdatesJson, renderUpdateXml } from './update-files.ts';

/** Where packages come from that update themselves, and who vouches for them. */
export interface Host {
  readonly key: SigningKey;
  readonly baseUrl: string;
  readonly ring: string;
}

interface ReleaseSources {
  /** The folder of the repository. */
  readonly root: string;
  readonly organisation: Organisation;
  /** The built extension. */
  readonly chromium: Files;
  readonly firefox: Files;
  /** `undefined`: for the stores alone. */
  readonly host: Host | undefined;
}

/** A release in the making: what goes on the server is named by address and by file. */
interface Hosted {
  readonly host: Host;
  readonly addresses: Addresses;
}

/** Every file of a version, but for the sums. The packages are the same in every ring. */
export async function createRelease({ root, organisation, host, ...built }: ReleaseSources): Promise<Files> {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { version } = readManifest(built.chromium);
  const stem = `${name}-${version}`;
  const hosted = host && { host, addresses: createAddresses(host, version, stem) };
  const target: DeploymentTarget = {
    organisation,
    chromiumId: host?.key.id,
    firefoxId: organisation.firefoxId,
    version,
    updateUrl: hosted?.addresses.updateXml,
    xpiUrl: hosted?.addresses.xpi,
    updatesJsonUrl: hosted?.addresses.updatesJson,
  };
  return new Map([
    [`${stem}-chrome-edge-store.zip`, zipFiles(built.chromium)],
    [`${stem}-firefox-store.zip`, zipFiles(built.firefox)],
    ...(await packForChromium(stem, built.chromium, hosted)),
    ...packForFirefox(stem, built.firefox, hosted),
    ...[...renderDeployment(target)].map(([path, text]) => [`policy/${path}`, encodeText(text)] as const),
    ['docs/settings.md', encodeText(renderSettingsReference(target))],
    ...(await readPapers(root)),
    ['sbom.cdx.json', encodeText(createSbom(root))],
  ]);
}

async function packForChromium(stem: string, built: Files, hosted: Hosted | undefined): Promise<Files> {
  if (!hosted) return new Map();
  const { host, addresses } = hosted;
  const { version, minimum_chrome_version: minimumVersion = '' } = readManifest(built);
  const packed = zipFiles(hostOnChromium(built, host.key.publicKey, addresses.defaultUpdateXml));
  const update = { id: host.key.id, version, crxUrl: addresses.crx, minimumVersion };
  return new Map([
    [`${stem}.crx`, await packCrx(packed, host.key.file)],
    ['update.xml', encodeText(renderUpdateXml(update))],
  ]);
}

function packForFirefox(stem: string, built: Files, hosted: Hosted | undefined): Files {
  const { version, browser_specific_settings: settings } = readManifest(built);
  const updates = hosted?.addresses.defaultUpdatesJson;
  if (!settings || !hosted || updates === undefined) return new Map([[`${stem}.xpi`, zipFiles(built)]]);
  const { id, strict_min_version: minimumVersion } = settings.gecko;
  const xpi = zipFiles(hostOnFirefox(built, updates));
  const update = { id, version, xpiUrl: hosted.addresses.xpi, xpi, minimumVersion };
  return new Map([
    [`${stem}.xpi`, xpi],
    ['updates.json', encodeText(renderUpdatesJson(update))],
  ]);
}
