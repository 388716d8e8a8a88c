// @vitest-environment node
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PackageProblem } from '../../scripts/package/package-problem.ts';
import { readSigningKey } from '../../scripts/package/signing-key.ts';
import { ROOT } from '../support/source-files.ts';
import { makeFolder, writeRsaKey, writeText } from '../support/temporary-files.ts';

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const CIPHER = { cipher: 'aes-128-cbc', passphrase: 'secret' };

function writePem(pem: string | Buffer): string {
  return writeText('key.pem', String(pem));
}

describe('readSigningKey', () => {
  it.each(['pkcs8', 'pkcs1'] as const)('reads a private key in the form %s', (type) => {
    const file = writePem(RSA.privateKey.export({ type, format: 'pem' }));
    const publicKey = RSA.publicKey.export({ type: 'spki', format: 'der' });
    expect(readSigningKey(file, ROOT)).toMatchObject({ file, publicKey: publicKey.toString('base64') });
  });

  it('calls the extension after the key, as Chromium does', () => {
    const { id, publicKey } = readSigningKey(writeRsaKey(), ROOT);
    const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest();
    const letters = [...digest.subarray(0, 16)].flatMap((byte) => [byte >> 4, byte & 15]);
    expect(id).toBe(String.fromCharCode(...letters.map((half) => 97 + half)));
    expect(id).toMatch(/^[a-p]{32}$/);
  });

  it('takes a key beside the repository, whatever its folder is called', () => {
    const root = join(makeFolder(), 'project');
    mkdirSync(root);
    const file = join(dirname(root), '..key.pem');
    writeFileSync(file, RSA.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(readSigningKey(file, root).id).toMatch(/^[a-p]{32}$/);
  });

  it.each(['key.pem', '..key.pem', 'keys/key.pem'])('refuses %s in the repository, by a link too', (name) => {
    const root = makeFolder();
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, RSA.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const link = join(makeFolder(), 'link.pem');
    symlinkSync(file, link);
    for (const path of [file, link])
      expect(() => readSigningKey(path, root)).toThrow('is in the repository, where a key is soon published');
  });

  it.each([
    ['a public key', RSA.publicKey.export({ type: 'spki', format: 'pem' }), 'is a public key'],
    ['a public key of RSA', RSA.publicKey.export({ type: 'pkcs1', format: 'pem' }), 'is a public key'],
    ['an encrypted key', RSA.privateKey.export({ type: 'pkcs8', format: 'pem', ...CIPHER }), 'is encrypted'],
    [
      'a key encrypted in the older form',
      RSA.privateKey.export({ type: 'pkcs1', format: 'pem', ...CIPHER }),
      'is encrypted',
    ],
    [
      'a key of elliptic curves',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
      'is a key of another kind',
    ],
    [
      'a key of RSA-PSS',
      generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey.export({
        type: 'pkcs8',
        format: 'pem',
      }),
      'is a key of another kind',
    ],
    [
      'a short key',
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
      'is a key of 1024 bits, and 2048 are the least',
    ],
    [
      'a certificate',
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
      'is no private key in PEM',
    ],
    ['something else', 'secret', 'is no private key in PEM form'],
    ['nothing', '', 'is no private key in PEM form'],
  ])('refuses %s in one sentence', (_, pem, problem) => {
    const read = () => readSigningKey(writePem(pem), ROOT);
    expect(read).toThrow(PackageProblem);
    expect(read).toThrow(problem);
    expect(read).not.toThrow('\n');
  });

  it.each(['missing.pem', '.'])('refuses %s, which is no file', (name) => {
    expect(() => readSigningKey(join(makeFolder(), name), ROOT)).toThrow('--key: there is no file');
  });
});
