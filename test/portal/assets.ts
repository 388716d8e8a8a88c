import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Reply } from './reply.ts';
import type { Routes } from './routes.ts';

const CONTENT_TYPES: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Every style sheet and script by its address. Nothing else in the folder can be asked for. */
const FILES: { readonly [path: string]: string } = {
  '/portal/look.css': 'look.css',
  '/portal/article.css': 'article.css',
  '/portal/owa.css': 'owa.css',
  '/portal/store.css': 'store.css',
  '/vpn/noscript.css': 'noscript.css',
  '/vpn/js/rdx.js': 'rdx.js',
  '/vpn/js/gateway_login_view.js': 'gateway_login_view.js',
  '/logon/LogonPoint/receiver/js/ctxs.core.min.js': 'ctxs.core.min.js',
  '/logon/LogonPoint/receiver/js/logon.js': 'logon.js',
  '/Citrix/WebAccessWeb/receiver/js/ctxs.core.min.js': 'ctxs.core.min.js',
  '/Citrix/WebAccessWeb/receiver/js/store.js': 'store.js',
};

export function createAssetRoutes(): Routes {
  const routes = Object.entries(FILES).map(([path, file]) => [`GET ${path}`, () => readAsset(file)]);
  return Object.fromEntries(routes);
}

async function readAsset(file: string): Promise<Reply> {
  const body = await readFile(new URL(`./assets/${file}`, import.meta.url), 'utf8');
  return { status: 200, headers: { 'content-type': CONTENT_TYPES[extname(file)] }, body };
}
