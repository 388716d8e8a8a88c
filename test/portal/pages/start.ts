import { type Html, html } from '../html.ts';
import { GOOD_LOGIN, REFUSED_ACCOUNTS } from '../login.ts';
import { PORTAL_PAGES, type PortalPage } from '../portal-pages.ts';
import { renderDocument } from './document.ts';

/** The index: what there is to practise, and with which login. */
export function renderStartPage(): Html {
  return renderDocument({
    title: 'Övningsportal för Web Access',
    styles: ['/portal/look.css', '/portal/article.css'],
    body: html`<main class="article">
<h1>Övningsportal för Web Access</h1>
<p class="preamble">Sidorna här beter sig som inloggningen till Web Access, men finns bara på din egen dator. Inget du skriver lämnar den.</p>
${renderGoodLogin()}
${renderTrials()}
<h2>Sidorna</h2>
<ul class="page-list">
${PORTAL_PAGES.map(renderPage)}
</ul>
</main>`,
  });
}

function renderGoodLogin(): Html {
  return html`<h2>Den här inloggningen fungerar</h2>
<dl class="good-login">
<div><dt>Användarnamn</dt><dd><code>${GOOD_LOGIN.user}</code></dd></div>
<div><dt>Lösenord</dt><dd><code>${GOOD_LOGIN.password}</code></dd></div>
<div><dt>Pointsharpkod</dt><dd><code>${GOOD_LOGIN.code}</code></dd></div>
</dl>`;
}

function renderTrials(): Html {
  return html`<h2>Prova det här</h2>
<ol>
<li>Öppna en inloggningssida nedan och skriv fel i något av fälten. Inloggningen nekas, och hjälpen visas bredvid formuläret.</li>
<li>Försök fel tre gånger. Då står telefonnumret till supporten först.</li>
<li>Logga in rätt, men välj Extern OWA. Du hamnar på en nästan tom sida.</li>
<li>Logga in rätt till Web Access. Öppna fliken APPAR och starta Tidrapport, som inte går att starta.</li>
<li>Logga ut i en annan flik och starta sedan en ikon. Då har inloggningen gått ut.</li>
</ol>
<p>De här användarnamnen nekas alltid, vad du än skriver i de andra fälten:</p>
<ul>
${REFUSED_ACCOUNTS.map(({ user, reason }) => html`<li><code>${user}</code> – ${reason}</li>`)}
</ul>`;
}

function renderPage(page: PortalPage): Html {
  return html`<li><a href="${page.path}">${page.name}</a><span>${page.description}</span></li>`;
}
