import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { writeFiles } from './files.ts';
import { PackageProblem } from './package-problem.ts';
import { readSignedXpi } from './signed-xpi.ts';

const WEB_EXT = join(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

/** The key for Mozilla's service, as `web-ext` wants to have it: not on a command line that others can read. */
export function readMozillaKey({ AMO_JWT_ISSUER, AMO_JWT_SECRET }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (AMO_JWT_ISSUER && AMO_JWT_SECRET)
    return { WEB_EXT_API_KEY: AMO_JWT_ISSUER, WEB_EXT_API_SECRET: AMO_JWT_SECRET };
  throw new PackageProblem(
    '--sign-xpi needs the key for addons.mozilla.org in the variables AMO_JWT_ISSUER and AMO_JWT_SECRET.',
  );
}

/** Has Mozilla sign an XPI for distribution by ourselves, which it does once for each version. */
export async function signXpi(xpi: Uint8Array, environment: NodeJS.ProcessEnv): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'web-access-helper-sign-'));
  try {
    const [source, signed] = [join(folder, 'source'), join(folder, 'signed')];
    await writeFiles(source, new Map(Object.entries(unzipSync(xpi))));
    await runWebExt(['--source-dir', source, '--artifacts-dir', signed], {
      ...environment,
      ...readMozillaKey(environment),
    });
    const [name = ''] = (await readdir(signed)).filter((file) => file.endsWith('.xpi'));
    return readSignedXpi(join(signed, name), xpi);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runWebExt(folders: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const args = [WEB_EXT, 'sign', ...folders, '--channel', 'unlisted', '--no-config-discovery', '--no-input'];
  try {
    await promisify(execFile)(process.execPath, args, { env: environment });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const [, reason = 'web-ext does not say why'] = /Error: (.+)/.exec(`${stdout}\n${stderr}`) ?? [];
    throw new PackageProblem(`Mozilla did not sign the XPI: ${reason}`);
  }
}
