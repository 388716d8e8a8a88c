import { generate } from 'selfsigned';

/** The name that the practice gateway goes by: one that the shipped build already watches. */
export const HOST = 'webaccess.regionsormland.se';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Makes a certificate for the region's names that nobody trusts and that is never written to disk. */
export async function createCertificate(): Promise<Certificate> {
  const now = Date.now();
  const pair = await generate([{ name: 'commonName', value: HOST }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + 30 * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'subjectAltName', altNames: listNames() },
    ],
  });
  return { key: pair.private, cert: pair.cert };
}

function listNames(): { type: 2 | 7; value?: string; ip?: string }[] {
  return [
    { type: 2, value: HOST },
    { type: 2, value: '*.regionsormland.se' },
    { type: 7, ip: '127.0.0.1' },
  ];
}
