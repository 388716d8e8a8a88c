import { setTimeout as wait } from 'node:timers/promises';
import { CLASSIC_LOGIN, DENIED_STORE, STORE, STORE_LAUNCH } from '../addresses.ts';
import { START_FAILED_TITLE } from '../error-texts.ts';
import { renderDeniedPage } from '../pages/denied.ts';
import { renderStorefrontPage } from '../pages/storefront.ts';
import { createJson, createPage, createRedirect, createText, type Reply } from '../reply.ts';
import type { PortalRequest } from '../request.ts';
import type { Routes } from '../routes.ts';
import type { Sessions } from '../sessions.ts';
import { STORE_ICONS } from '../store-icons.ts';

const LAUNCH_DELAY_MS = 600;
const POLICY = "default-src 'self'; base-uri 'none'; frame-ancestors 'self'";

export function createStorefrontRoutes(sessions: Sessions): Routes {
  return {
    [`GET ${STORE}`]: (request) => showStore(sessions, request),
    [`POST ${STORE_LAUNCH}`]: (request) => startIcon(sessions, request),
    // Nobody is privileged at this store, so it needs no session to say so.
    [`GET ${DENIED_STORE}`]: () => ({ ...createPage(renderDeniedPage()), status: 403 }),
  };
}

function showStore(sessions: Sessions, request: PortalRequest): Reply {
  if (sessions.find(request) !== 'webaccess') return createRedirect(CLASSIC_LOGIN);
  return createPage(renderStorefrontPage(), { 'content-security-policy': POLICY });
}

async function startIcon(sessions: Sessions, request: PortalRequest): Promise<Reply> {
  if (sessions.find(request) !== 'webaccess') return createText(401, 'Logged out.\n');
  const icon = STORE_ICONS.find(({ id }) => id === request.form.get('id'));
  if (icon === undefined) return createText(404, 'Not found.\n');
  await wait(LAUNCH_DELAY_MS);
  if (icon.starts) return createJson(200, { status: 'success' });
  return createJson(200, {
    status: 'failure',
    title: START_FAILED_TITLE,
    text: `Cannot start app "${icon.name}".`,
  });
}
