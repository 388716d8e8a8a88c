import { CHECKLIST } from '../addresses.ts';
import { renderArticlePage } from '../pages/article.ts';
import { renderStartPage } from '../pages/start.ts';
import { createPage } from '../reply.ts';
import type { Routes } from '../routes.ts';

/** Pages of the organisation on which nothing is ever wrong. */
export function createHealthyRoutes(): Routes {
  return {
    'GET /': () => createPage(renderStartPage()),
    [`GET ${CHECKLIST}`]: ({ query }) => createPage(renderArticlePage(query.get('q')?.trim() ?? '')),
    // Browsers ask for it unbidden; a 404 would stand in every console as an error.
    'GET /favicon.ico': () => ({ status: 204, headers: {}, body: '' }),
  };
}
