import type { ServedFile } from '../browser/support/page-server.ts';
import { escapeText, type PageId, quote, runLater } from './corpus-page.ts';

/** How a text comes to be read on a page that stands already, or while it is being built. */
export interface Delivery {
  readonly name: string;
  /** What the page carries for it, in its body. */
  readonly more: string;
  readonly head?: string;
  /** Where the text stands in a login page of its own. */
  readonly page?: PageId;
  readonly files?: { readonly [path: string]: ServedFile };
}

type WriteDelivery = (text: string) => Omit<Delivery, 'name'>;

const CSS = 'text/css';
const JAVASCRIPT = 'text/javascript';

/** A text that is there from the start, hidden until a script changes that. */
function unhide(hidden: (text: string) => string, code: string): WriteDelivery {
  return (text) => ({ more: hidden(escapeText(text)) + runLater(code) });
}

/** A text that a script brings; in the code it is called `text`. */
function bring(code: string, markup = '<div id="place"></div>'): WriteDelivery {
  return (text) => ({ more: markup + runLater(`const text = ${quote(text)}; ${code}`) });
}

/** A custom element whose root has the text. */
function define(mode: 'open' | 'closed', text: string): string {
  return `customElements.define('login-error', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: '${mode}' }).innerHTML = ${quote(`<p>${escapeText(text)}</p>`)}; }
});`;
}

/** A login page in a frame of its own, with the text. */
function writeFrame(text: string): string {
  return `<!doctype html><form id="vpnForm" action="/cgi/login"><label>User <input name="login"></label></form><p>${escapeText(text)}</p>`;
}

const DELIVERIES: { readonly [name: string]: WriteDelivery } = {
  'in the first HTML': (text) => ({ more: `<p>${escapeText(text)}</p>` }),
  'document.write while the page is parsed': (text) => ({
    more: `<script>document.write(${quote(`<p>${escapeText(text)}</p>`)})</script>`,
  }),
  'document.write of a whole new page': bring(
    `const whole = '<!doctype html><form id="vpnForm" action="/cgi/login"><input name="login"></form><p>' + text + '</p>';
    document.open(); document.write(whole); document.close()`,
  ),
  'an element appended': bring(
    `const p = document.createElement('p'); p.textContent = text; document.body.append(p)`,
  ),
  'a text node appended': bring('place.append(text)'),
  'a text inserted before others': bring(
    'place.before(document.createTextNode(text))',
    '<p id="place">Log on</p>',
  ),
  innerHTML: bring("place.innerHTML = '<p>' + text + '</p>'"),
  outerHTML: bring("place.outerHTML = '<p>' + text + '</p>'"),
  insertAdjacentHTML: bring("place.insertAdjacentHTML('afterend', '<p>' + text + '</p>')"),
  textContent: bring('place.textContent = text', '<p id="place">Log on</p>'),
  innerText: bring('place.innerText = text', '<p id="place">Log on</p>'),
  'characterData in place': bring('place.firstChild.data = text', '<p id="place">Log on</p>'),
  'characterData inserted in the middle': bring(
    'place.firstChild.replaceData(0, 6, text)',
    '<p id="place">Log on</p>',
  ),
  'letter by letter': bring('for (const letter of text) { place.append(letter); await wait(0) }'),
  // Above the form, because a label such as “Password” is where errors begin, and what follows it is read anyway. The
  // first card says that the page is watched by now, so that no letter is found by the look at the whole page. They come
  // too slowly to be taken together.
  'letter by letter above the form, after another error': bring(
    `document.body.prepend(place); place.textContent = 'Your logon has expired';
    while (!document.querySelector('web-access-hint')) await wait(20);
    place.textContent = ''; for (const letter of text) { place.append(letter); await wait(20) }`,
  ),
  'while the page never stops changing': bring(
    'setInterval(() => { clock.textContent = performance.now() }, 1); await wait(300); place.textContent = text',
    '<p id="clock"></p><p id="place"></p>',
  ),
  'word by word in elements': bring(
    "for (const word of text.split(' ')) { const span = document.createElement('span'); span.textContent = word + ' '; place.append(span) }",
  ),
  'a fragment from a template': (text) => ({
    more: `<template id="message"><p>${escapeText(text)}</p></template><div id="place"></div>${runLater(
      "place.append(document.getElementById('message').content.cloneNode(true))",
    )}`,
  }),
  'an element moved out of a hidden one': unhide(
    (text) => `<div hidden><p id="place">${text}</p></div>`,
    'document.body.append(place)',
  ),
  'a body that is replaced': bring(
    `const body = document.createElement('body'); body.innerHTML = '<form id="vpnForm"><input></form><p>' + text + '</p>';
    document.body.replaceWith(body)`,
  ),
  'nodeValue in place': bring('place.firstChild.nodeValue = text', '<div id="place">Log on</div>'),
  'un-hidden by a class': unhide(
    (text) => `<style>.off { display: none }</style><p id="place" class="off">${text}</p>`,
    "place.className = ''",
  ),
  'un-hidden by a class of an ancestor': unhide(
    (text) =>
      `<style>.off .note { display: none }</style><div id="place" class="off"><div><p class="note">${text}</p></div></div>`,
    "place.classList.remove('off')",
  ),
  'un-hidden by a class of a sibling': unhide(
    (text) => `<style>.ok ~ p { display: none }</style><div id="place" class="ok"></div><p>${text}</p>`,
    "place.className = 'failed'",
  ),
  'un-hidden by an attribute of the document': unhide(
    (text) =>
      `<style>html:not([data-state=failed]) #place { display: none }</style><p id="place">${text}</p>`,
    "document.documentElement.setAttribute('data-state', 'failed')",
  ),
  'un-hidden by style': unhide(
    (text) => `<p id="place" style="display:none">${text}</p>`,
    "place.style.display = 'block'",
  ),
  'un-hidden by visibility': unhide(
    (text) => `<div id="place" style="visibility:hidden"><p>${text}</p></div>`,
    "place.style.visibility = 'visible'",
  ),
  'un-hidden by opacity': unhide(
    (text) => `<div id="place" style="opacity:0"><p>${text}</p></div>`,
    "place.style.opacity = '1'",
  ),
  'un-hidden by height': unhide(
    (text) => `<div id="place" style="height:0;overflow:hidden"><p>${text}</p></div>`,
    "place.style.height = 'auto'",
  ),
  'un-hidden by position': unhide(
    (text) => `<p id="place" style="position:absolute;left:-9999px">${text}</p>`,
    "place.style.position = 'static'",
  ),
  'un-hidden by the attribute hidden': unhide(
    (text) => `<p id="place" hidden>${text}</p>`,
    'place.hidden = false',
  ),
  'un-hidden by the attribute hidden of an ancestor': unhide(
    (text) => `<section id="place" hidden><div><p>${text}</p></div></section>`,
    "place.removeAttribute('hidden')",
  ),
  'un-hidden by details that open': unhide(
    (text) => `<details id="place"><summary>More</summary><p>${text}</p></details>`,
    'place.open = true',
  ),
  'un-hidden by details that open at a click': unhide(
    (text) => `<details id="place"><summary>More</summary><p>${text}</p></details>`,
    "place.querySelector('summary').click()",
  ),
  'a dialog that opens': unhide((text) => `<dialog id="place"><p>${text}</p></dialog>`, 'place.show()'),
  'a modal dialog that opens': unhide(
    (text) => `<dialog id="place"><p>${text}</p></dialog>`,
    'place.showModal()',
  ),
  'a popover that opens': unhide(
    (text) => `<div id="place" popover><p>${text}</p></div>`,
    'place.showPopover()',
  ),
  'un-hidden by a style sheet that is switched off': unhide(
    (text) => `<style id="place">#note { display: none }</style><p id="note">${text}</p>`,
    'place.remove()',
  ),
  'un-hidden by a style element that comes late': unhide(
    (text) => `<p id="note" style="display:none">${text}</p>`,
    "const style = document.createElement('style'); style.textContent = '#note { display: block !important }'; document.head.append(style)",
  ),
  'a body hidden while scripts run': unhide(
    (text) =>
      `<p>${text}</p><script>document.body.style.display = 'none'; document.body.style.visibility = 'hidden'</script>`,
    "document.body.style.display = ''; await wait(50); document.body.style.visibility = ''",
  ),
  'faded in by a transition': unhide(
    (text) =>
      `<style>#place { opacity: 0; transition: opacity .2s } #place.in { opacity: 1 }</style><p id="place">${text}</p>`,
    "place.className = 'in'",
  ),
  'unfolded by a transition': unhide(
    (text) =>
      `<style>#place { max-height: 0; overflow: hidden; transition: max-height .2s } #place.in { max-height: 200px }</style><div id="place"><p>${text}</p></div>`,
    "place.className = 'in'",
  ),
  'slid in by a transition': unhide(
    (text) =>
      `<style>#place { position: relative; left: -3000px; transition: left .2s } #place.in { left: 0 }</style><p id="place">${text}</p>`,
    "place.className = 'in'",
  ),
  'faded in by an animation that a class starts': unhide(
    (text) =>
      `<style>@keyframes come { from { opacity: 0 } } #place { opacity: 0 } #place.in { opacity: 1; animation: come .2s }</style><p id="place">${text}</p>`,
    "place.className = 'in'",
  ),
  'shown by an animation that waits': (text) => ({
    more: `<style>@keyframes come { to { visibility: visible } } #place { visibility: hidden; animation: come .1s .4s forwards }</style><p id="place">${escapeText(text)}</p>`,
  }),
  'faded in by the script of an animation library': unhide(
    (text) => `<p id="place" style="opacity:0">${text}</p>`,
    'for (let step = 1; step <= 10; step++) { place.style.opacity = String(step / 10); await wait(16) }',
  ),
  'shown by a style sheet that comes late': (text) => ({
    head: '<style>#place { display: none }</style>',
    more: `<p id="place">${escapeText(text)}</p>${runLater(
      "const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = '/late.css'; document.head.append(link)",
    )}`,
    files: { '/late.css': { type: CSS, body: '#place { display: block !important }', delayMs: 300 } },
  }),
  'shown by an image that comes late': (text) => ({
    more: `<p id="place" hidden>${escapeText(text)}</p>${runLater(
      "const image = new Image(); image.onload = image.onerror = () => { place.hidden = false }; image.src = '/late.png'",
    )}`,
  }),
  'a script that comes late': (text) => ({
    more: `<div id="place"></div>${runLater(
      "const script = document.createElement('script'); script.src = '/late.js'; document.head.append(script)",
    )}`,
    files: {
      '/late.js': {
        type: JAVASCRIPT,
        body: `document.getElementById('place').textContent = ${quote(text)}`,
        delayMs: 200,
      },
    },
  }),
  'an answer of the server': (text) => ({
    more: `<div id="place"></div>${runLater("place.innerHTML = await (await fetch('/answer')).text()")}`,
    files: { '/answer': { type: 'text/plain', body: `<p>${escapeText(text)}</p>`, delayMs: 100 } },
  }),
  'a frame with srcdoc': (text) => ({
    page: 'gateway-classic',
    more: `<iframe style="width:600px;height:400px" srcdoc="${escapeText(writeFrame(text))}"></iframe>`,
  }),
  'a frame with an address': (text) => ({
    page: 'gateway-classic',
    more: '<iframe style="width:600px;height:400px" src="/frame.html"></iframe>',
    files: { '/frame.html': { type: 'text/html', body: writeFrame(text) } },
  }),
  'a small frame': (text) => ({
    page: 'gateway-classic',
    more: '<iframe style="width:300px;height:90px" src="/frame.html"></iframe>',
    files: { '/frame.html': { type: 'text/html', body: writeFrame(text) } },
  }),
  'a frame that comes late': (text) => ({
    page: 'gateway-classic',
    more: runLater(
      "const frame = document.createElement('iframe'); frame.style = 'width:600px;height:400px'; frame.src = '/frame.html'; document.body.append(frame)",
    ),
    files: { '/frame.html': { type: 'text/html', body: writeFrame(text) } },
  }),
  'an open shadow root': bring(
    "place.attachShadow({ mode: 'open' }).innerHTML = '<p>' + text + '</p>'; document.body.append(place)",
  ),
  'a declarative shadow root': (text) => ({
    more: `<div><template shadowrootmode="open"><p>${escapeText(text)}</p></template></div>`,
  }),
  'a change inside an open shadow root': (text) => ({
    more: `<div id="place"><template shadowrootmode="open"><p>Log on</p></template></div>${runLater(
      `place.shadowRoot.firstChild.textContent = ${quote(text)}`,
    )}`,
  }),
  'a shadow root in a shadow root': bring(
    `const outer = document.createElement('div'); const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>' + text + '</p>';
    outer.attachShadow({ mode: 'open' }).append(inner); document.body.append(outer)`,
  ),
  'a text slotted into a shadow root': bring(
    "place.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; place.append(text)",
  ),
  'a custom element with an open root': (text) => ({
    more: `<script>${define('open', text)}</script>${runLater("document.body.append(document.createElement('login-error'))")}`,
  }),
  'a custom element with a closed root': (text) => ({
    more: `<script>${define('closed', text)}</script><login-error></login-error>`,
  }),
  'a custom element with a closed root, later': (text) => ({
    more: `<script>${define('closed', text)}</script>${runLater("document.body.append(document.createElement('login-error'))")}`,
  }),
  'a declarative closed root of a custom element': (text) => ({
    more: `<login-error><template shadowrootmode="closed"><p>${escapeText(text)}</p></template></login-error>`,
  }),
  'a change inside a closed root': (text) => ({
    more: `<script>customElements.define('login-error', class extends HTMLElement {
  constructor() { super(); const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<p></p>'; globalThis.note = root.firstChild; }
});</script><login-error></login-error>${runLater(`globalThis.note.textContent = ${quote(text)}`)}`,
  }),
  'a custom element that a late script defines': (text) => ({
    more: `<login-error></login-error>${runLater(
      "const script = document.createElement('script'); script.src = '/late.js'; document.head.append(script)",
    )}`,
    files: { '/late.js': { type: JAVASCRIPT, body: define('closed', text), delayMs: 200 } },
  }),
  'after three seconds': (text) => ({
    more: `<div id="place"></div>${runLater(`place.textContent = ${quote(text)}`, 3000)}`,
  }),
  'in a flood of changes': bring(
    "for (let row = 0; row < 500; row++) { const p = document.createElement('p'); p.textContent = row === 250 ? text : 'Row ' + row; document.body.append(p); if (row % 50 === 0) await wait(0) }",
  ),
};

/** Every way in which a text can arrive. */
export function listDeliveries(text: string): Delivery[] {
  return Object.entries(DELIVERIES).map(([name, write]) => ({ name, ...write(text) }));
}

/** For the long run alone. */
export function deliverVeryLate(text: string): Delivery {
  return {
    name: 'after thirty seconds',
    more: `<div id="place"></div>${runLater(`place.textContent = ${quote(text)}`, 30_000)}`,
  };
}
