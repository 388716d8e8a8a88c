import { startPageServer } from '../../test/browser/support/page-server.ts';
import type { TestBrowser } from '../../test/browser/support/test-browser.ts';
import { HOST } from '../../test/portal/certificate.ts';
import type { BrowserFamily } from '../create-manifest.ts';
import { BROWSER_NAMES, launchBrowser } from '../launch-browser.ts';
import { measureChromium } from './measure-chromium.ts';
import { measureFirefox } from './measure-firefox.ts';
import { type Figures, measureStorage, type Sample } from './sample.ts';
import { type SoakPages, serveSoakPages } from './soak-pages.ts';
import { createSoakTab, type SoakTab } from './soak-tab.ts';
import { addToTally, EMPTY_TALLY, type SoakTally } from './soak-tally.ts';

interface SoakOptions {
  readonly family: BrowserFamily;
  /** The folder that holds both builds. */
  readonly built: string;
  readonly rounds: number;
}

export interface SoakRun {
  readonly family: BrowserFamily;
  readonly seconds: number;
  readonly tally: SoakTally;
  readonly samples: readonly Sample[];
  /** What the browser holds against the extension in the end. */
  readonly complaints: readonly string[];
}

/** What one round consists of. */
const ERRORS_ON_STAYING_PAGE = 5;
const VISITS = 20;

/** The browser ends the worker after half a minute of rest; here after so many rounds. */
const ROUNDS_PER_WORKER = 5;

const SAMPLES = 12;

interface Stage {
  readonly browser: TestBrowser;
  readonly pages: SoakPages;
  readonly staying: SoakTab;
  readonly travelling: SoakTab;
}

/** Visits pages for hours of a person's life: one page stays open, one tab goes from page to page, others come and go. */
export async function runSoak({ family, built, rounds }: SoakOptions): Promise<SoakRun> {
  const server = await startPageServer();
  const portal = { port: server.port, host: HOST };
  const browser = await launchBrowser({ family, built, portal, language: 'sv' });
  try {
    const stage = await openStage(browser, serveSoakPages(server));
    const began = performance.now();
    const { tally, samples } = await runRounds(stage, rounds);
    const seconds = Math.round((performance.now() - began) / 1000);
    return { family, seconds, tally, samples, complaints: await browser.extensionErrors() };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openStage(browser: TestBrowser, pages: SoakPages): Promise<Stage> {
  const staying = createSoakTab(browser, await browser.openPage(pages.staying.address));
  const travelling = createSoakTab(browser, await browser.openPage(pages.start));
  return { browser, pages, staying, travelling };
}

async function runRounds(stage: Stage, rounds: number): Promise<Pick<SoakRun, 'tally' | 'samples'>> {
  const samples: Sample[] = [];
  const roundsPerSample = Math.max(1, Math.floor(rounds / SAMPLES));
  let tally = EMPTY_TALLY;
  for (let round = 1; round <= rounds; round++) {
    for await (const added of runRound(stage, round)) tally = addToTally(tally, added);
    if (round % roundsPerSample > 0) continue;
    samples.push({ visits: tally.visits, figures: await measure(stage) });
    console.log(`${BROWSER_NAMES[stage.browser.name]}: ${JSON.stringify(tally)}`);
  }
  return { tally, samples };
}

async function* runRound(stage: Stage, round: number): AsyncGenerator<Partial<SoakTally>> {
  const { browser, pages, staying, travelling } = stage;
  if (round % ROUNDS_PER_WORKER === 0) {
    await browser.killWorker();
    yield { workerStops: 1 };
  }
  await staying.page.bringToFront();
  for (let time = 0; time < ERRORS_ON_STAYING_PAGE; time++) yield await staying.meetError(pages.staying);
  await travelling.page.bringToFront();
  for (let time = 0; time < VISITS; time++) yield await travelling.visit(choosePage(pages, round + time));
  yield* visitInNewTab(stage, round);
}

/** A tab that is closed with the card showing, and leaves nothing. */
async function* visitInNewTab({ browser, pages }: Stage, round: number): AsyncGenerator<Partial<SoakTally>> {
  const tab = createSoakTab(browser, await browser.openPage(pages.start));
  yield { tabs: 1 };
  yield await tab.visit(choosePage(pages, round + 1));
  yield await tab.visit(choosePage(pages, round));
  await tab.page.close();
}

function choosePage({ travelled }: SoakPages, turn: number): SoakPages['staying'] {
  const page = travelled[turn % travelled.length];
  if (!page) throw new Error('There is no page to visit.');
  return page;
}

/** The last thing before is an error, so that the worker is awake and has forgotten the closed tabs. */
async function measure({ browser, staying, travelling, pages }: Stage): Promise<Figures> {
  await travelling.page.bringToFront();
  for (const page of pages.travelled.filter(({ hasError }) => hasError)) await travelling.visit(page);
  const measurePages = browser.name === 'chromium' ? measureChromium : measureFirefox;
  const figures = await measurePages(staying.page, travelling.page, browser.extensionOrigin);
  return { ...figures, ...(await measureStorage(browser)) };
}
