import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bundleForPage } from './in-page/bundle.ts';
import type { EditOutcome, EditPlan } from './in-page/edit-at-random.ts';
import { type PageServer, startPageServer } from './support/page-server.ts';
import { ENGINES } from './support/shared-browser.ts';
import type { TestBrowser } from './support/test-browser.ts';

const LOGIN_PAGE = `<!doctype html><title>Web Access</title>
<form id="vpnForm" action="/cgi/login"><label>User name <input name="user"></label></form>`;
const PHRASE = 'The credentials you typed are incorrect';
const SEEDS = [1, 2, 3];

/** In the short form, 6,000 in both engines together. */
const EDITS = process.env.LONG ? 10_000 : 1_000;

describe.each(ENGINES)('a page that changes at random, in $name', ({ name, launch }) => {
  let server: PageServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startPageServer();
    const portal = { port: server.port, host: 'webaccess.regionsormland.se' };
    browser = await launch({ extension: join(inject('extensionFolder'), name), portal });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(SEEDS)(
    'has a hint exactly while the phrase can be read, seed %i',
    { timeout: 600_000 },
    async (seed) => {
      const { href } = server.serve({ path: '/', html: LOGIN_PAGE });
      const page = await browser.openPage(href);
      const plan: EditPlan = { seed, edits: EDITS, phrase: PHRASE };
      const inPage = await bundleForPage('edit-at-random.ts');
      const outcome = (await page.evaluate(`${inPage}.editAtRandom(${JSON.stringify(plan)})`)) as EditOutcome;
      await page.close();
      expect(outcome.disagreement).toBe('');
      expect(outcome.readable).toBeGreaterThan(outcome.pauses / 20);
    },
  );
});
