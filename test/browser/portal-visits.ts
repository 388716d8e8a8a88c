import type { Page } from 'puppeteer-core';
import { GOOD_LOGIN } from '../portal/portal.ts';

/** What a person does on the practice portal, step by step; each ends when the page has answered. */

export interface Login {
  readonly user: string;
  readonly password: string;
  readonly code: string;
  readonly service?: 'webaccess' | 'owa';
}

/** A login that the portal refuses: the password is not the right one. */
export const REFUSED_LOGIN: Login = { ...GOOD_LOGIN, password: 'Provlosen2' };

export const CLASSIC_PATH = '/vpn/index.html';
export const NFACTOR_PATH = '/logon/LogonPoint/tmindex.html';

/** Logs in on the classic gateway, which answers with a whole new page. */
export async function logInClassic(page: Page, { user, password, code, service }: Login): Promise<void> {
  await page.waitForSelector('#Log_On', { visible: true });
  await page.type('[id="Enter user name"]', user);
  await page.type('#passwd', password);
  await page.type('#passwd1', code);
  await page.click(`#service-${service ?? 'webaccess'}`);
  await Promise.all([page.waitForNavigation(), page.click('#Log_On')]);
}

/** Logs in on the nFactor gateway, which draws its form anew when it refuses. */
export async function logInNfactor(page: Page, { user, password, code, service }: Login): Promise<void> {
  await page.waitForSelector('#login', { visible: true });
  await page.type('#login', user);
  await page.type('#passwd', password);
  await page.type('#passwd1', code);
  await page.select('#service', service ?? 'webaccess');
  await page.click('#loginBtn');
}

/** Clicks on the icon that never starts, behind the tab APPAR or SKRIVBORD. */
export async function startBrokenIcon(page: Page): Promise<void> {
  const icon = '.store-icon[data-resource="tidrapport"]';
  await page.waitForSelector(icon);
  const isShown = await page.$eval(icon, (element) => element.checkVisibility());
  if (!isShown) await page.click('#tab-apps');
  await page.waitForSelector(icon, { visible: true });
  await page.click(icon);
}

/** Logs in to the mailbox, which answers with a whole new page and asks for no code. */
export async function logInOwa(page: Page, { user, password }: Omit<Login, 'code'>): Promise<void> {
  await page.waitForSelector('#signin', { visible: true });
  await page.type('#username', user);
  await page.type('#password', password);
  await Promise.all([page.waitForNavigation(), page.click('#signin')]);
}

/** Makes the classic page say something where its errors stand, without a new login; an empty text takes it away. */
export async function writeClassicError(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#errorMessageLabel');
  await page.$eval('#errorMessageLabel', (label, error) => label.replaceChildren(error), text);
}
