import { type Html, html } from '../html.ts';
import { renderDocument } from './document.ts';
import { renderLoginFrame } from './login-frame.ts';
import { renderMessageBox } from './message-box.ts';

/** The RfWebUI login page: an empty shell, whose form is drawn by script from what the server asks for. */
export function renderNfactorPage(nonce: string): Html {
  return renderDocument({
    title: 'Web Access – Region Sörmland',
    styles: ['/portal/look.css'],
    scripts: ['receiver/js/ctxs.core.min.js', 'receiver/js/logon.js'],
    nonce,
    body: html`${renderLoginFrame(renderAuthScreen())}
${renderMessageBox()}`,
  });
}

function renderAuthScreen(): Html {
  return html`<div id="explicit-auth-screen" class="login-box">
<h1>Web Access</h1>
<form class="credentialform" method="post" autocomplete="off" novalidate></form>
</div>`;
}
