import { MAILBOX, OWA_LOGIN, OWA_LOGOUT, OWA_SUBMIT } from '../addresses.ts';
import { OWA_REFUSED_TEXT } from '../error-texts.ts';
import { type Html, html } from '../html.ts';
import { renderDocument } from './document.ts';

export function renderOwaPage(wasRefused: boolean): Html {
  return renderDocument({
    title: 'Outlook',
    styles: ['/portal/look.css', '/portal/owa.css'],
    body: html`<form action="${OWA_SUBMIT}" method="post" name="logonForm" autocomplete="off">
<input type="hidden" name="destination" value="${MAILBOX}">
<div class="owa-side" aria-hidden="true"></div>
<div id="lgnDiv" class="logonDiv">
<h1>Extern OWA</h1>
${renderFields()}
${wasRefused ? html`<div id="signInErrorDiv" class="signInError" role="alert">${OWA_REFUSED_TEXT}</div>` : []}
<div class="signInEnter"><button type="submit" id="signin" class="signinbutton">Logga in</button></div>
</div>
</form>
<div id="cookieMsg" style="display:none">
<div class="signInHeader">Outlook</div>
<div class="signInExpl">Please enable cookies for this Web site. Cookies are currently disabled by your browser. <a href="${OWA_LOGIN}">Retry</a></div>
</div>`,
  });
}

function renderFields(): Html {
  return html`<label for="username" id="userNameLabel" class="signInInputLabel">Användarnamn</label>
<input type="text" id="username" name="username" class="signInInputText" autocomplete="username" autocapitalize="none" spellcheck="false">
<label for="password" id="passwordLabel" class="signInInputLabel">Lösenord</label>
<input type="password" id="password" name="password" class="signInInputText" autocomplete="current-password">`;
}

export function renderMailboxPage(): Html {
  return renderDocument({
    title: 'Inkorgen – Outlook',
    styles: ['/portal/look.css', '/portal/article.css'],
    body: html`<main class="article">
<h1>Inkorgen</h1>
<p>Du är inloggad. Inga nya meddelanden.</p>
<p><a href="${OWA_LOGOUT}">Logga ut</a></p>
</main>`,
  });
}
