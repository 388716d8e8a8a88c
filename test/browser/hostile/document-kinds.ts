import { type HostilePage, PATH, REFUSAL, writeLogin } from './hostile-page.ts';

const LOGIN = `<form id="vpnForm" action="/cgi/login"><input name="login" /></form><p>${REFUSAL}</p>`;
const STRICTEST =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Kinds of document that no login page is known to be. */
export const DOCUMENT_KINDS: readonly HostilePage[] = [
  {
    name: 'allows nothing: the strictest policy, and Trusted Types',
    path: PATH,
    error: 'credentials-incorrect',
    isStill: true,
    headers: { 'content-security-policy': STRICTEST },
    html: `<!doctype html><title>Citrix Gateway</title>${LOGIN}`,
  },
  {
    name: 'is in a sandbox of its own',
    path: PATH,
    error: undefined,
    isStill: true,
    headers: { 'content-security-policy': 'sandbox' },
    html: `<!doctype html><title>Citrix Gateway</title>${LOGIN}`,
  },
  {
    name: 'is in quirks mode',
    path: PATH,
    error: 'credentials-incorrect',
    isStill: true,
    html: `<title>Citrix Gateway</title>${LOGIN}`,
  },
  {
    name: 'is XHTML',
    path: PATH,
    error: 'credentials-incorrect',
    isStill: true,
    headers: { 'content-type': 'application/xhtml+xml' },
    html: `<html xmlns="${XHTML}"><head><title>Citrix Gateway</title></head><body>${LOGIN}</body></html>`,
  },
  {
    name: 'is an SVG picture of a message',
    path: PATH,
    error: undefined,
    isStill: true,
    headers: { 'content-type': 'image/svg+xml' },
    html: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100"><title>Citrix Gateway</title>
      <text y="50">Cannot complete your request</text></svg>`,
  },
  {
    name: 'is SVG with a login in it',
    path: PATH,
    error: undefined,
    isStill: true,
    headers: { 'content-type': 'image/svg+xml' },
    html: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><foreignObject width="600" height="300">
      <div xmlns="${XHTML}">${LOGIN}</div></foreignObject></svg>`,
  },
  {
    name: 'is XML without a body',
    path: PATH,
    error: undefined,
    isStill: true,
    headers: { 'content-type': 'application/xml' },
    html: `<message>Cannot complete your request</message>`,
  },
  {
    name: 'is a set of frames',
    path: PATH,
    error: 'credentials-incorrect',
    isStill: true,
    html: `<frameset cols="*"><frame src="/login"></frameset>`,
    files: { '/login': { type: 'text/html', body: `<!doctype html>${LOGIN}` } },
  },
  {
    name: 'has logins in frames of every sandbox',
    path: PATH,
    error: undefined,
    isStill: true,
    html: `<!doctype html><title>Sandboxes</title>
      <iframe sandbox src="/login"></iframe>
      <iframe sandbox="allow-scripts" src="/login"></iframe>
      <iframe sandbox="allow-scripts" srcdoc='${LOGIN}'></iframe>
      <iframe sandbox="allow-scripts" src="data:text/html,${encodeURIComponent(LOGIN)}"></iframe>`,
    files: { '/login': { type: 'text/html', body: `<!doctype html>${LOGIN}` } },
  },
  {
    name: 'has its login in a sandboxed frame with an address of its own',
    path: '/',
    error: 'credentials-incorrect',
    isStill: true,
    html: `<!doctype html><title>Sandbox</title>
      <iframe sandbox="allow-same-origin" src="/login" width="900" height="700"></iframe>`,
    files: { '/login': { type: 'text/html', body: `<!doctype html>${LOGIN}` } },
  },
  {
    name: 'writes itself anew',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      late: `
        say(${JSON.stringify(REFUSAL)});
        await wait(200);
        document.open();
        document.write(${JSON.stringify(LOGIN)});
        document.close();
        await wait(200);`,
    }),
  },
];
