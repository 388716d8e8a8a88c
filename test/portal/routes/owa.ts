import { MAILBOX, OWA_LOGIN, OWA_LOGOUT, OWA_SUBMIT } from '../addresses.ts';
import { isGoodLogin } from '../login.ts';
import { renderMailboxPage, renderOwaPage } from '../pages/owa.ts';
import { createPage, createRedirect, type Reply } from '../reply.ts';
import type { PortalRequest } from '../request.ts';
import type { Routes } from '../routes.ts';
import type { Sessions } from '../sessions.ts';

/** The `reason` with which the login page is asked to say that the last attempt was refused. */
const REFUSED = '2';

export function createOwaRoutes(sessions: Sessions): Routes {
  return {
    [`GET ${OWA_LOGIN}`]: ({ query }) => createPage(renderOwaPage(query.get('reason') === REFUSED)),
    [`POST ${OWA_SUBMIT}`]: (request) => checkForm(sessions, request),
    [`GET ${MAILBOX}`]: (request) =>
      sessions.find(request) === 'mailbox' ? createPage(renderMailboxPage()) : createRedirect(OWA_LOGIN),
    [`GET ${OWA_LOGOUT}`]: (request) => createRedirect(OWA_LOGIN, { 'set-cookie': sessions.close(request) }),
  };
}

function checkForm(sessions: Sessions, { form }: PortalRequest): Reply {
  const user = form.get('username')?.trim().toLowerCase() ?? '';
  if (!isGoodLogin(user, form.get('password'))) return createRedirect(`${OWA_LOGIN}?reason=${REFUSED}`);
  return createRedirect(MAILBOX, { 'set-cookie': sessions.open('mailbox') });
}
