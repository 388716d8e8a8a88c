import { createAssetRoutes } from './assets.ts';
import type { Reply } from './reply.ts';
import { createText } from './reply.ts';
import type { PortalRequest } from './request.ts';
import { createClassicRoutes } from './routes/classic.ts';
import { createHealthyRoutes } from './routes/healthy.ts';
import { createNfactorRoutes } from './routes/nfactor.ts';
import { createOwaRoutes } from './routes/owa.ts';
import { createStorefrontRoutes } from './routes/storefront.ts';
import { createSessions } from './sessions.ts';

/** Answers by `METHOD /path`. */
export type Routes = { readonly [route: string]: (request: PortalRequest) => Reply | Promise<Reply> };

export function createRoutes(): Routes {
  const sessions = createSessions();
  return {
    ...createAssetRoutes(),
    ...createHealthyRoutes(),
    ...createClassicRoutes(sessions),
    ...createNfactorRoutes(sessions),
    ...createStorefrontRoutes(sessions),
    ...createOwaRoutes(sessions),
  };
}

export async function answerRequest(routes: Routes, request: PortalRequest | undefined): Promise<Reply> {
  if (request === undefined) return createText(413, 'Too large.\n');
  const answer = routes[request.route];
  if (answer === undefined) return createText(404, 'Not found.\n');
  return answer(request);
}
