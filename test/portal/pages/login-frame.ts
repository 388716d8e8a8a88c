import { CHECKLIST } from '../addresses.ts';
import { type Html, html } from '../html.ts';

/** What both gateways put around their login box. */
export function renderLoginFrame(box: Html): Html {
  return html`<header class="site-name">Region Sörmland</header>
<main class="login-stage">${box}</main>
<footer class="site-foot">Övningssida. <a href="/">Alla övningar</a> · <a href="${CHECKLIST}">Checklista vid problem</a></footer>`;
}
