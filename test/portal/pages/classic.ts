import { CLASSIC_SUBMIT } from '../addresses.ts';
import type { Wording } from '../error-texts.ts';
import { type Html, html } from '../html.ts';
import { renderDocument } from './document.ts';
import { renderLoginFrame } from './login-frame.ts';

/**
 * The rdx login page. It comes hidden and without an error: the scripts write the error of the last attempt
 * and show the page afterwards.
 */
export function renderClassicPage(wording: Wording): Html {
  return renderDocument({
    title: 'Web Access – Region Sörmland',
    styles: ['/portal/look.css'],
    scripts: ['/vpn/js/rdx.js', '/vpn/js/gateway_login_view.js'],
    head: html`<noscript><link rel="stylesheet" href="/vpn/noscript.css"></noscript>`,
    bodyStyle: 'display:none; visibility:hidden',
    body: html`${renderNoscript()}
${renderLoginFrame(renderLogonBox(wording))}`,
  });
}

/** Carries the ids of the real error, as every classic page does. */
function renderNoscript(): Html {
  return html`<noscript>
<div id="feedbackArea"><div id="feedbackStyle" class="feedbackStyleError"><span id="errorMessageLabel" class="messageStyle">JavaScript is either disabled in or not supported by the Web browser. To continue logon, use a Web browser that supports JavaScript.</span></div></div>
</noscript>`;
}

function renderLogonBox(wording: Wording): Html {
  return html`<div id="authentication" class="login-box">
<div id="logonbelt-topshadow"></div>
<h1>Web Access</h1>
<div id="logonbox-logonform">
<form id="vpnForm" name="vpnForm" method="post" action="${CLASSIC_SUBMIT}" autocomplete="off">
<input type="hidden" name="wording" value="${wording}">
<div class="field CredentialTypenone"><div class="standaloneText label plain">Logga in med användarnamn, lösenord och Pointsharpkod.</div></div>
${renderFields()}
<div class="field CredentialTypenone"></div>
<div class="field buttonsrow"><button type="submit" id="Log_On" class="button">Logga in</button></div>
</form>
</div>
</div>`;
}

function renderFields(): Html {
  return html`<div class="field CredentialTypeusername">
<div class="left"><label for="Enter user name">Användarnamn</label></div>
<div class="right"><input type="text" id="Enter user name" name="login" autocomplete="username" autocapitalize="none" spellcheck="false"></div>
</div>
<div class="field CredentialTypepassword">
<div class="left"><label for="passwd">Lösenord</label></div>
<div class="right"><input type="password" id="passwd" name="passwd" autocomplete="current-password"></div>
</div>
<div class="field CredentialTypepasscode">
<div class="left"><label for="passwd1">Pointsharpkod</label></div>
<div class="right"><input type="password" id="passwd1" name="passwd1" inputmode="numeric" autocomplete="one-time-code"></div>
</div>
<fieldset class="field CredentialTypeservice">
<legend>Logga in till</legend>
<label><input type="radio" id="service-webaccess" name="service" value="webaccess" checked> Web Access</label>
<label><input type="radio" id="service-owa" name="service" value="owa"> Extern OWA</label>
</fieldset>`;
}
