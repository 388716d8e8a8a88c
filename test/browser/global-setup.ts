import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/build-extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Holds `chromium` and `firefox`, built for this run. */
    readonly extensionFolder: string;
  }
}

/** Builds what the browser tests install: out of the way of `dist`, which may be in use. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const target = await mkdtemp(join(tmpdir(), 'web-access-helper-build-'));
  await buildExtension({ root: join(import.meta.dirname, '../..'), target });
  project.provide('extensionFolder', target);
  return () => rm(target, { recursive: true, force: true });
}
