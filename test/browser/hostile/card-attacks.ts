import { type HostilePage, PATH, REFUSAL, writeLogin } from './hostile-page.ts';

/** What a page may do to the card: to its element, and to what people see of it. */
export const CARD_ATTACKS: readonly HostilePage[] = [
  {
    name: 'imitates the card, before and after',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      late: `
        const forge = () => {
          const forged = document.createElement('web-access-hint');
          forged.id = 'forged';
          forged.dataset.error = 'credentials-incorrect';
          forged.dataset.section = 'support';
          const root = forged.attachShadow({ mode: 'closed' });
          root.innerHTML = '<dialog open><div role="status">Ring 071-00 00 00</div></dialog>';
          document.body.before(forged);
        };
        forge();
        say(${JSON.stringify(REFUSAL)});
        await wait(200);
        forge();`,
    }),
  },
  {
    name: 'removes the card whenever it comes',
    path: PATH,
    error: undefined,
    comings: 2,
    html: writeLogin({
      late: `
        const remove = () => document.querySelectorAll('web-access-hint').forEach((card) => card.remove());
        new MutationObserver(remove).observe(document.documentElement, { childList: true });
        say(${JSON.stringify(REFUSAL)});
        await wait(300);`,
    }),
  },
  {
    name: 'empties itself under the card',
    path: PATH,
    error: undefined,
    html: writeLogin({
      late: `
        say(${JSON.stringify(REFUSAL)});
        await wait(200);
        document.documentElement.remove();
        document.append(document.createElement('html'));
        await wait(200);`,
    }),
  },
  {
    name: 'covers the whole window',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      late: `
        const cover = document.createElement('div');
        cover.style = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
        say(${JSON.stringify(REFUSAL)});
        await wait(200);
        document.documentElement.append(cover);`,
    }),
  },
  {
    name: 'moves the card about, and writes into its attributes',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      late: `
        say(${JSON.stringify(REFUSAL)});
        await wait(200);
        const card = document.querySelector('web-access-hint');
        card.append('Ring 071-00 00 00', document.createElement('slot'));
        card.setAttribute('slot', 'x');
        card.setAttribute('style', 'display: block; content: "Ring 071-00 00 00"');
        card.setAttribute('aria-label', 'Ring 071-00 00 00');
        document.documentElement.append(card);`,
    }),
  },
  {
    name: 'defines the card’s element as its own, to look inside',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      early: `
        customElements.define('web-access-hint', class extends HTMLElement {
          connectedCallback() {
            this.attachInternals().shadowRoot?.append('Ring 071-00 00 00');
          }
        });`,
      late: `say(${JSON.stringify(REFUSAL)})`,
    }),
  },
  {
    name: 'defines the card’s element as one with an inside of its own',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      early: `
        customElements.define('web-access-hint', class extends HTMLElement {
          constructor() {
            super();
            try { this.attachShadow({ mode: 'open' }).textContent = 'Ring 071-00 00 00'; } catch {}
          }
        });`,
      late: `say(${JSON.stringify(REFUSAL)})`,
    }),
  },
  {
    name: 'clicks on the card by script',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      late: `
        say(${JSON.stringify(REFUSAL)});
        await wait(200);
        const card = document.querySelector('web-access-hint');
        for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'close', 'cancel'])
          card.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true }));
        card.click();
        document.elementFromPoint(innerWidth - 100, 100).click();`,
    }),
  },
  {
    name: 'says markup where its errors stand',
    path: PATH,
    error: 'login-failed',
    html: writeLogin({
      late: `
        place.id = 'errorMessageLabel';
        say('<img src=x onerror="document.title = 1"><script>document.title = 2</' + 'script>{supportPhone}');`,
    }),
  },
];
