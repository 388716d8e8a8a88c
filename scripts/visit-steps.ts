import type { Page } from 'puppeteer-core';
import {
  CLASSIC_PATH,
  logInClassic,
  logInNfactor,
  NFACTOR_PATH,
  REFUSED_LOGIN,
  startBrokenIcon,
} from '../test/browser/portal-visits.ts';
import { GOOD_LOGIN } from '../test/portal/portal.ts';

/** One step of the visit: a new tab at a path of the practice portal, and what a person does there. */
export interface VisitStep {
  /** Also the name of its pictures, without the number before it. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
  /** The error that is to be found; where there is none, nothing may be shown. */
  readonly error?: string;
}

export const VISIT_STEPS: readonly VisitStep[] = [
  { id: 'start', title: 'The start page of the practice portal', path: '/' },
  { id: 'login', title: 'A login page, before anything is typed', path: CLASSIC_PATH },
  {
    id: 'refused-login',
    title: 'A refused login, older look',
    path: CLASSIC_PATH,
    act: (page) => logInClassic(page, REFUSED_LOGIN),
    error: 'credentials-incorrect',
  },
  {
    id: 'refused-login-newer',
    title: 'A refused login, newer look',
    path: NFACTOR_PATH,
    act: (page) => logInNfactor(page, REFUSED_LOGIN),
    error: 'credentials-incorrect',
  },
  {
    id: 'wrong-choice',
    title: 'The good login with Extern OWA chosen instead of Web Access',
    path: CLASSIC_PATH,
    act: (page) => logInClassic(page, { ...GOOD_LOGIN, service: 'owa' }),
    error: 'not-privileged-user',
  },
  {
    id: 'good-login',
    title: 'The good login',
    path: CLASSIC_PATH,
    act: (page) => logInClassic(page, GOOD_LOGIN),
  },
  {
    id: 'broken-icon',
    title: 'An icon that does not start, after the good login',
    path: CLASSIC_PATH,
    act: async (page) => {
      await logInClassic(page, GOOD_LOGIN);
      await startBrokenIcon(page);
    },
    error: 'start-failed',
  },
  { id: 'article', title: 'An article that quotes the errors', path: '/checklista' },
];
