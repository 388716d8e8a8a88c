import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DESTINATIONS, NFACTOR_LOGIN, NFACTOR_REQUIREMENTS, NFACTOR_SUBMIT } from '../addresses.ts';
import { parseWording, readErrorTexts } from '../error-texts.ts';
import { checkLogin } from '../login.ts';
import { renderNfactorPage } from '../pages/nfactor.ts';
import { renderAccepted, renderRequirements } from '../pages/requirements.ts';
import { createPage, createRedirect, createXml, type Reply } from '../reply.ts';
import type { PortalRequest } from '../request.ts';
import type { Routes } from '../routes.ts';
import type { Sessions } from '../sessions.ts';

/** About what a gateway takes to ask its directory and its one-time-code server. */
const ANSWER_DELAY_MS = 350;

export function createNfactorRoutes(sessions: Sessions): Routes {
  return {
    [`GET ${NFACTOR_LOGIN}`]: showLoginPage,
    'GET /logon/LogonPoint/index.html': showLoginPage,
    'GET /logon/LogonPoint/': showLoginPage,
    'GET /logon/LogonPoint': () => createRedirect(NFACTOR_LOGIN),
    [`POST ${NFACTOR_REQUIREMENTS}`]: sendRequirements,
    [`POST ${NFACTOR_SUBMIT}`]: (request) => checkForm(sessions, request),
  };
}

function showLoginPage(): Reply {
  const nonce = randomBytes(16).toString('base64');
  return createPage(renderNfactorPage(nonce), { 'content-security-policy': createPolicy(nonce) });
}

function createPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

function sendRequirements({ form }: PortalRequest): Reply {
  const stateContext = parseWording(form.get('wording'));
  return createXml(renderRequirements({ stateContext }).markup);
}

async function checkForm(sessions: Sessions, { form }: PortalRequest): Promise<Reply> {
  const outcome = checkLogin(form);
  const wording = parseWording(form.get('StateContext'));
  await wait(ANSWER_DELAY_MS);
  if ('service' in outcome) {
    const accepted = renderAccepted(DESTINATIONS[outcome.service]);
    return createXml(accepted.markup, { 'set-cookie': sessions.open(outcome.service) });
  }
  const error = readErrorTexts(wording)[outcome.refused];
  return createXml(renderRequirements({ stateContext: wording, error }).markup);
}
