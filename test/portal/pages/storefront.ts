import { STORE_LOGOUT } from '../addresses.ts';
import { SESSION_EXPIRED_TEXT } from '../error-texts.ts';
import { type Html, html } from '../html.ts';
import { STORE_ICONS, type StoreIcon } from '../store-icons.ts';
import { renderDocument } from './document.ts';
import { renderMessageBox } from './message-box.ts';

const TABS: readonly { readonly id: StoreIcon['tab']; readonly name: string }[] = [
  { id: 'desktops', name: 'SKRIVBORD' },
  { id: 'apps', name: 'APPAR' },
];

/** The page with the icons, shown after a login. Its texts about what can go wrong are hidden until it does. */
export function renderStorefrontPage(): Html {
  return renderDocument({
    title: 'Mina appar – Region Sörmland',
    styles: ['/portal/look.css', '/portal/store.css'],
    scripts: ['receiver/js/ctxs.core.min.js', 'receiver/js/store.js'],
    body: html`<div id="loading-screen">Hämtar dina appar …</div>
${renderHeader()}
<div class="session-expired-message" role="alert" hidden><span>${SESSION_EXPIRED_TEXT}</span> <a href="${STORE_LOGOUT}">Log On</a></div>
<main class="store">
${TABS.map((tab, index) => renderPanel(tab.id, index === 0))}
<p id="start-status" class="start-status" role="status"></p>
</main>
${renderMessageBox()}`,
  });
}

function renderHeader(): Html {
  return html`<header class="store-head">
<span class="site-name">Region Sörmland</span>
<div class="store-tabs" role="tablist" aria-label="Appar och skrivbord">
${TABS.map((tab, index) => renderTab(tab, index === 0))}
</div>
<a class="log-out" href="${STORE_LOGOUT}">Logga ut</a>
</header>`;
}

function renderTab(tab: { readonly id: string; readonly name: string }, isSelected: boolean): Html {
  return html`<button type="button" role="tab" id="tab-${tab.id}" aria-controls="panel-${tab.id}" aria-selected="${String(isSelected)}" tabindex="${isSelected ? 0 : -1}">${tab.name}</button>`;
}

function renderPanel(tab: StoreIcon['tab'], isSelected: boolean): Html {
  const icons = STORE_ICONS.filter((icon) => icon.tab === tab);
  return html`<div role="tabpanel" id="panel-${tab}" aria-labelledby="tab-${tab}"${isSelected ? [] : html` hidden`}>
<ul class="store-icons">
${icons.map(renderIcon)}
</ul>
</div>`;
}

function renderIcon(icon: StoreIcon): Html {
  return html`<li><button type="button" class="store-icon" data-resource="${icon.id}"><span class="store-tile" aria-hidden="true">${icon.name.slice(0, 1)}</span><span class="store-name">${icon.name}</span></button></li>`;
}
