import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestBrowser } from '../../test/browser/support/test-browser.ts';
import { buildExtension } from '../build-extension.ts';
import type { CompiledRules } from '../compile-rules.ts';
import type { BrowserFamily } from '../create-manifest.ts';
import { launchBrowser } from '../launch-browser.ts';
import type { Answer } from './answer.ts';
import { explain, judge } from './explain.ts';
import { createFactReader, type FactReader } from './read-facts.ts';
import { readHint } from './read-hint.ts';
import type { SavedPage } from './saved-page.ts';
import { type SavedPageServer, startSavedPageServer } from './serve-pages.ts';

/** A saved page at the address that it is shown under. */
export interface Visit extends SavedPage {
  readonly address: URL;
}

/** A browser with the extension that looks at one page after the other. */
export interface Viewer {
  look(visit: Visit): Promise<Answer>;
  close(): Promise<void>;
}

interface ViewerOptions {
  readonly root: string;
  readonly rules: CompiledRules;
  readonly family: BrowserFamily;
}

/** Builds the extension out of the way of `dist`, which may be in use, and starts it in a browser. */
export async function createViewer({ root, rules, family }: ViewerOptions): Promise<Viewer> {
  const built = await mkdtemp(join(tmpdir(), 'web-access-helper-detect-'));
  const server = await startSavedPageServer();
  const clear = async () => {
    await server.close();
    await rm(built, { recursive: true, force: true });
  };
  try {
    await buildExtension({ root, target: built });
    const reader = await createFactReader(rules);
    const portal = { port: server.port, host: rules.organisation.hosts[0] ?? '' };
    const browser = await launchBrowser({ family, built, portal });
    return {
      look: (visit) => look(visit, { rules, server, reader, browser }),
      close: () => browser.close().finally(clear),
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

interface Started {
  readonly rules: CompiledRules;
  readonly server: SavedPageServer;
  readonly reader: FactReader;
  readonly browser: TestBrowser;
}

async function look(visit: Visit, { rules, server, reader, browser }: Started): Promise<Answer> {
  const { file, location, address } = visit;
  const url = address.href;
  server.show(location, address);
  const page = await browser.openPage(url).catch((reason) => String(reason));
  if (typeof page === 'string') {
    const why = page.startsWith('TimeoutError')
      ? 'The browser was not done with the page within 30 seconds: it is larger than login pages are.'
      : `The browser could not open the page (${page}).`;
    return { file, url, page: null, error: null, section: null, why };
  }
  const hiddenBy = await reader.show(page);
  const verdict = judge(await reader.read(page), rules);
  const hint = await readHint(browser, page, verdict?.isErrorLikely ? 'likely' : 'unlikely');
  await page.close();
  return { file, url, ...explain({ verdict, hint, hiddenBy, rules }) };
}
