import { CHECKLIST } from '../addresses.ts';
import { type Html, html } from '../html.ts';
import { renderDocument } from './document.ts';

/** The region's checklist as an article: a healthy page that quotes the errors word for word. */
export function renderArticlePage(searched: string): Html {
  return renderDocument({
    title: 'Checklista Web Access – Region Sörmland',
    styles: ['/portal/look.css', '/portal/article.css'],
    body: html`<header class="site-head">
<span class="site-name">Region Sörmland</span>
${renderSearch(searched)}
</header>
<main class="article">
${searched === '' ? [] : html`<p class="search-note">Inga fler sidor handlar om ”${searched}”.</p>`}
<h1>Checklista Web Access – vid problem</h1>
<p class="preamble">Hjälp vid felsökning, följ punkterna nedan.</p>
${renderLoginTrouble()}
${renderErrorMessage()}
${renderOneTimeCode()}
${renderActivationCode()}
${renderStartTrouble()}
${renderSupport()}
</main>`,
  });
}

function renderSearch(searched: string): Html {
  return html`<form class="site-search" role="search" action="${CHECKLIST}" method="get">
<label for="q">Sök på webbplatsen</label>
<input type="search" id="q" name="q" value="${searched}">
<button type="submit" class="button">Sök</button>
</form>`;
}

function renderLoginTrouble(): Html {
  return html`<h2>Inloggningsproblem</h2>
<p>Första steget i inloggningen till Region Sörmland med Användarnamn, Lösenord och Pointsharpkod.</p>
<h3>Om du har en ny app</h3>
<ul><li>kontrollera att du har rätt app ”Pointsharp Login” eller ”Pointsharp” – inte ”Pointsharp PIN”</li></ul>
<h3>Om du har en ny mobil</h3>
<ul>
<li>du måste använda en ny Aktiveringskod</li>
<li>du kan inte använda en tidigare Aktiveringskod som använts på annan mobil tidigare</li>
<li>helt nya användare får alltid en ny kod</li>
<li>personal kan beställa en ny Aktiveringskod via formulär på Insidan</li>
<li>externa användare kontaktar vår support för att få en ny Aktiveringskod – se nedan</li>
</ul>`;
}

function renderErrorMessage(): Html {
  return html`<h2>Felmeddelande</h2>
<p>Visas felmeddelandet ”The Credentials you typed are incorrect. Please try again or contact your helpdesk or system administrator”, betyder det att något av de tre fälten är fel.</p>
<ul>
<li>användarnamn</li>
<li>lösenord (utan å, ä, ö)</li>
<li>Pointsharpkod (engångskod från app eller dosa)</li>
</ul>
<p><strong>Användarnamn</strong> – kontrollera uppgiften du fått</p>
<p><strong>Lösenord</strong> – kontrollera bokstäver, gemener eller versaler, eller kontakta vår support för ett nytt</p>
<p><strong>Pointsharpkod</strong> – ring vår support och uppge en färsk engångskod från app/dosa, så kan de testa koden. Om den är giltig behövs ingen åtgärd.</p>`;
}

function renderOneTimeCode(): Html {
  return html`<h3>Om engångskoden är felaktig, från app eller dosa</h3>
<ul>
<li>App. Om den är ogiltig måste de skicka ut en ny Aktiveringskod, som du först måste registrera i appen innan appen kan ge giltig engångskod.</li>
<li>Dosa. Om den är ogiltig kan vår support synka dosan genom att de får ytterligare en kod från dig och se om det går bra, därefter testa igen med ytterligare en ny kod från dig, och då förhoppningsvis med godkänt resultat.</li>
</ul>`;
}

function renderActivationCode(): Html {
  return html`<h3>När du får en ny Aktiveringskod via mejl</h3>
<ul>
<li>skickas den automatiskt till din registrerade e-post (kommer direkt)</li>
<li>kan den inte skickas till annan e-postadress</li>
<li>Ämne: Pointsharp Token</li>
<li>Från: mail_pointsharp</li>
<li>koden står i mejlet ”Activation code: xxxxxx”</li>
<li>kontrollera Skräpposten om du inte ser mejlet (hamnar ibland där)</li>
<li>registrera Aktiveringskoden i appen</li>
<li>gör ett nytt inloggningsförsök efter omstart av din webbläsare</li>
</ul>`;
}

function renderStartTrouble(): Html {
  return html`<h2>Problem att starta ikon från fliken ”SKRIVBORD” eller ”APPAR”</h2>
<p>Problem uppstår i nästa steg – efter den första inloggningen</p>
<ol>
<li>Föregående utloggning har inte gjorts korrekt – försök igen</li>
<li>Problem med Citrixprogrammet – regionens dator: måste anmälas och åtgärdas av tekniker, annan dator: installera om programmet Citrix Workspace App</li>
<li>Inställning av ”Tillförlitliga platser” saknas i Internet Explorer</li>
<li>Felmeddelande ”Error. Not av privileged User” – fel inloggning vald Extern OWA i stället för Web Access. På sidan kan det också stå ”Error: Not a privileged User.”</li>
</ol>
<p>Möjliga orsaker till problem kan vara ominstallation av dator, uppdatering av virusprogram med mera.</p>`;
}

function renderSupport(): Html {
  return html`<h2>Support</h2>
<p>Servicedesk IT: 016-10 53 50, val 2</p>
<p class="updated">Uppdaterat: 10 februari 2023</p>`;
}
