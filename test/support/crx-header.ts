import { createHash, createPublicKey, verify } from 'node:crypto';
import { unpack } from './package-files.ts';

/** Fields of `crx3.proto` of Chromium. */
const SHA256_WITH_RSA = 2;
const SIGNED_HEADER_DATA = 10_000;
const PUBLIC_KEY = 1;
const SIGNATURE = 2;
const CRX_ID = 1;

const FIXED_BYTES = 12;

export interface VerifiedCrx {
  /** The id that the header vouches for, in hexadecimal digits. */
  readonly id: string;
  /** That of the key, cut to the same length. */
  readonly keyHash: string;
  readonly publicKey: string;
  readonly isSignatureValid: boolean;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Looks at a CRX3 as `crx_verifier.cc` does. */
export function verifyCrx(crx: Buffer): VerifiedCrx {
  if (crx.toString('latin1', 0, 4) !== 'Cr24' || crx.readUInt32LE(4) !== 3)
    throw new Error('this is no CRX3');
  const headerEnd = FIXED_BYTES + crx.readUInt32LE(8);
  const header = readFields(crx.subarray(FIXED_BYTES, headerEnd));
  const proof = readFields(findField(header, SHA256_WITH_RSA));
  const signedData = findField(header, SIGNED_HEADER_DATA);
  const publicKey = findField(proof, PUBLIC_KEY);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signedData.length);
  const signed = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    length,
    signedData,
    crx.subarray(headerEnd),
  ]);
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
  return {
    id: findField(readFields(signedData), CRX_ID).toString('hex'),
    keyHash: createHash('sha256').update(publicKey).digest().subarray(0, 16).toString('hex'),
    publicKey: publicKey.toString('base64'),
    isSignatureValid: verify('sha256', signed, key, findField(proof, SIGNATURE)),
    files: unpack(crx),
  };
}

/** Fields of bytes are the only ones that a CRX has. */
function readFields(message: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const readNumber = () => {
    for (let number = 0, factor = 1; ; factor *= 128) {
      const byte = message.readUInt8(at++);
      number += (byte & 127) * factor;
      if (byte < 128) return number;
    }
  };
  while (at < message.length) {
    const field = readNumber() >> 3;
    const end = readNumber() + at;
    fields.set(field, message.subarray(at, end));
    at = end;
  }
  return fields;
}

function findField(fields: ReadonlyMap<number, Buffer>, number: number): Buffer {
  const field = fields.get(number);
  if (!field) throw new Error(`the CRX has no field ${number}`);
  return field;
}
