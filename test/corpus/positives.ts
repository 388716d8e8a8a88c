import {
  type CorpusPage,
  type ErrorId,
  escapeText,
  expectError,
  type PageId,
  quote,
  runLater,
} from './corpus-page.ts';
import { type Delivery, deliverVeryLate, listDeliveries } from './deliveries.ts';
import { ERROR_TEXTS, type ErrorText, REGION_TEXT, UNKNOWN_TEXTS } from './error-texts.ts';
import { findLook, LOOKS, type Look, type Parts, RDX, renderPlain } from './looks.ts';
import { SPELLINGS, WORDINGS } from './wordings.ts';

const REFUSED: ErrorId = 'credentials-incorrect';

function createPage(
  look: Look,
  {
    name,
    error = REFUSED,
    ...parts
  }: Omit<Parts, 'error'> & { name: string; error?: ErrorId; says?: string },
): CorpusPage {
  const { says, ...rest } = parts;
  const html = look.render(says === undefined ? rest : { ...rest, error: says });
  return { name, path: look.path, html, expected: expectError(look.page, error) };
}

function deliver(look: Look, { name, files = {}, page = look.page, ...parts }: Delivery): CorpusPage {
  const delivered = createPage(look, { name: `arrives on ${look.name}: ${name}`, ...parts });
  return { ...delivered, files, expected: expectError(page, REFUSED) };
}

function sayText(look: Look, { text, error }: ErrorText): CorpusPage {
  return createPage(look, { name: `text on ${look.name}: ${text}`, says: escapeText(text), error });
}

/** Each text on two looks, so that each look has several; every combination is for the long run. */
const TEXTS = ERROR_TEXTS.flatMap((text, at) => [
  sayText(LOOKS[at % LOOKS.length] as Look, text),
  sayText(LOOKS[(at + 5) % LOOKS.length] as Look, text),
]);

const LOOKS_WITH_REGION_TEXT = LOOKS.map((look) =>
  createPage(look, { name: `look: ${look.name} with the region’s text`, says: REGION_TEXT }),
);

const WORDING_PAGES = WORDINGS.map(({ name, write }) =>
  createPage(RDX, { name: `wording: ${name}`, more: `<p>${write(REGION_TEXT)}</p>` }),
);

const SPELLING_PAGES = SPELLINGS.map((text) =>
  createPage(findLook('RfWebUI'), { name: `spelling: ${text}`, more: `<p>${escapeText(text)}</p>` }),
);

const DELIVERY_PAGES = listDeliveries(REGION_TEXT).map((delivery) => deliver(RDX, delivery));

/** Markers one by one, on a path that says nothing: a path is never required. */
const MARKED: readonly {
  readonly page: PageId;
  readonly content: string;
  readonly path?: string;
  readonly title?: string;
  readonly head?: string;
}[] = [
  { page: 'gateway-classic', content: '<form name="vpnForm"></form>' },
  { page: 'gateway-classic', content: '<form id="vpnForm"></form>' },
  { page: 'gateway-classic', content: '<form action="/cgi/login" method="post"></form>' },
  {
    page: 'gateway-classic',
    content: '<form action="https://webaccess.regionsormland.se/cgi/login"></form>',
  },
  { page: 'gateway-classic', content: '<form action="/cgi/tmlogin"></form>' },
  { page: 'gateway-classic', content: '<form class="dialogueForm" name="dlgform"></form>' },
  { page: 'gateway-classic', content: '<div id="logonbox-logonform"><input></div>' },
  { page: 'gateway-classic', content: '<script src="/vpn/nsshare.js"></script>' },
  { page: 'gateway-classic', content: '<script src="/vpn/resources.js"></script>' },
  { page: 'gateway-classic', content: '<script src="/vpn/login.js"></script>' },
  { page: 'gateway-classic', content: '<script src="/vpn/js/rdx.js"></script>' },
  { page: 'gateway-classic', content: '<script src="/vpn/js/gateway_login_view.js"></script>' },
  { page: 'gateway-classic', content: '<div id="authentication"></div><div id="logonbelt-topshadow"></div>' },
  { page: 'gateway-classic', content: '<div id="authentication"></div>', title: 'Citrix Gateway' },
  {
    page: 'gateway-classic',
    content: '<link rel="icon" href="/vpn/images/AccessGateway.ico"><table id="ctl08_inputTable"></table>',
  },
  { page: 'gateway-classic', content: '<input>', path: '/vpn/index.html', title: 'NetScaler Gateway' },
  { page: 'gateway-classic', content: '<input>', path: '/VPN/tmindex.html', title: 'NetScaler AAA' },
  {
    page: 'gateway-classic',
    content: '<input>',
    path: '/logon/vpn/index.html',
    title: 'Citrix Access Gateway',
  },
  { page: 'gateway-classic', content: '<div id="logonbelt-topshadow"></div>', path: '/epa/epa.html' },
  { page: 'gateway-nfactor', content: '<span class="_ctxstxt_CitrixCopyright"></span>' },
  { page: 'gateway-nfactor', content: '<script src="receiver/js/ctxs.core.min.js"></script>' },
  {
    page: 'gateway-nfactor',
    content: '<div id="explicit-auth-screen"><div class="credentialform"></div></div>',
  },
  {
    page: 'gateway-nfactor',
    content: '<input>',
    path: '/logon/LogonPoint/index.html',
    title: 'Citrix Gateway',
  },
  {
    page: 'gateway-nfactor',
    content: '<input>',
    path: '/logon/LogonPoint/custom.html',
    title: 'NetScaler AAA',
  },
  { page: 'gateway-nfactor', content: '<a class="action-text _ctxstxt_QuickAccess"></a>' },
  {
    // RfWebUI carries a marker of the classic themes, for a theme that looks like them.
    page: 'gateway-nfactor',
    content:
      '<section class="web-screen" id="explicit-auth-screen"><div id="logonbelt-topshadow"></div><form class="credentialform"></form></section>',
    title: 'NetScaler AAA',
  },
  {
    page: 'storefront',
    content: '<script src="receiver/js/ctxs.core.min.js"></script>',
    path: '/citrix/storeweb/',
  },
  {
    page: 'storefront',
    content: '<script src="receiver/js/ctxs.core.min_0123456789ABCDEF.js"></script>',
    path: '/Citrix/StoreWeb/',
  },
  {
    page: 'storefront',
    content: '<div class="session-expired-message" hidden></div><div id="loading-screen" hidden></div>',
  },
  { page: 'storefront', content: '<div id="loading-screen" hidden></div>', path: '/Citrix/AnyWeb/' },
  { page: 'web-interface', content: '<div id="feedbackArea" class="feedbackStyleError">Log on</div>' },
  {
    page: 'web-interface',
    content: '<form action="auth/login.aspx"></form>',
    path: '/Citrix/XenApp/site/default.aspx',
  },
  { page: 'owa', content: '<form name="logonForm" action="/owa/auth.owa"></form>' },
  { page: 'owa', content: '<form name="logonForm" action=""></form>' },
  { page: 'owa', content: '<div id="lgnDiv"><input></div>' },
  { page: 'owa', content: '<input>', path: '/owa/auth/logon.aspx', title: 'Outlook Web App' },
  { page: 'owa', content: '<div id="signInErrorDiv"></div>', title: 'Outlook' },
];

const MARKER_PAGES: readonly CorpusPage[] = MARKED.map(({ page, content, path = '/', title }) => ({
  name: `marker of ${page}: ${content.replaceAll(/<|>.*/g, '')}${title ? `, title ${title}` : ''}, at ${path}`,
  path,
  html: renderPlain(`${content}<p>${REGION_TEXT}</p>`, title === undefined ? {} : { title }),
  expected: expectError(page, REFUSED),
}));

const TITLE_MARKER: CorpusPage = {
  name: 'marker of gateway-nfactor: title with a class',
  path: '/',
  html: `<!doctype html><head><title class="_ctxstxt_NetscalerGateway">Region Sörmland</title></head><p>${REGION_TEXT}</p>`,
  expected: expectError('gateway-nfactor', REFUSED),
};

/** Error boxes, with a text that no phrase knows. */
const BOXES: readonly {
  readonly look: string;
  readonly box: string;
  readonly write: (text: string) => Parts;
}[] = [
  { look: 'Caxton', box: '#errorMessageLabel', write: (text) => ({ error: text }) },
  { look: 'rdx', box: '#errorMessageLabel', write: (text) => ({ error: text }) },
  {
    look: 'rdx',
    box: '#errorMessageLabel by script',
    write: (text) => ({
      more: runLater(
        `for (const label of document.querySelectorAll('#errorMessageLabel')) label.textContent = ${quote(text)}`,
      ),
    }),
  },
  {
    look: 'X1',
    box: '#errorMessageLabel appended',
    write: (text) => ({
      more: runLater(
        `document.querySelector('.CredentialTypenone').innerHTML = '<div id="feedbackStyle" class="error"><span id="errorMessageLabel">' + ${quote(text)} + '</span></div>'`,
      ),
    }),
  },
  { look: 'RfWebUI', box: 'the error label', write: (text) => ({ error: text }) },
  {
    look: 'RfWebUI',
    box: 'a label that becomes one of errors',
    write: (text) => ({
      more: runLater(
        `const label = document.querySelector('.standaloneText'); label.textContent = ${quote(text)}; await wait(50); label.classList.replace('plain', 'error')`,
      ),
    }),
  },
  {
    look: 'RfWebUI',
    box: 'the message box',
    write: (text) => ({
      more: runLater(
        `document.querySelector('.messageBoxText').textContent = ${quote(text)}; await wait(50); genericMessageBoxPopup.style.display = 'block'`,
      ),
    }),
  },
  {
    look: 'RfWebUI',
    box: 'the form drawn anew',
    write: (text) => ({
      more: runLater(
        `const form = document.querySelector('.credentialform'); form.innerHTML = '<div class="field CredentialTypenone"><div class="standaloneText label error" role="alert">' + ${quote(text)} + '</div></div><input id="login">'`,
      ),
    }),
  },
  {
    look: 'RfWebUI',
    box: 'an error label that does not stand alone',
    write: (text) => ({
      more: runLater(
        `document.querySelector('.credentialform').insertAdjacentHTML('beforeend', '<div class="label error" role="alert">' + ${quote(text)} + '</div>')`,
      ),
    }),
  },
  { look: 'StoreFront', box: 'the message box', write: (text) => ({ error: text }) },
  {
    look: 'StoreFront',
    box: '.session-expired-message',
    write: (text) => ({
      more: runLater(
        `const note = document.querySelector('.session-expired-message'); note.textContent = ${quote(text)}; note.style.display = 'block'`,
      ),
    }),
  },
  { look: 'Web Interface', box: '#feedbackArea', write: (text) => ({ error: text }) },
  {
    look: 'Web Interface',
    box: '#feedbackArea that gets its class',
    write: (text) => ({
      more: runLater(
        `feedbackArea.textContent = ${quote(text)}; await wait(50); feedbackArea.className = 'feedbackStyleError'`,
      ),
    }),
  },
  {
    look: 'Web Interface',
    box: 'a box inside #feedbackArea',
    write: (text) => ({
      more: runLater(
        `feedbackArea.innerHTML = '<div class="feedbackStyleError"><span>' + ${quote(text)} + '</span></div>'`,
      ),
    }),
  },
  { look: 'OWA', box: '#signInErrorDiv', write: (text) => ({ error: text }) },
  { look: 'old OWA', box: '#signInErrorDiv', write: (text) => ({ error: text }) },
  {
    look: 'OWA',
    box: '#signInErrorDiv un-hidden',
    write: (text) => ({
      error: `<span id="place" hidden>${text}</span>`,
      more: runLater('place.hidden = false'),
    }),
  },
  {
    look: 'RfWebUI',
    box: '#otp-message-text',
    write: (text) => ({ more: `<div id="otp-message-text">${text}</div>` }),
  },
  {
    look: 'RfWebUI',
    box: '#otp-message-text after a success',
    write: (text) => ({
      more: `<div class="standaloneText label confirmation" id="otp-message-text">OK</div>${runLater(
        `const note = document.getElementById('otp-message-text'); note.className = 'standaloneText label error'; note.textContent = ${quote(text)}`,
      )}`,
    }),
  },
];

const UNKNOWN_PAGES = BOXES.map(({ look, box, write }, at) => {
  const { language, text } = UNKNOWN_TEXTS[at % UNKNOWN_TEXTS.length] as { language: string; text: string };
  return createUnknown(findLook(look), `${box}, ${language}`, write(text));
});

function createUnknown(look: Look, name: string, parts: Parts): CorpusPage {
  return {
    name: `unknown text on ${look.name}: ${name}`,
    path: look.path,
    html: look.render(parts),
    expected: expectError(look.page, 'login-failed'),
  };
}

/** Pages that are nothing but a message. */
const MESSAGES: readonly {
  readonly name: string;
  readonly content: string;
  readonly error?: ErrorId;
  readonly path?: string;
  readonly title?: string;
}[] = [
  { name: 'the bare words', content: 'Error: Not a privileged User.' },
  { name: 'in a paragraph', content: '<p>Error: Not a privileged User.</p>' },
  { name: 'as a heading', content: '<h1>Error: Not a privileged User</h1>' },
  { name: 'in <pre>', content: '<pre>Error: Not a privileged User.</pre>' },
  {
    name: 'in a centred table',
    content:
      '<center><table><tr><td><font color="red"><b>Error:</b> Not a privileged User.</font></td></tr></table></center>',
  },
  { name: 'as the checklist prints it', content: '<p>Error. Not av privileged User</p>' },
  { name: 'with “an”', content: '<p>Error: Not an privileged user.</p>' },
  { name: 'in capital letters', content: '<p>ERROR: NOT A PRIVILEGED USER</p>' },
  { name: 'with a dash', content: '<p>Error – Not a privileged user</p>' },
  { name: 'over two lines', content: '<p>Error:<br>Not a<br>privileged User.</p>' },
  { name: 'with a link back', content: '<p>Error: Not a privileged User.</p><a href="/">Back</a>' },
  {
    name: 'with the name of the product',
    content: '<h2>Citrix Gateway</h2><p>Error: Not a privileged User.</p>',
    title: 'Citrix Gateway',
  },
  {
    name: 'at the address of a store',
    content: '<p>Error: Not a privileged User.</p>',
    path: '/Citrix/StoreWeb/',
  },
  { name: 'at /vpn/', content: '<p>Error: Not a privileged User.</p>', path: '/vpn/index.html' },
  {
    name: 'with a long script',
    content: `<p>Error: Not a privileged User.</p><script>/* ${'x '.repeat(2000)} */</script>`,
  },
  {
    name: 'with a long hidden text',
    content: `<p>Error: Not a privileged User.</p><div hidden>${'dold text '.repeat(200)}</div>`,
  },
  {
    name: 'that a script writes',
    content: `<div id="place"></div>${runLater("place.textContent = 'Error: Not a privileged User.'")}`,
  },
  {
    name: 'that takes the place of “please wait”',
    content: `<p id="place">Please wait while you are being logged on</p>${runLater("place.firstChild.data = 'Error: Not a privileged User.'")}`,
  },
  {
    name: 'in a shadow root',
    content: '<div><template shadowrootmode="open"><p>Error: Not a privileged User.</p></template></div>',
  },
  {
    name: 'a request that cannot be completed',
    content: '<p>Cannot complete your request.</p>',
    error: 'start-failed',
    path: '/Citrix/StoreWeb/',
  },
  {
    name: 'a request that cannot be completed, with a button',
    content: '<h2>Cannot complete your request.</h2><a href="/">Log On</a>',
    error: 'start-failed',
    path: '/Citrix/StoreWeb/',
  },
];

const MESSAGE_PAGES: readonly CorpusPage[] = MESSAGES.map(
  ({ name, content, error = 'not-privileged-user', path = '/', title }) => ({
    name: `message: ${name}`,
    path,
    html: renderPlain(content, title === undefined ? {} : { title }),
    expected: expectError('gateway-message', error),
  }),
);

/** Ways of being there to be read that look like ways of being hidden. */
const READABLE: readonly { readonly name: string; readonly more: string }[] = [
  { name: 'far down a long page', more: `<div style="height:5000px"></div><p>${REGION_TEXT}</p>` },
  {
    name: 'in a part that scrolls',
    more: `<div style="height:60px;overflow:auto"><div style="height:200px">Log on</div><p>${REGION_TEXT}</p></div>`,
  },
  { name: 'hidden from screen readers alone', more: `<p aria-hidden="true">${REGION_TEXT}</p>` },
  { name: 'in an inert part', more: `<div inert><p>${REGION_TEXT}</p></div>` },
  {
    name: 'with display: contents',
    more: `<div style="display:contents"><p style="display:contents">${REGION_TEXT}</p></div>`,
  },
  { name: 'half transparent', more: `<p style="opacity:.6">${REGION_TEXT}</p>` },
  { name: 'fixed at the bottom', more: `<p style="position:fixed;bottom:0">${REGION_TEXT}</p>` },
  {
    name: 'visible inside an invisible element',
    more: `<div style="visibility:hidden"><p style="visibility:visible">${REGION_TEXT}</p></div>`,
  },
  {
    name: 'overflowing an element without height',
    more: `<div style="height:0"><p>${REGION_TEXT}</p></div>`,
  },
  { name: 'in a disabled fieldset', more: `<fieldset disabled><legend>${REGION_TEXT}</legend></fieldset>` },
  { name: 'in a label', more: `<label>${REGION_TEXT} <input name="again"></label>` },
  { name: 'in a button', more: `<button type="button">${REGION_TEXT}</button>` },
  { name: 'in a table', more: `<table><tr><td>!</td><td>${REGION_TEXT}</td></tr></table>` },
  { name: 'in open details', more: `<details open><summary>More</summary><p>${REGION_TEXT}</p></details>` },
  {
    name: 'in the summary of closed details',
    more: `<details><summary>${REGION_TEXT}</summary><p>More</p></details>`,
  },
  { name: 'turned upside down', more: `<p style="transform:rotate(180deg)">${REGION_TEXT}</p>` },
  { name: 'beside a hidden copy', more: `<p hidden>${REGION_TEXT}</p><p>${REGION_TEXT}</p>` },
  {
    name: 'clipped to what it needs',
    more: `<div style="overflow:hidden"><p style="clip-path:inset(0)">${REGION_TEXT}</p></div>`,
  },
  {
    name: 'on a page written from right to left',
    more: `<script>document.dir = 'rtl'</script><p>${REGION_TEXT}</p>`,
  },
  { name: 'editable by nobody', more: `<div contenteditable="false"><p>${REGION_TEXT}</p></div>` },
  {
    name: 'in an SVG picture',
    more: `<svg width="900" height="40"><text x="0" y="20">${REGION_TEXT}</text></svg>`,
  },
];

const READABLE_PAGES = READABLE.map(({ name, more }) => createPage(RDX, { name: `readable: ${name}`, more }));

/** Where several errors can be read, the more telling one counts. */
const SEVERAL: readonly { readonly texts: readonly string[]; readonly error: ErrorId }[] = [
  {
    texts: ['Incorrect user name or password.', 'Your account is temporarily locked.'],
    error: 'account-locked',
  },
  {
    texts: ['Cannot complete your request.', 'Your logon has expired. Please log on again to continue.'],
    error: 'session-expired',
  },
  { texts: ['Unable to process your request.', 'Incorrect password.'], error: 'credentials-incorrect' },
  { texts: ['Passwords do not match.', 'Try again or contact your help desk'], error: 'password-expired' },
];

const SEVERAL_PAGES = SEVERAL.map(({ texts, error }) =>
  createPage(RDX, {
    name: `several: ${texts.join(' and ')}`,
    more: texts.map((text) => `<p>${text}</p>`).join(''),
    error,
  }),
);

const BY_HAND: readonly CorpusPage[] = [
  createPage(findLook('RfWebUI'), {
    name: 'by hand: a form drawn anew from the answer of the server, twice',
    more: runLater(`for (let time = 0; time < 2; time++) {
  const answer = await (await fetch('/nf/auth/doAuthentication.do')).text();
  const text = new DOMParser().parseFromString(answer, 'text/xml').querySelector('Label > Text').textContent;
  const label = Object.assign(document.createElement('div'), { className: 'standaloneText label error', textContent: text });
  document.querySelector('.credentialform').replaceChildren(label, document.createElement('input'));
}`),
  }),
  createPage(RDX, {
    name: 'by hand: the error of the last attempt comes from a cookie, and the body is shown after that',
    body: 'style="display:none; visibility:hidden"',
    more: runLater(`document.querySelector('#feedbackStyle.error #errorMessageLabel').textContent = 'Incorrect user name or password.';
document.body.style.display = ''; document.body.style.visibility = ''`),
  }),
  createPage(findLook('StoreFront'), {
    name: 'by hand: a message box of StoreFront with title and text',
    error: 'start-failed',
    more: runLater(`document.querySelector('.messageBoxTitle').textContent = 'Cannot complete your request.';
document.querySelector('.messageBoxText').textContent = 'Kontakta supporten.'; genericMessageBoxPopup.style.display = ''`),
  }),
  createPage(findLook('StoreFront'), {
    name: 'by hand: the end of the session on top of the store',
    error: 'session-expired',
    more: runLater(`const note = document.querySelector('.session-expired-message');
note.innerHTML = 'Your logon has expired.<br><a href="#">Log on</a> again to continue.'; note.style.display = 'block'`),
  }),
  createPage(findLook('Caxton'), {
    name: 'by hand: an error written while the page loads',
    more: `<script>document.write('<div id="feedbackArea"><div id="feedbackStyle" class="feedbackStyleError"><span id="errorMessageLabel" class="messageStyle">');
document.write('Incorrect user '); document.write('name or password.</span></div></div>')</script>`,
  }),
  createPage(RDX, {
    name: 'by hand: an unknown text gives way to a known one',
    more: runLater(`const label = document.querySelector('#feedbackStyle.error #errorMessageLabel');
label.textContent = 'Oops'; await wait(300); label.textContent = 'Your account is disabled.'`),
    error: 'account-disabled',
  }),
  createPage(findLook('second factor'), {
    name: 'by hand: a second factor that was refused, and asks again',
    says: 'Incorrect credentials. Try again.<br>Enter the code from your app.',
  }),
].map((page) => ({
  ...page,
  files: {
    '/nf/auth/doAuthentication.do': {
      type: 'text/xml',
      body: '<AuthenticateResponse><Result>more-info</Result><Requirement><Label><Text>Incorrect user name or password.</Text><Type>error</Type></Label></Requirement></AuthenticateResponse>',
      delayMs: 60,
    },
  },
}));

/** Pages on which a person needs help, each different in one way. */
export const POSITIVES: readonly CorpusPage[] = [
  ...LOOKS_WITH_REGION_TEXT,
  ...TEXTS,
  ...WORDING_PAGES,
  ...SPELLING_PAGES,
  ...DELIVERY_PAGES,
  ...MARKER_PAGES,
  TITLE_MARKER,
  ...UNKNOWN_PAGES,
  ...MESSAGE_PAGES,
  ...READABLE_PAGES,
  ...SEVERAL_PAGES,
  ...BY_HAND,
];

/** What is left out above: every text and every way to arrive on every look, every language in every box. */
export function listCombinations(): CorpusPage[] {
  const known = new Set(POSITIVES.map(({ name }) => name));
  const texts = LOOKS.flatMap((look) => ERROR_TEXTS.map((text) => sayText(look, text)));
  const deliveries = LOOKS.flatMap((look) =>
    listDeliveries(REGION_TEXT).map((delivery) => deliver(look, delivery)),
  );
  const wordings = ERROR_TEXTS.flatMap(({ text, error }) =>
    WORDINGS.map(({ name, write }) =>
      createPage(findLook('RfWebUI'), {
        name: `wording of ${text}: ${name}`,
        more: `<p>${write(text)}</p>`,
        error,
      }),
    ),
  );
  const unknown = BOXES.flatMap(({ look, box, write }) =>
    UNKNOWN_TEXTS.map(({ language, text }) =>
      createUnknown(findLook(look), `${box}, ${language}`, write(text)),
    ),
  );
  const late = [RDX, findLook('RfWebUI')].map((look) => deliver(look, deliverVeryLate(REGION_TEXT)));
  return [...texts, ...deliveries, ...wordings, ...unknown, ...late].filter(({ name }) => !known.has(name));
}
