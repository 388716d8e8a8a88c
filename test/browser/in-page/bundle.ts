import { join } from 'node:path';
import { build } from 'esbuild';

/** A module of this folder as one expression, which gives what the module exports. */
export async function bundleForPage(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    format: 'iife',
    globalName: 'inPage',
    write: false,
  });
  return `(() => { ${outputFiles[0]?.text ?? ''}; return inPage; })()`;
}
