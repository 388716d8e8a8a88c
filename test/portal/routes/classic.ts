import { CLASSIC_LOGIN, CLASSIC_SUBMIT, DESTINATIONS, STORE_LOGOUT } from '../addresses.ts';
import { parseWording, readErrorTexts } from '../error-texts.ts';
import { checkLogin } from '../login.ts';
import { renderClassicPage } from '../pages/classic.ts';
import { createJson, createPage, createRedirect, type Reply } from '../reply.ts';
import type { PortalRequest } from '../request.ts';
import type { Routes } from '../routes.ts';
import type { Sessions } from '../sessions.ts';

export function createClassicRoutes(sessions: Sessions): Routes {
  return {
    [`GET ${CLASSIC_LOGIN}`]: showLoginPage,
    'GET /vpn/': showLoginPage,
    'GET /vpn/resources/en.json': sendErrorTexts,
    [`POST ${CLASSIC_SUBMIT}`]: (request) => checkForm(sessions, request),
    [`GET ${STORE_LOGOUT}`]: (request) =>
      createRedirect(CLASSIC_LOGIN, { 'set-cookie': sessions.close(request) }),
  };
}

function showLoginPage(request: PortalRequest): Reply {
  return createPage(renderClassicPage(parseWording(request.query.get('wording'))));
}

function sendErrorTexts(request: PortalRequest): Reply {
  return createJson(200, readErrorTexts(parseWording(request.query.get('wording'))));
}

/** A refusal travels as a code in a cookie, which the page's script reads and deletes. */
function checkForm(sessions: Sessions, { form }: PortalRequest): Reply {
  const outcome = checkLogin(form);
  if ('service' in outcome) {
    return createRedirect(DESTINATIONS[outcome.service], { 'set-cookie': sessions.open(outcome.service) });
  }
  const query = parseWording(form.get('wording')) === 'stock' ? '?wording=stock' : '';
  const cookie = `NSC_VPNERR=${outcome.refused}; Path=/; Secure`;
  return createRedirect(`${CLASSIC_LOGIN}${query}`, { 'set-cookie': cookie });
}
