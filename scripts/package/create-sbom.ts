import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { createArchiveUrl } from '../package-archive.ts';

interface LockedPackage {
  readonly version: string;
  readonly integrity: string;
  readonly license: string;
  readonly dependencies?: { readonly [name: string]: string };
}

interface LockFile {
  readonly packages: { readonly [path: string]: LockedPackage };
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: { readonly [name: string]: string };
}

/** The software bill of materials in CycloneDX: what of others is in the packages. It has no time and no random number. */
export function createSbom(root: string): string {
  const own: Package = readJson(join(root, 'package.json'));
  const bom = new Models.Bom();
  bom.metadata.component = createOwnComponent(own);
  for (const [name, locked] of listBundled(root, own)) {
    const component = createComponent(name, locked);
    bom.components.add(component);
    bom.metadata.component.dependencies.add(component.bomRef);
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const text = new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 });
  return `${text}\n`;
}

/** The packages that the extension is made with, and those that they need in turn. */
function listBundled(root: string, own: Package): ReadonlyMap<string, LockedPackage> {
  const { packages }: LockFile = readJson(join(root, 'package-lock.json'));
  const bundled = new Map<string, LockedPackage>();
  const add = (names: object = {}) => {
    for (const name of Object.keys(names)) {
      const locked = packages[`node_modules/${name}`];
      if (!locked) throw new Error(`package-lock.json has no ${name}`);
      if (bundled.has(name)) continue;
      bundled.set(name, locked);
      add(locked.dependencies);
    }
  };
  add(own.dependencies);
  return bundled;
}

function createOwnComponent({ name, version, description, license }: Package): Models.Component {
  const component = new Models.Component(Enums.ComponentType.Application, name, {
    bomRef: `${name}@${version}`,
    version,
    description,
  });
  component.licenses.add(new Models.LicenseExpression(license));
  return component;
}

function createComponent(name: string, { version, integrity, license }: LockedPackage): Models.Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const component = new Models.Component(Enums.ComponentType.Library, name, { bomRef: purl, purl, version });
  component.licenses.add(new Models.LicenseExpression(license));
  const archive = createArchiveUrl(name, version);
  const source = new Models.ExternalReference(archive, Enums.ExternalReferenceType.Distribution);
  source.hashes.set(Enums.HashAlgorithm['SHA-512'], decodeIntegrity(integrity));
  component.externalReferences.add(source);
  return component;
}

/** `sha512-…` in base64, as the lock file has it, in hexadecimal digits. */
function decodeIntegrity(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}

function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, 'utf8'));
}
