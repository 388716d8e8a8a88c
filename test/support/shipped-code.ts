import ts from 'typescript';
import { walkNodes } from './source-files.ts';

interface Ban {
  readonly name: string;
  readonly because: string;
}

const READS_FORMS = 'no form value is read';
const LISTENS = 'no key is listened to';
const SENDS = 'there is no network request';
const RUNS_TEXT = 'text is never run';
const WRITES_HTML = 'text is only ever set as text';
const STORES = 'what a site stores is none of our business';
const PAGE_TAKES = 'the page must not notice it, or reach inside';

/** What the script for login pages must not contain, whichever way it is written. */
const BANS: readonly Ban[] = [
  ...['value', 'valueAsNumber', 'valueAsDate', 'defaultValue', 'FormData', 'selectedOptions'].map((name) => ({
    name,
    because: READS_FORMS,
  })),
  ...['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'paste', 'compositionend'].flatMap(
    (name) => [
      { name, because: LISTENS },
      { name: `on${name}`, because: LISTENS },
    ],
  ),
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon'].map(
    (name) => ({ name, because: SENDS }),
  ),
  ...['RTCPeerConnection', 'Image', 'Worker', 'SharedWorker', 'importScripts'].map((name) => ({
    name,
    because: SENDS,
  })),
  ...['eval', 'Function', 'constructor', 'setInterval'].map((name) => ({ name, because: RUNS_TEXT })),
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc', 'DOMParser'].map((name) => ({
    name,
    because: WRITES_HTML,
  })),
  ...['write', 'writeln', 'createContextualFragment'].map((name) => ({ name, because: WRITES_HTML })),
  ...['cookie', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
    name,
    because: STORES,
  })),
  ...['customElements', 'adoptedStyleSheets', 'postMessage'].map((name) => ({ name, because: PAGE_TAKES })),
];

const ADDRESS = /\burl\(|(https?|wss?):\/\/|javascript:/;

/** Everything in a script that breaks a promise: a sentence each. */
export function findBrokenPromises(code: string): string[] {
  const source = ts.createSourceFile('main.js', code, ts.ScriptTarget.Latest, true);
  const nodes = [...walkNodes(source)];
  const names = new Set(nodes.flatMap(readName));
  const named = BANS.filter(({ name }) => names.has(name)).map(
    ({ name, because }) => `"${name}": ${because}`,
  );
  const loads = nodes.some((node) => node.kind === ts.SyntaxKind.ImportKeyword);
  const address = ADDRESS.exec(code)?.[0];
  return [
    ...named,
    ...(loads ? [`"import": nothing is loaded`] : []),
    ...(address ? [`"${address}": there is no address in it`] : []),
  ];
}

/** What a node names: a variable, a member, or a text, which may become either. */
function readName(node: ts.Node): string[] {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return [node.text];
  return ts.isStringLiteralLike(node) ? [node.text] : [];
}
