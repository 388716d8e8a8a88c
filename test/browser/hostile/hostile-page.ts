import type { ServedPage } from '../support/page-server.ts';

/** A page that means harm, or is of a kind that nobody thought of, and what people get there all the same. */
export interface HostilePage extends ServedPage {
  /** What the page does. */
  readonly name: string;
  /** The error that the one card is about; `undefined` where no card can be had, and silence is enough. */
  readonly error: string | undefined;
  /** How often a card comes, where that is the question. */
  readonly comings?: number;
  /** Runs no script that could tell when it is through. */
  readonly isStill?: boolean;
}

declare global {
  /** Set by a page when it has done its worst. */
  var isThrough: boolean | undefined;
}

export const REFUSAL = 'The credentials you typed are incorrect';

/** Of a gateway. */
export const PATH = '/vpn/index.html';

interface LoginPage {
  /** Runs before there is anything of the page. */
  readonly early?: string;
  /** Runs when the page has stood for a while. `say(text)` shows an error, `show(isShown)` shows and hides it. */
  readonly late?: string;
  readonly says?: string;
}

/** Long enough for the extension to have looked at the page as it came. */
const LATER_MS = 150;

/** A classic gateway's login, with a few lines of its own. */
export function writeLogin({ early = '', late = '', says = '' }: LoginPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Citrix Gateway</title>
<script>${early}</script></head><body>
<form id="vpnForm" action="/cgi/login"><label>User name <input name="login"></label></form>
<p id="place">${says}</p>
<script>
{
  const place = document.getElementById('place');
  const say = (text) => { place.textContent = text; };
  const show = (isShown) => { place.style.display = isShown ? '' : 'none'; };
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const change = async () => { ${late} };
  setTimeout(() => change().then(() => { globalThis.isThrough = true; }), ${LATER_MS});
}
</script></body></html>`;
}
