import type { PageId } from './corpus-page.ts';

/** What varies between pages of one look. All of it is markup. */
export interface Parts {
  /** What stands where the page shows its errors; left out, the page is healthy. */
  readonly error?: string;
  /** At the end of the body, outside of everything that belongs to the login. */
  readonly more?: string;
  readonly head?: string;
  readonly title?: string;
  /** Attributes of the body. */
  readonly body?: string;
}

/** A login page as one firmware or theme draws it: written from the known markers, not copied. */
export interface Look {
  readonly name: string;
  readonly page: PageId;
  readonly path: string;
  readonly render: (parts?: Parts) => string;
}

const TITLE = 'Web Access – Region Sörmland';

/** Every classic page carries these ids twice: here, unseen, and where the real error stands. */
const NOSCRIPT =
  '<noscript><div id="feedbackArea"><div id="feedbackStyle" class="feedbackStyleError"><span id="errorMessageLabel" class="messageStyle">JavaScript is either disabled in or not supported by the Web browser. To continue logon, use a Web browser that supports JavaScript.</span></div></div></noscript>';

const FIELDS = `<div><label for="Enter user name">User name</label><input type="text" id="Enter user name" name="login"></div>
<div><label for="passwd">Password</label><input type="password" id="passwd" name="passwd"></div>
<div><label for="passwd1">Pointsharp code</label><input type="password" id="passwd1" name="passwd1"></div>`;

const MESSAGE_BOX_EMPTY = '<div class="messageBoxTitle"></div><div class="messageBoxText"></div>';

function writeDocument(content: string, { more = '', head = '', title = TITLE, body = '' }: Parts): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body ${body}>${content}${more}</body></html>`;
}

function renderCaxton(parts: Parts = {}): string {
  const { error, head = '' } = parts;
  const feedback = `<div id="feedbackArea"><div id="feedbackStyle" class="feedbackStyleError"><span id="errorMessageLabel" class="messageStyle">${error}</span></div></div>`;
  const content = `${NOSCRIPT}<table id="ctl08_inputTable"><tr><td><form name="vpnForm" action="/cgi/login" method="post">
${FIELDS}<input type="submit" id="Log_On" value="Log On"></form></td></tr></table>${error === undefined ? '' : feedback}`;
  return writeDocument(content, { ...parts, head: `<script src="/vpn/nsshare.js"></script>${head}` });
}

function renderRdx(parts: Parts = {}): string {
  const { error = '' } = parts;
  const content = `${NOSCRIPT}<div id="logonbelt-topshadow"></div><div id="authentication">
<form id="vpnForm" method="post" action="/cgi/login"><div class="field CredentialTypenone"><div class="standaloneText label plain">Log on with user name, password and code.</div></div>
${FIELDS}<div class="field CredentialTypenone"><div id="feedbackStyle" class="error"><span id="errorMessageLabel">${error}</span></div></div>
<div class="field buttonsrow"><input type="submit" id="Log_On" value="Log On"></div></form></div>`;
  return writeDocument(content, parts);
}

function renderX1(parts: Parts = {}): string {
  const { error, head = '' } = parts;
  const feedback = `<div id="feedbackStyle" class="error"><span id="errorMessageLabel">${error}</span></div>`;
  const content = `<div id="logonbox-container"><div id="logonbox-innerbox"><div id="logonbox-logonform" class="clearfix">
${FIELDS}<div class="field CredentialTypenone">${error === undefined ? '' : feedback}</div>
<a href="#" role="button" id="nsg-x1-logon-button">Log On</a></div></div></div>`;
  return writeDocument(content, { ...parts, head: `<script src="/vpn/js/rdx.js"></script>${head}` });
}

function renderTraffic(parts: Parts = {}): string {
  const { error = '' } = parts;
  const content = `<form method="post" action="/cgi/tmlogin">${FIELDS}
<div class="field CredentialTypenone"><div class="error"><span id="errorMessageLabel">${error}</span></div></div></form>`;
  return writeDocument(content, parts);
}

function renderSecondFactor(parts: Parts = {}): string {
  const { error = 'Enter the code from your app.' } = parts;
  const content = `<form class="dialogueForm" name="dlgform" method="post" action="/cgi/dlge"><p id="dialogueStr">${error}</p>
<label for="response">Response</label><input type="password" id="response" name="response"><input type="submit" value="Submit"></form>`;
  return writeDocument(content, parts);
}

function renderNfactor(parts: Parts = {}): string {
  const { error } = parts;
  const label = `<div class="field CredentialTypenone"><div class="standaloneText label error" role="alert">${error}</div></div>`;
  const content = `<div id="explicit-auth-screen" class="web-screen"><form class="credentialform" method="post">
<div class="field CredentialTypenone"><div class="standaloneText label plain">Please log on</div></div>
${FIELDS}${error === undefined ? '' : label}<a href="#" id="loginBtn" class="button default">Log On</a></form></div>
<div id="genericMessageBoxPopup" style="display:none">${MESSAGE_BOX_EMPTY}</div><div class="_ctxstxt_CitrixCopyright"></div>`;
  return writeDocument(content, parts);
}

/** A theme with markup of its own: no box that says by its class that it is one. */
function renderNfactorTheme(parts: Parts = {}): string {
  const { error, head = '' } = parts;
  const content = `<div id="explicit-auth-screen"><form><div><div>${FIELDS}<p><span>${error ?? ''}</span></p></div></div></form></div>`;
  return writeDocument(content, {
    ...parts,
    head: `<script src="receiver/js/ctxs.core.min.js"></script>${head}`,
  });
}

function renderStorefront(parts: Parts = {}): string {
  const { error, head = '' } = parts;
  const box = `<div id="genericMessageBoxPopup"><div class="messageBoxTitle"></div><div class="messageBoxText">${error}</div><a href="#" class="button">OK</a></div>`;
  const idle = `<div id="genericMessageBoxPopup" style="display:none">${MESSAGE_BOX_EMPTY}</div>`;
  const content = `<div id="loading-screen" hidden>Loading</div><div class="storeapp-list"><a href="#">Skrivbord Sörmland</a> <a href="#">Tidrapport</a></div>
<div class="session-expired-message" style="display:none"></div>${error === undefined ? idle : box}`;
  return writeDocument(content, {
    ...parts,
    head: `<script src="receiver/js/ctxs.core.min.js"></script>${head}`,
  });
}

function renderWebInterface(parts: Parts = {}): string {
  const { error } = parts;
  const box = `<div id="feedbackArea" class="feedbackStyleError">${error}</div>`;
  const content = `${error === undefined ? '<div id="feedbackArea"></div>' : box}<form method="post" action="auth/login.aspx">${FIELDS}<a href="#" role="button">Log On</a></form>`;
  return writeDocument(content, parts);
}

function renderOwa(parts: Parts = {}): string {
  const { error } = parts;
  const box = `<div id="signInErrorDiv" class="signInError" role="alert">${error}</div>`;
  const content = `<form name="logonForm" action="/owa/auth.owa" method="post"><div id="cookieMsg" style="display:none">Cookies are currently disabled in your browser.</div>
<div id="lgnDiv" class="logonDiv"><label for="username">User name:</label><input id="username" name="username"><label for="password">Password:</label><input id="password" name="password" type="password">
${error === undefined ? '' : box}<div class="signInEnter"><span role="button" tabindex="0">sign in</span></div></div></form>`;
  return writeDocument(content, { title: 'Outlook', ...parts });
}

/** An older one: no `#lgnDiv`, and the form leads to where it came from. */
function renderOldOwa(parts: Parts = {}): string {
  const { error } = parts;
  const content = `<form name="logonForm" action="" method="post"><table><tr><td>${error === undefined ? '' : `<div id="signInErrorDiv" class="signInError">${error}</div>`}
<label>User name: <input name="username"></label> <label>Password: <input name="password" type="password"></label></td></tr></table></form>`;
  return writeDocument(content, { title: 'Outlook Web App', ...parts });
}

/** The looks with a form, and StoreFront. */
export const LOOKS: readonly Look[] = [
  { name: 'Caxton', page: 'gateway-classic', path: '/vpn/index.html', render: renderCaxton },
  { name: 'rdx', page: 'gateway-classic', path: '/vpn/index.html', render: renderRdx },
  { name: 'X1', page: 'gateway-classic', path: '/logon/vpn/index.html', render: renderX1 },
  { name: 'tmlogin', page: 'gateway-classic', path: '/vpn/tmindex.html', render: renderTraffic },
  { name: 'second factor', page: 'gateway-classic', path: '/cgi/dlge', render: renderSecondFactor },
  { name: 'RfWebUI', page: 'gateway-nfactor', path: '/logon/LogonPoint/tmindex.html', render: renderNfactor },
  { name: 'own theme', page: 'gateway-nfactor', path: '/logon/LogonPoint/', render: renderNfactorTheme },
  { name: 'StoreFront', page: 'storefront', path: '/Citrix/StoreWeb/', render: renderStorefront },
  {
    name: 'Web Interface',
    page: 'web-interface',
    path: '/Citrix/XenApp/auth/login.aspx',
    render: renderWebInterface,
  },
  { name: 'OWA', page: 'owa', path: '/owa/auth/logon.aspx?replaceCurrent=1', render: renderOwa },
  { name: 'old OWA', page: 'owa', path: '/owa/auth/logon.aspx', render: renderOldOwa },
];

/** The look with the most common markup, for what does not depend on the look. */
export const [, RDX] = LOOKS as readonly [Look, Look, ...Look[]];

export function findLook(name: string): Look {
  const look = LOOKS.find((each) => each.name === name);
  if (!look) throw new Error(`There is no look "${name}".`);
  return look;
}

/** A document that is not a login page of any kind, or a page that is nothing but a message. */
export function renderPlain(content: string, parts: Parts = {}): string {
  return writeDocument(content, { title: 'Region Sörmland', ...parts });
}
