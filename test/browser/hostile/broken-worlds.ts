import { type HostilePage, PATH, REFUSAL, writeLogin } from './hostile-page.ts';

const SAY = `say(${JSON.stringify(REFUSAL)});`;

/** Pages that change the language and the document under everybody who runs there. */
export const BROKEN_WORLDS: readonly HostilePage[] = [
  {
    name: 'throws from every getter of the document and its nodes',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      late: `
        ${SAY}
        globalThis.isThrough = true;
        const kinds = [Node, Element, HTMLElement, HTMLDialogElement, Text, Document, ShadowRoot, Range, MutationRecord, TreeWalker, Event];
        for (const { prototype } of kinds) {
          for (const name of Object.getOwnPropertyNames(prototype)) {
            const { get } = Object.getOwnPropertyDescriptor(prototype, name);
            if (get) Object.defineProperty(prototype, name, { get() { throw new Error('not for you'); } });
          }
        }`,
    }),
  },
  {
    name: 'replaces what others call',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      late: `
        ${SAY}
        globalThis.isThrough = true;
        const fail = () => { throw new Error('not for you'); };
        for (const kind of [Node, Element, Document, EventTarget, Array, String, Promise, MutationObserver, Set, RegExp])
          for (const name of Object.getOwnPropertyNames(kind.prototype))
            if (name !== 'constructor' && typeof Object.getOwnPropertyDescriptor(kind.prototype, name).value === 'function')
              kind.prototype[name] = fail;
        for (const name of ['MutationObserver', 'AbortController', 'URL', 'setTimeout', 'getComputedStyle', 'addEventListener'])
          globalThis[name] = fail;`,
    }),
  },
  {
    name: 'freezes everything',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      early: `
        for (const kind of [Object, Function, Array, Promise, Node, Element, HTMLElement, Document, EventTarget, Event])
          for (const frozen of [kind, kind.prototype]) Object.freeze(frozen);
        for (const name of Object.getOwnPropertyNames(document))
          Object.defineProperty(document, name, { configurable: false });`,
      late: SAY,
    }),
  },
  {
    name: 'gives every object members of its own',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      early: `
        for (const name of ['get', 'set', 'value', 'error', 'words', 'hosts', 'signal', 'capture'])
          Object.prototype[name] = 'Ring 071-00 00 00';`,
      late: SAY,
    }),
  },
  {
    name: 'names its elements like members of the document',
    path: PATH,
    error: 'credentials-incorrect',
    html: writeLogin({
      late: `
        const { body } = document;
        const create = document.createElement.bind(document);
        for (const name of ['title', 'body', 'hidden', 'querySelector', 'createElement', 'createRange', 'createTreeWalker'])
          for (const kind of ['form', 'img']) {
            const named = create(kind);
            named.name = name;
            body.append(named);
          }
        ${SAY}
        await wait(200);`,
    }),
  },
];

/** In Chromium a form shows its fields instead of its own members to extensions too. The page gets no help by it. */
export const BLINDING_PAGE: HostilePage = {
  name: 'names its fields like members of the form',
  path: PATH,
  error: undefined,
  html: writeLogin({
    late: `
      const form = document.getElementById('vpnForm');
      for (const name of ['matches', 'closest', 'parentElement', 'querySelectorAll', 'localName', 'isConnected', 'checkVisibility', 'offsetWidth', 'getRootNode']) {
        const field = document.createElement('input');
        field.name = name;
        form.append(field);
      }
      form.append(${JSON.stringify(REFUSAL)});
      form.className = 'changed';
      await wait(200);`,
  }),
};
