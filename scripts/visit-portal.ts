import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type CardOnPage, clickInCard, readCard, waitForCard } from '../test/browser/support/card.ts';
import type { TestBrowser } from '../test/browser/support/test-browser.ts';
import { BROWSER_NAMES, launchBrowser } from './launch-browser.ts';
import type { PortalVisit } from './open-portal.ts';
import { VISIT_STEPS, type VisitStep } from './visit-steps.ts';

/** Something that the visit should have met, or should not have; the message is one sentence. */
export class VisitProblem extends Error {
  override readonly name = 'VisitProblem';
}

interface WrittenVisit extends PortalVisit {
  /** The folder of the repository. */
  readonly root: string;
}

/** What was there at a step, and where its pictures are. */
interface Sighting {
  readonly address: string;
  readonly title: string;
  readonly card: CardOnPage | undefined;
  readonly badge: string;
  readonly popupSection: string | undefined;
  readonly pictures: readonly string[];
}

/** Where nothing is to be shown, so long is looked whether something is. */
const SILENCE_MS = 1000;

/** Lets what opens and fades in come to rest before its picture is taken. */
const REST_MS = 300;

const LABEL_CHARS = 12;

/** Visits the practice portal without a window, tells of each step and saves its pictures. */
export async function visitPortal({ root, ...visit }: WrittenVisit): Promise<void> {
  const folder = join(visit.built, 'visit');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  console.log(`A visit to the practice portal in ${BROWSER_NAMES[visit.family]}, without a window.\n`);
  const browser = await launchBrowser({ ...visit, headless: true });
  try {
    for (const [index, step] of VISIT_STEPS.entries()) {
      const name = `${index + 1}-${step.id}`;
      const sighting = await takeStep(browser, step, join(folder, name)).catch((cause) => {
        throw new VisitProblem(`“${step.title}” did not work out: ${cause.message}`, { cause });
      });
      console.log(`${index + 1}. ${step.title}\n${describeSighting(sighting, root)}\n`);
      checkSighting(step, sighting);
    }
    await checkErrors(browser);
  } finally {
    await browser.close();
  }
  console.log(
    `Everything was shown where it should be, and nothing anywhere else. Look at it in ${relative(root, folder)}.`,
  );
}

async function takeStep(browser: TestBrowser, step: VisitStep, picture: string): Promise<Sighting> {
  const page = await browser.openPage(step.path);
  await step.act?.(page);
  const card = await lookForCard(browser, page, step.error !== undefined);
  await sleep(REST_MS);
  const pagePicture = `${picture}.png` as const;
  await page.screenshot({ path: pagePicture });
  const sighting = {
    address: new URL(page.url()).pathname,
    title: await page.title(),
    card,
    badge: await browser.readBadge(page),
  };
  if (!card) return { ...sighting, popupSection: undefined, pictures: [pagePicture] };
  const popupPicture = `${picture}-popup.png`;
  const popupSection = await openChecklist(browser, page, popupPicture);
  return { ...sighting, popupSection, pictures: [pagePicture, popupPicture] };
}

async function lookForCard(
  browser: TestBrowser,
  page: Page,
  isExpected: boolean,
): Promise<CardOnPage | undefined> {
  if (isExpected) return waitForCard(browser, page).catch(() => undefined);
  await sleep(SILENCE_MS);
  return readCard(browser, page);
}

/** Opens the checklist from the card, as a person does. */
async function openChecklist(browser: TestBrowser, page: Page, picture: string): Promise<string | undefined> {
  await clickInCard(browser, page, '#open');
  const popup = await browser.openedPopup();
  await sleep(REST_MS);
  await popup.screenshot(picture);
  const section = await popup.openSection();
  await popup.close();
  return section;
}

function describeSighting(
  { address, title, card, badge, popupSection, pictures }: Sighting,
  root: string,
): string {
  const lines: [label: string, text: string][] = [
    ['page', `${address} “${title}”`],
    ['detected', card ? `${card.error}, which leads to ${card.section}` : 'nothing'],
    ['badge', badge || 'none'],
    ['card', card ? readSentences(card) : 'none'],
    ...(card ? [['checklist', `opens at ${popupSection ?? 'no section'}`] as [string, string]] : []),
    [pictures.length > 1 ? 'pictures' : 'picture', pictures.map((file) => relative(root, file)).join('\n')],
  ];
  return lines.map(([label, text]) => describeLine(label, text)).join('\n');
}

/** The card's text, with its buttons in brackets. */
function readSentences({ text, buttons }: CardOnPage): string {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (buttons.includes(line) ? `[${line}]` : line))
    .join('\n');
}

function describeLine(label: string, text: string): string {
  const [first = '', ...others] = text.split('\n');
  return [
    `   ${label.padEnd(LABEL_CHARS)}${first}`,
    ...others.map((line) => `   ${' '.repeat(LABEL_CHARS)}${line}`),
  ].join('\n');
}

function checkSighting({ title, error }: VisitStep, { card, badge, popupSection }: Sighting): void {
  const found = card?.error ?? 'nothing';
  const expected = error ?? 'nothing';
  if (found !== expected) throw new VisitProblem(`“${title}” shows ${found} where ${expected} was expected.`);
  if (Boolean(badge) !== Boolean(error)) throw new VisitProblem(`“${title}” has the badge “${badge}”.`);
  if (card && popupSection !== card.section) {
    throw new VisitProblem(`“${title}” opens the checklist at ${popupSection} and not at ${card.section}.`);
  }
}

async function checkErrors(browser: TestBrowser): Promise<void> {
  const [error] = await browser.extensionErrors();
  if (error) throw new VisitProblem(`The browser holds an error against the extension: ${error}`);
}
