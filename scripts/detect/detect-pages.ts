import { readFileSync } from 'node:fs';
import { isHostListed } from '../../src/core/hosts.ts';
import { findAddress } from '../../src/core/page-address.ts';
import type { CompiledRules } from '../compile-rules.ts';
import type { BrowserFamily } from '../create-manifest.ts';
import type { Answer } from './answer.ts';
import { createViewer, type Visit } from './look-at-page.ts';

import { decodePage, type SavedPage } from './saved-page.ts';

interface Detection {
  /** The folder of the repository. */
  readonly root: string;
  readonly rules: CompiledRules;
  readonly family: BrowserFamily;
  readonly pages: readonly SavedPage[];
  /** The address of all pages, or `undefined` where each names its own. */
  readonly url: URL | undefined;
}

/** Looks at saved pages with the real build in a real browser, one after the other. */
export async function detectPages({ pages, url, ...options }: Detection): Promise<readonly Answer[]> {
  const { hosts } = options.rules.organisation;
  const visits = pages.filter(({ problem }) => problem === undefined).map((page) => createVisit(page));
  // With --url all pages have the same host, and without it the organisation's.
  const isCovered = visits.every(({ address }) => isHostListed(hosts, address.hostname));
  const looked = isCovered
    ? await lookAtPages(visits, options)
    : visits.map((visit) => answerForeign(visit, hosts));
  const answers = new Map(looked.map((answer) => [answer.file, answer]));
  return pages.map((page) => answers.get(page.file) ?? answerRefused(page));

  function createVisit(page: SavedPage): Visit {
    const html = decodePage(readFileSync(page.location));
    return { ...page, address: findAddress({ html, hosts, url }) };
  }
}

async function lookAtPages(
  visits: readonly Visit[],
  options: Parameters<typeof createViewer>[0],
): Promise<readonly Answer[]> {
  const viewer = await createViewer(options);
  try {
    const answers: Answer[] = [];
    for (const visit of visits) answers.push(await viewer.look(visit));
    return answers;
  } finally {
    await viewer.close();
  }
}

/** Of a folder, a file that cannot be looked at. */
function answerRefused({ file, problem = '' }: SavedPage): Answer {
  return { file, url: null, page: null, error: null, section: null, why: problem };
}

/** The extension does not run at such an address, so there is nothing to look at. */
function answerForeign({ file, address }: Visit, hosts: readonly string[]): Answer {
  const why = `The extension never runs on ${address.hostname}: the package is for ${hosts.join(', ')} (rules/organisation.json).`;
  return { file, url: address.href, page: null, error: null, section: null, why };
}
