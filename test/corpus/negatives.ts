import { type CorpusPage, escapeText, quote, runLater } from './corpus-page.ts';
import { REGION_TEXT } from './error-texts.ts';
import { findLook, LOOKS, type Look, type Parts, RDX, renderPlain } from './looks.ts';

interface Silent {
  readonly name: string;
  readonly path?: string;
  readonly title?: string;
  readonly head?: string;
  readonly content: string;
}

function keepSilent(look: Look, name: string, parts: Parts = {}): CorpusPage {
  return { name, path: look.path, html: look.render(parts), expected: undefined };
}

function keepSilentOn(group: string, pages: readonly Silent[]): CorpusPage[] {
  return pages.map(({ name, path = '/', content, ...parts }) => ({
    name: `${group}: ${name}`,
    path,
    html: renderPlain(content, parts),
    expected: undefined,
  }));
}

/** What healthy login pages carry besides, on every look. */
const DECOYS: readonly { readonly name: string; readonly parts: Parts }[] = [
  { name: 'as it comes', parts: {} },
  {
    name: 'with a noscript block that has the ids of an error',
    parts: {
      more: `<noscript><div id="feedbackArea" class="feedbackStyleError"><span id="errorMessageLabel">${REGION_TEXT}</span></div><div id="signInErrorDiv">Incorrect password.</div></noscript>`,
    },
  },
  {
    name: 'with error boxes of nothing but white space',
    parts: {
      more: '<span id="errorMessageLabel"> &nbsp;\n\t&#8203;&shy; </span><div id="signInErrorDiv">&nbsp;</div><div id="feedbackArea" class="feedbackStyleError"> </div><div id="otp-message-text"></div>',
    },
  },
  {
    name: 'with hidden boxes that have a text',
    parts: {
      more: `<div id="genericMessageBoxPopup" style="display:none"><div class="messageBoxText">Cannot complete your request.</div></div>
<div class="session-expired-message" hidden>Your logon has expired.</div><div style="visibility:hidden"><span id="errorMessageLabel">${REGION_TEXT}</span></div><div id="signInErrorDiv" hidden>Nej</div>`,
    },
  },
  {
    name: 'with labels that inform',
    parts: {
      more: '<div class="standaloneText label plain">Logga in med Pointsharp.</div><div class="standaloneText label confirmation">Your code was sent.</div><div class="standaloneText label nsg_information">Service window on Sunday.</div><div id="cookieMsg" style="display:none">Cookies are disabled. Incorrect password.</div>',
    },
  },
];

const HEALTHY = [
  ...LOOKS.flatMap((look) =>
    DECOYS.map(({ name, parts }) => keepSilent(look, `healthy ${look.name}: ${name}`, parts)),
  ),
  keepSilent(findLook('RfWebUI'), 'healthy RfWebUI: a code generator that was added', {
    more: runLater(
      `document.querySelector('.credentialform').insertAdjacentHTML('beforeend', '<div class="standaloneText label confirmation" role="alert" id="otp-message-text">The device was added.</div>')`,
    ),
  }),
];

/** Ways of not being readable: markup around the text, on a page where it would count. */
const HIDDEN: { readonly [name: string]: (text: string) => string } = {
  'a script': (text) => `<script>const text = ${quote(text)};</script>`,
  'a script of JSON': (text) => `<script type="application/json">${quote(text)}</script>`,
  'a style': (text) => `<style>/* ${text} */</style>`,
  'generated content': (text) =>
    `<style>#place::after { content: ${quote(text)}; display: none }</style><p id="place">Log on</p>`,
  'a template': (text) => `<template><p>${text}</p></template>`,
  noscript: (text) => `<noscript><p>${text}</p></noscript>`,
  'a comment': (text) => `<!-- ${text} -->`,
  'the title of the page': (text) => `<script>document.title = ${quote(text)}</script>`,
  'the attribute title': (text) => `<p title="${text}">Log on</p>`,
  'the attribute alt': (text) =>
    `<img alt="${text}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9" height="9">`,
  'the attribute placeholder': (text) => `<input placeholder="${text}">`,
  'the attribute aria-label': (text) => `<div role="alert" aria-label="${text}">Log on</div>`,
  'a data attribute': (text) => `<div data-error="${text}">Log on</div>`,
  'a meta element': (text) => `<meta name="description" content="${text}">`,
  'a link’s address': (text) => `<a href="/search?q=${encodeURIComponent(text)}">Log on</a>`,
  'an option': (text) => `<select><option>${text}</option></select>`,
  'a list of options that is open': (text) =>
    `<select size="3"><option>Other</option><option>${text}</option></select>`,
  'a datalist': (text) => `<input list="list"><datalist id="list"><option>${text}</option></datalist>`,
  'a textarea': (text) => `<textarea rows="3" cols="60">${text}</textarea>`,
  'the value of a field': (text) => `<input size="90" value="${text}">`,
  'the value of a field, set by script': (text) =>
    `<input id="place" size="90">${runLater(`place.value = ${quote(text)}`)}`,
  'an editable element': (text) => `<div contenteditable>${text}</div>`,
  'a part of an editable element': (text) =>
    `<div contenteditable="true"><p>Hej! Jag får <b>${text}</b></p></div>`,
  'an element editable as plain text': (text) => `<div contenteditable="plaintext-only">${text}</div>`,
  'display: none': (text) => `<p style="display:none">${text}</p>`,
  'display: none of an ancestor': (text) => `<div style="display:none"><div><p>${text}</p></div></div>`,
  'display: none by an important rule': (text) =>
    `<style>.x { display: none !important }</style><p class="x" style="display:block">${text}</p>`,
  'the attribute hidden': (text) => `<p hidden>${text}</p>`,
  'hidden until found': (text) => `<p hidden="until-found">${text}</p>`,
  'visibility: hidden': (text) => `<p style="visibility:hidden">${text}</p>`,
  'visibility: collapse': (text) => `<div style="visibility:collapse"><p>${text}</p></div>`,
  'a collapsed row': (text) => `<table><tr style="visibility:collapse"><td>${text}</td></tr></table>`,
  'opacity: 0': (text) => `<p style="opacity:0">${text}</p>`,
  'opacity: 0 of an ancestor': (text) => `<div style="opacity:0"><div><p>${text}</p></div></div>`,
  'closed details': (text) => `<details><summary>More</summary><p>${text}</p></details>`,
  'details inside closed details': (text) =>
    `<details><summary>More</summary><details open><summary>Less</summary><p>${text}</p></details></details>`,
  'a closed dialog': (text) => `<dialog><p>${text}</p></dialog>`,
  'a closed popover': (text) => `<div popover><p>${text}</p></div>`,
  'content-visibility: hidden': (text) => `<div style="content-visibility:hidden"><p>${text}</p></div>`,
  'no height': (text) => `<div style="height:0;overflow:hidden"><p>${text}</p></div>`,
  'no maximal height': (text) => `<div style="max-height:0;overflow:hidden"><p>${text}</p></div>`,
  'no width': (text) => `<div style="width:0;overflow:hidden;white-space:nowrap"><p>${text}</p></div>`,
  'one pixel': (text) =>
    `<div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><p>${text}</p></div>`,
  'one pixel, as WordPress does': (text) =>
    `<span style="position:absolute!important;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);clip-path:inset(50%)">${text}</span>`,
  'clip: rect(0, 0, 0, 0)': (text) => `<p style="position:absolute;clip:rect(0,0,0,0)">${text}</p>`,
  'clip-path: inset(50%)': (text) => `<p style="clip-path:inset(50%)">${text}</p>`,
  'clip-path: inset(100%)': (text) => `<p style="clip-path:inset(100%)">${text}</p>`,
  'font-size: 0': (text) => `<p style="font-size:0">${text}</p>`,
  'transform: scale(0)': (text) => `<p style="transform:scale(0)">${text}</p>`,
  'left: -9999px': (text) => `<p style="position:absolute;left:-9999px">${text}</p>`,
  'top: -9999px': (text) => `<p style="position:absolute;top:-9999px">${text}</p>`,
  'text-indent: -9999px': (text) =>
    `<p style="text-indent:-9999px;white-space:nowrap;overflow:hidden">${text}</p>`,
  'transform: translateX(-9999px)': (text) => `<p style="transform:translateX(-9999px)">${text}</p>`,
  'a fixed element left of the window': (text) =>
    `<p style="position:fixed;right:100%;white-space:nowrap">${text}</p>`,
  'the inside of a video': (text) => `<video width="90" height="50">${text}</video>`,
  'the inside of a progress bar': (text) => `<progress max="2" value="1">${text}</progress>`,
  'the inside of a frame element': (text) => `<iframe>${text}</iframe>`,
  'the title of a picture': (text) =>
    `<svg width="50" height="50"><title>${text}</title><desc>${text}</desc><rect width="50" height="50"/></svg>`,
  'a child that a shadow root does not show': (text) =>
    `<div><template shadowrootmode="open"><p>Log on</p></template>${text}</div>`,
  'a hidden element in a shadow root': (text) =>
    `<div><template shadowrootmode="open"><p hidden>${text}</p></template></div>`,
  'the hidden host of a shadow root': (text) =>
    `<div hidden><template shadowrootmode="open"><p>${text}</p></template></div>`,
  'an invisible frame': (text) =>
    `<iframe style="display:none" srcdoc="&lt;form id='vpnForm'&gt;&lt;/form&gt;${text}"></iframe>`,
  'two hidden halves': () => '<p>The credentials <span hidden>you typed are incorrect</span></p>',
};

const HIDDEN_PAGES = Object.entries(HIDDEN).map(([name, write]) =>
  keepSilent(RDX, `hidden: ${name}`, { more: write(escapeText(REGION_TEXT)) }),
);

const HIDDEN_BOXES = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'no height',
  'left: -9999px',
  'closed details',
].map((name) =>
  keepSilent(RDX, `hidden error box: ${name}`, {
    more: HIDDEN[name]?.('<span id="errorMessageLabel">Något gick fel</span>') ?? '',
  }),
);

/** The management GUI of the same appliance, for administrators. */
const MANAGEMENT = keepSilentOn('management', [
  {
    name: 'its login',
    path: '/',
    title: 'Citrix Login',
    content:
      '<script>document.body.className = "ns_login_body"</script><form action="/login/do_login" method="post"><input name="username"><input type="password" name="password"></form>',
  },
  {
    name: 'a refused login',
    path: '/menu/neo',
    title: 'Citrix Login',
    content:
      '<form action="/login/do_login" method="post"><input name="username"><input type="password"></form><div class="error">Incorrect user name or password.</div>',
  },
  {
    name: 'a refused login with the markers of the gateway',
    path: '/vpn/index.html',
    title: 'Citrix Gateway',
    content: `<form id="vpnForm" action="/login/do_login"><input></form><div id="authentication"></div><span id="errorMessageLabel">${REGION_TEXT}</span>`,
  },
  {
    name: 'the script that answers',
    path: '/ws/login.pl',
    title: 'Citrix Login',
    content:
      '<form action="/ws/login.pl" method="post"><input name="username"></form><p>Incorrect password.</p>',
  },
  {
    name: 'its dashboard',
    path: '/menu/ss',
    title: 'Citrix ADC',
    content:
      '<input type="search"><table><tr><td>AAA</td><td>Incorrect user name or password. (4001)</td></tr></table>',
  },
]);

const MANAGEMENT_BODY: CorpusPage = {
  name: 'management: its body on the gateway’s path',
  path: '/vpn/index.html',
  html: `<!doctype html><title>Citrix Login</title><body class="ns_login_body"><form id="vpnForm" action="/cgi/login"><input></form><p>${REGION_TEXT}</p></body>`,
  expected: undefined,
};

const LOGIN_FIELDS =
  '<label>Username <input name="username"></label><label>Password <input type="password" name="password"></label><button>Sign in</button>';

/** Other products on the organisation’s hosts, each with a login that was refused. */
const OTHER_LOGINS = keepSilentOn('other login', [
  {
    name: 'a plain form',
    path: '/login',
    title: 'Logga in',
    content: `<form action="/login" method="post">${LOGIN_FIELDS}</form><p class="error">Incorrect password.</p>`,
  },
  {
    name: 'a plain form with the region’s own text',
    path: '/login',
    title: 'Logga in',
    content: `<form method="post">${LOGIN_FIELDS}</form><p role="alert">${REGION_TEXT}</p>`,
  },
  {
    name: 'a sign-in as Microsoft has it',
    path: '/common/oauth2/authorize',
    title: 'Sign in to your account',
    content:
      '<form name="f1" action="/common/login"><div id="usernameError" role="alert">Your account or password is incorrect. User not found.</div><input name="loginfmt"><input name="passwd" type="password"></form>',
  },
  {
    name: 'a federation service',
    path: '/adfs/ls/',
    title: 'Sign In',
    content: `<div id="authArea"><form id="loginForm" method="post"><div id="error" class="fieldMargin error smallText"><span id="errorText">Incorrect user ID or password. Your password has expired.</span></div>${LOGIN_FIELDS}</form></div>`,
  },
  {
    name: 'a blog',
    path: '/wp-login.php',
    title: 'Log In ‹ Intranät — WordPress',
    content: `<div id="login"><div id="login_error"><strong>Error:</strong> Incorrect password. User not found.</div><form name="loginform" id="loginform">${LOGIN_FIELDS}</form></div>`,
  },
  {
    name: 'a client for download',
    path: '/vpn/download',
    title: 'VPN-klient',
    content:
      '<h1>Hämta klienten</h1><form action="/vpn/start"><input name="code"></form><p>Cannot connect to server. Try connecting again in a few minutes.</p>',
  },
  {
    name: 'another VPN',
    path: '/vpn/login',
    title: 'Remote Access',
    content: `<form action="/vpn/auth" id="login-form">${LOGIN_FIELDS}</form><div class="error" id="feedback">Incorrect user name or password.</div>`,
  },
  {
    name: 'another VPN at /+CSCOE+/',
    path: '/+CSCOE+/logon.html',
    title: 'SSL VPN Service',
    content: `<form id="unicorn_form" action="/+webvpn+/index.html">${LOGIN_FIELDS}</form><p>Login failed. Incorrect password.</p>`,
  },
  {
    name: 'another VPN with scripts of the same names',
    path: '/sslvpn/Login/Login',
    title: 'Mobile Access',
    content: `<script src="/sslvpn/login.js"></script><script src="/sslvpn/resources.js"></script><form action="Login">${LOGIN_FIELDS}</form><p>Incorrect user name or password.</p>`,
  },
  {
    name: 'a form of the same name as Outlook’s that says nothing of where it leads',
    path: '/irj/portal',
    title: 'Självservice',
    content: `<form name="logonForm" method="post">${LOGIN_FIELDS}</form><p>${REGION_TEXT}</p>`,
  },
  {
    name: 'a store that is no StoreFront',
    path: '/Citrix/Butik/',
    title: 'Butiken',
    content: `<form action="/kassa">${LOGIN_FIELDS}</form><p>An unknown error occurred</p>`,
  },
  {
    name: 'Outlook elsewhere',
    path: '/mail',
    title: 'Outlook',
    content: `<form action="/mail/login">${LOGIN_FIELDS}</form><p>The user name or password you entered isn’t correct. Try entering it again.</p>`,
  },
  {
    name: 'an electronic health record',
    path: '/cosmic',
    title: 'Cosmic',
    content: `<form>${LOGIN_FIELDS}</form><p>Your account is temporarily locked.</p>`,
  },
  {
    name: 'a change of the password',
    path: '/password',
    title: 'Byt lösenord',
    content: '<form><input type="password"><input type="password"></form><p>Passwords do not match.</p>',
  },
  {
    name: 'a page with a title of the gateway and nothing else',
    path: '/login',
    title: 'Citrix Gateway',
    content: `<form>${LOGIN_FIELDS}</form><p>Incorrect user name or password.</p>`,
  },
  {
    name: 'a page with one weak marker on another path',
    path: '/login',
    title: 'Logga in',
    content: `<form id="f"><div id="authentication">${LOGIN_FIELDS}</div></form><p>Incorrect user name or password.</p>`,
  },
  {
    name: 'a page with boxes named like those of the gateway',
    path: '/login',
    title: 'Logga in',
    content: `<form>${LOGIN_FIELDS}<div id="feedbackStyle" class="error"><span id="errorMessageLabel">Något gick fel</span></div></form>`,
  },
  {
    name: 'a password change in a frame',
    path: '/start',
    title: 'Start',
    content:
      '<p>Start</p><iframe style="width:500px;height:300px" srcdoc="<form><input type=password></form><p>Could not change your password.</p>"></iframe>',
  },
  {
    name: 'a router',
    path: '/cgi-bin/login',
    title: 'Router',
    content: `<form action="/cgi-bin/login">${LOGIN_FIELDS}</form><p>Incorrect password.</p>`,
  },
  {
    name: 'a form with its error in a closed root',
    path: '/login',
    title: 'Logga in',
    content: `<form>${LOGIN_FIELDS}</form><login-error><template shadowrootmode="closed"><p>${REGION_TEXT}</p></template></login-error>`,
  },
]);

const LOREM =
  'Här står det mer om hur det går till, vem som kan hjälpa till och vad du behöver ha nära till hands. ';

/** Pages that speak of the errors. */
const QUOTES = keepSilentOn('quote', [
  {
    name: 'the checklist',
    path: '/web-access/checklista',
    title: 'Checklista Web Access',
    content: `<h1>Checklista</h1><p>Om du får felmeddelandet ”${REGION_TEXT}” är något av de tre fälten fel.</p><p>Felmeddelande ”Error. Not av privileged User” – fel inloggning vald Extern OWA i stället för Web Access.</p>${`<p>${LOREM}</p>`.repeat(6)}`,
  },
  {
    name: 'a short checklist',
    path: '/checklista',
    title: 'Checklista',
    content: `<h1>Checklista</h1><p>${REGION_TEXT}</p>`,
  },
  {
    name: 'a short note on one error',
    path: '/nytt',
    title: 'Driftinformation',
    content:
      '<h1>Driftinformation</h1><p>Många möts just nu av texten ”Error: Not a privileged User.” när de loggar in från hemmet. Vi arbetar med det och återkommer före lunch.</p>',
  },
  {
    name: 'a note at /vpn/',
    path: '/vpn/hjalp',
    title: 'Hjälp',
    content: `<h1>Hjälp</h1><p>${REGION_TEXT}</p><p>Ring oss om det inte hjälper.</p>`,
  },
  {
    name: 'an article with the title of the product',
    path: '/kb/4711',
    title: 'Citrix Gateway: felsökning',
    content: `<h1>Citrix Gateway</h1><form role="search"><input type="search"></form><p>Incorrect user name or password.</p><p>${LOREM}</p>`,
  },
  {
    name: 'an article about the session',
    path: '/kb/4712',
    title: 'NetScaler Gateway',
    content: `<article><h1>NetScaler Gateway</h1><p>Your logon has expired. Please log on again to continue.</p><p>${LOREM}</p></article>`,
  },
  {
    name: 'an article with a heading for authentication',
    path: '/kb/4713',
    title: 'Citrix Gateway',
    content: `<article><h1>Citrix Gateway</h1><h2 id="authentication">Authentication</h2><p>${REGION_TEXT}</p><p>${LOREM}</p></article>`,
  },
  {
    name: 'a table of codes',
    path: '/kb/codes',
    title: 'Error codes',
    content:
      '<table><tr><th>4001</th><td>Incorrect user name or password.</td></tr><tr><th>4015</th><td>Your account is temporarily locked.</td></tr><tr><th>4012</th><td>Your password has expired.</td></tr></table>',
  },
  {
    name: 'an article that shows the source of a login page',
    path: '/wiki/theme',
    title: 'Tema',
    content: `<h1>Tema</h1><pre>&lt;form name="vpnForm" action="/cgi/login"&gt; &lt;span id="errorMessageLabel"&gt;${REGION_TEXT}&lt;/span&gt;</pre>`,
  },
  {
    name: 'an article that mentions scripts of the product',
    path: '/wiki/theme',
    title: 'Tema',
    content: `<p>Ändra <code>/vpn/js/rdx.js</code> och <a href="/vpn/js/gateway_login_view.js">den andra</a>.</p><p>${REGION_TEXT}</p>`,
  },
  {
    name: 'a ticket',
    path: '/arende/123456',
    title: 'Ärende 123456',
    content: `<h1>Ärende 123456</h1><p>Användaren får: ${REGION_TEXT}</p><form><textarea name="svar"></textarea></form>`,
  },
  {
    name: 'a list of tickets',
    path: '/arende',
    title: 'Ärenden',
    content:
      '<ul><li>Cannot start app "Tidrapport".</li><li>Your account is disabled.</li><li>Error: Not a privileged User.</li><li>Skrivaren är trasig</li></ul>',
  },
  {
    name: 'a mail',
    path: '/owa/',
    title: 'Mail – Outlook',
    content: `<div role="main"><h2>SV: Kan inte logga in</h2><p>Hej, jag får ”${REGION_TEXT}”. Vad gör jag?</p></div><div contenteditable="true">Hej!</div>`,
  },
  {
    name: 'a mail on the path of the mailbox, in a list',
    path: '/owa/#path=/mail',
    title: 'Outlook',
    content:
      '<div role="listbox"><div>The user name or password you entered isn’t correct. Try entering it again.</div></div><input type="search">',
  },
  {
    name: 'a chat',
    path: '/chatt',
    title: 'Chatt',
    content: `<ul><li>Hej</li><li>Error: Not a privileged User.</li></ul><div contenteditable></div>`,
  },
  {
    name: 'results of a search',
    path: '/sok?q=The+credentials+you+typed+are+incorrect',
    title: `Sök: ${REGION_TEXT}`,
    content: `<form><input name="q" value="${REGION_TEXT}"></form><p>3 träffar på ”${REGION_TEXT}”</p>`,
  },
  {
    name: 'a search without a hit',
    path: '/sok',
    title: 'Sök',
    content: '<p>Inga träffar på ”Error: Not a privileged User.” Prova med andra ord, eller färre.</p>',
  },
  {
    name: 'a page that was not found',
    path: '/404',
    title: 'Sidan finns inte',
    content: '<h1>404</h1><p>Sidan finns inte. Unable to process your request.</p>',
  },
  {
    name: 'a question in a forum',
    path: '/forum',
    title: 'Forum',
    content:
      '<p>Jag får Error: Not a privileged User när jag loggar in på Web Access, vad ska jag göra åt det?</p>',
  },
  {
    name: 'a translation',
    path: '/ordlista',
    title: 'Ordlista',
    content:
      '<dl><dt>Error: Not a privileged User.</dt><dd>Du har valt fel inloggning: Extern OWA i stället för Web Access.</dd></dl>',
  },
  {
    name: 'a slide with one error in large letters',
    path: '/utbildning/7',
    title: 'Utbildning',
    content: `<h1>${REGION_TEXT}</h1>`,
  },
  {
    name: 'a poster that says nothing else',
    path: '/affisch',
    title: 'Affisch',
    content: '<h1>Incorrect user name or password.</h1>',
  },
  {
    name: 'a status page',
    path: '/status',
    title: 'Driftstatus',
    content:
      '<h1>Driftstatus</h1><p>Web Access: Cannot connect to server.</p><p>Telefoni: inga störningar</p>',
  },
  {
    name: 'a log',
    path: '/logg',
    title: 'Logg',
    content: `<pre>${'12:00 4001 Incorrect user name or password.\n12:01 Error: Not a privileged User.\n'.repeat(20)}</pre>`,
  },
  {
    name: 'a page that shows a login page in a picture',
    path: '/guide',
    title: 'Guide',
    content: `<figure><img alt="${REGION_TEXT}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>${REGION_TEXT}</figcaption></figure>`,
  },
]);

/** The same, brought by a script: a page that is not ours is not watched. */
const LATE_QUOTES = keepSilentOn('late quote', [
  {
    name: 'a message in a chat',
    path: '/chatt',
    content: `<div contenteditable></div><ul id="place"></ul>${runLater(`place.innerHTML = '<li>' + ${quote(REGION_TEXT)} + '</li>'`)}`,
  },
  {
    name: 'a search as you type',
    path: '/sok',
    content: `<input type="search"><div id="place"></div>${runLater(`place.textContent = ${quote(REGION_TEXT)}`)}`,
  },
  {
    name: 'a toast',
    path: '/start',
    content: `<p>Start</p><form><input></form>${runLater("document.body.insertAdjacentHTML('beforeend', '<div role=alert>Your logon has expired.</div>')")}`,
  },
  {
    name: 'a ticket that unfolds',
    path: '/arende',
    content: `<form><input></form><details id="place"><summary>Ärende</summary>${REGION_TEXT}</details>${runLater('place.open = true')}`,
  },
  {
    name: 'an article in a frame',
    path: '/kb',
    content: `<iframe style="width:600px;height:400px" srcdoc="<h1>Artikel</h1><input><p>${REGION_TEXT}</p>"></iframe>`,
  },
]);

/** Texts of healthy login pages that are nearly an error. */
const NEAR_MISSES: readonly string[] = [
  'Five incorrect passwords lock your account.',
  'Incorrect passwords are counted.',
  'Incorrect user names are not accepted.',
  'The credentials you typed are incorrectly formatted examples.',
  'The credentials you typed are not incorrect.',
  'The credentials you type must be correct.',
  'The credentials he typed are incorrect.',
  'Please try again or contact your system administrator.',
  'Contact your help desk or system administrator.',
  'Your account is not disabled.',
  'Your account is temporarily unlocked.',
  'Your account is permanently locked out of nothing.',
  'Your accounts are disabled at night.',
  'Your password will expire in 5 days.',
  'Your password has not expired.',
  'Your password has expired2 times.',
  'Passwords do not matched rows.',
  'Passwords must match.',
  'You have permission to log on.',
  'You do not have permission to log onto other computers.',
  'We can connect to server A and B.',
  'We cannot connect to servers abroad.',
  'Cannot connect? Ring Servicedesk IT.',
  'User not foundation members may not log on.',
  'Superuser not found here.',
  'You can start desktops and apps.',
  'Cannot start desktops from abroad.',
  'Cannot start apps from abroad.',
  'There are resources currently available for this user.',
  'An error occurred? Ring Servicedesk IT.',
  'A privileged User logs on elsewhere.',
  'Not a privileged user? Order access.',
  'We will be unable to process your requests on Sunday.',
  'Your device is now managed.',
  'Your device meets compliance requirements.',
  'Your logon will expire in 10 minutes.',
  'Try again later.',
  'Error',
  'Incorrect',
  'The user name you entered is not correct in other systems.',
];

const NEAR_MISS_PAGES = NEAR_MISSES.map((text) =>
  keepSilent(findLook('RfWebUI'), `near miss: ${text}`, { more: `<p>${text}</p>` }),
);

/** Pages that are, or seem to be, nothing but a message. */
const MESSAGES = keepSilentOn('message', [
  { name: 'with a form', content: '<p>Error: Not a privileged User.</p><form></form>' },
  { name: 'with a field', content: '<p>Error: Not a privileged User.</p><input type="search">' },
  {
    name: 'with a hidden field',
    content: '<p>Error: Not a privileged User.</p><input type="hidden" name="id">',
  },
  { name: 'with a textarea', content: '<p>Error: Not a privileged User.</p><textarea></textarea>' },
  {
    name: 'with a list to choose from',
    content: '<p>Error: Not a privileged User.</p><select><option>sv</option></select>',
  },
  { name: 'that can be edited', content: '<div contenteditable>Error: Not a privileged User.</div>' },
  {
    name: 'that gets a form',
    content: `<p id="place">Loading</p>${runLater("document.body.insertAdjacentHTML('beforeend', '<form><input></form>'); await wait(50); place.textContent = 'Error: Not a privileged User.'")}`,
  },
  {
    name: 'that gets a form together with its error',
    content: `<p id="place">Loading</p>${runLater("document.body.insertAdjacentHTML('beforeend', '<p>Error: Not a privileged User.</p><form><input></form>'); await wait(250)")}`,
  },
  {
    name: 'that gets a form, and loses it again',
    content: `<p id="place">Loading</p>${runLater("document.body.insertAdjacentHTML('beforeend', '<form id=f></form>'); await wait(50); f.remove(); await wait(50); place.textContent = 'Error: Not a privileged User.'")}`,
  },
  { name: 'with more text', content: `<p>Error: Not a privileged User.</p><p>${LOREM.repeat(7)}</p>` },
  {
    name: 'that gets more text',
    content: `<p id="place">Error</p>${runLater(`place.textContent = ${quote(LOREM.repeat(7))}; await wait(50); place.textContent = 'Error: Not a privileged User.'`)}`,
  },
  {
    name: 'of which the error is the smaller part',
    content:
      '<h1>Driftinformation</h1><p>Error: Not a privileged User. Texten beror på ett fel i natt som nu är rättat, logga in igen.</p>',
  },
  { name: 'with another known error', content: '<p>Your account is disabled.</p>' },
  { name: 'with an unknown error', content: '<p>An unknown error occurred</p>' },
  { name: 'with a refusal', content: '<p>Incorrect user name or password.</p>', path: '/vpn/index.html' },
  { name: 'of another kind', content: '<h1>403</h1><p>Forbidden</p>' },
  { name: 'that is empty', content: '' },
  { name: 'that is hidden', content: '<p hidden>Error: Not a privileged User.</p>' },
  { name: 'in a plain text file', content: `<pre>${'Not a user\n'.repeat(10)}</pre>` },
]);

/** What was an error, and is none any more. */
const GONE: readonly CorpusPage[] = [
  ...keepSilentOn('gone', [
    {
      name: 'a message that gets a form',
      content: `<p>Error: Not a privileged User.</p>${runLater("document.body.insertAdjacentHTML('beforeend', '<form><input></form>'); await wait(250)")}`,
    },
  ]),
  keepSilent(RDX, 'gone: removed', {
    more: `<p id="place">${REGION_TEXT}</p>${runLater('place.remove(); await wait(250)')}`,
  }),
  keepSilent(RDX, 'gone: hidden', {
    more: `<p id="place">${REGION_TEXT}</p>${runLater('place.hidden = true; await wait(250)')}`,
  }),
  keepSilent(RDX, 'gone: emptied', {
    more: runLater(
      "const label = document.querySelector('#feedbackStyle.error #errorMessageLabel'); label.textContent = 'Nej'; await wait(150); label.textContent = ''; await wait(250)",
    ),
  }),
  keepSilent(RDX, 'gone: its root is gone', {
    more: `<div id="place"><template shadowrootmode="open"><p>${REGION_TEXT}</p></template></div>${runLater('place.remove(); await wait(250)')}`,
  }),
  keepSilent(findLook('RfWebUI'), 'gone: a label that is no error any more', {
    error: 'Nej',
    more: runLater(
      "const label = document.querySelector('.label.error'); label.classList.replace('error', 'plain'); await wait(250)",
    ),
  }),
];

/** Pages on which nobody needs help, or not this. */
export const NEGATIVES: readonly CorpusPage[] = [
  ...HEALTHY,
  ...HIDDEN_PAGES,
  ...HIDDEN_BOXES,
  ...MANAGEMENT,
  MANAGEMENT_BODY,
  ...OTHER_LOGINS,
  ...QUOTES,
  ...LATE_QUOTES,
  ...NEAR_MISS_PAGES,
  ...MESSAGES,
  ...GONE,
];
