import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { PackageProblem } from './package-problem.ts';

/** The key that makes a package ours: whoever has it can update the extension in every browser. */
export interface SigningKey {
  readonly file: string;
  /** What Chromium calls every extension of this key. */
  readonly id: string;
  /** As in the `key` of a manifest: SPKI DER in base64. */
  readonly publicKey: string;
}

const MIN_BITS = 2048;
const ID_BYTES = 16;

const ADVICE = 'openssl genrsa -out key.pem 3072 makes one.';

/** Reads a private key that is kept outside of the repository. Throws a `PackageProblem`. */
export function readSigningKey(file: string, root: string): SigningKey {
  const privateKey = parsePrivateKey(readPem(file, root), file);
  if (privateKey.asymmetricKeyType !== 'rsa')
    throw new PackageProblem(`${file} is a key of another kind, and Chromium takes RSA keys: ${ADVICE}`);
  const bits = privateKey.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < MIN_BITS)
    throw new PackageProblem(`${file} is a key of ${bits} bits, and ${MIN_BITS} are the least: ${ADVICE}`);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { file, id: createExtensionId(publicKey), publicKey: publicKey.toString('base64') };
}

function readPem(file: string, root: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new PackageProblem(`--key: there is no file ${file}.`);
  const path = relative(realpathSync(root), realpathSync(file));
  if (!path.startsWith(`..${sep}`) && !isAbsolute(path))
    throw new PackageProblem(
      `${file} is in the repository, where a key is soon published: please keep it elsewhere.`,
    );
  return readFileSync(file, 'utf8');
}

function parsePrivateKey(pem: string, file: string): KeyObject {
  if (/^-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(pem))
    throw new PackageProblem(
      `${file} is encrypted: openssl rsa -in FILE -out key.pem makes a key that can be used here.`,
    );
  if (/^-----BEGIN (RSA )?PUBLIC KEY-----/m.test(pem))
    throw new PackageProblem(`${file} is a public key, and --key needs the private one.`);
  try {
    return createPrivateKey({ key: pem, format: 'pem' });
  } catch {
    throw new PackageProblem(`${file} is no private key in PEM form: ${ADVICE}`);
  }
}

/** The beginning of the key's SHA-256, each half of a byte as a letter from a to p. */
function createExtensionId(publicKey: Buffer): string {
  const digest = createHash('sha256').update(publicKey).digest().subarray(0, ID_BYTES).toString('hex');
  return digest.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
