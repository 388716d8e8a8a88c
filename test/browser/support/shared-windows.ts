import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { HOST } from '../../portal/certificate.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { asStarted, type Engine } from './shared-browser.ts';
import type { TestBrowser } from './test-browser.ts';
import { openWindows, type WindowPool } from './window-pool.ts';

/** A browser with several windows, and a server for pages of the tests' own. */
export interface StartedWindows {
  readonly browser: TestBrowser;
  readonly server: PageServer;
  readonly windows: WindowPool;
}

/** What the tests of one `describe` have in common: gives it inside a test. `prepare` is done before the first. */
export function shareWindows(
  engine: Engine,
  windowCount: number,
  prepare?: (browser: TestBrowser) => Promise<unknown>,
): () => StartedWindows {
  let started: StartedWindows | undefined;

  beforeAll(async () => {
    const server = await startPageServer();
    const extension = join(inject('extensionFolder'), engine.name);
    const portal = { port: server.port, host: HOST };
    const browser = await engine.launch({ extension, portal, language: 'sv' });
    const first = await browser.openPage(server.serve({ path: '/', html: 'Region Sörmland' }).href);
    await prepare?.(browser);
    started = { browser, server, windows: await openWindows(first, windowCount) };
  });

  afterAll(async () => {
    await started?.browser.close();
    await started?.server.close();
  });

  return () => asStarted(started);
}
