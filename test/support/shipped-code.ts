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

/** What our own pages and the worker never call, whoever wrote the code: their libraries name more than they do. */
const NEVER_CALLED = new Set([
  ...BANS.filter(({ because }) => because === SENDS).map(({ name }) => name),
  ...['eval', 'Function', 'document.write', 'document.writeln', 'insertAdjacentHTML', 'setHTMLUnsafe'],
]);

/** Every call that asks the network, runs text or writes markup. */
export function findCalls(code: string): string[] {
  const source = ts.createSourceFile('main.js', code, ts.ScriptTarget.Latest, true);
  return [...walkNodes(source)].filter(isForbiddenCall).map((node) => node.getText().slice(0, 80));
}

function isForbiddenCall(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const [first] = node.arguments ?? [];
  const called = readCalled(node.expression);
  const runsText =
    /^set(Timeout|Interval)$/.test(called.at(-1) ?? '') && first && ts.isStringLiteralLike(first);
  return (
    runsText ||
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    called.some((name) => NEVER_CALLED.has(name))
  );
}

/** The name that is called, alone and with that of its owner: `write`, `document.write`. */
function readCalled(callee: ts.Expression): string[] {
  const inner = ts.isParenthesizedExpression(callee) ? callee.expression : callee;
  if (ts.isBinaryExpression(inner)) return readCalled(inner.right);
  if (ts.isIdentifier(inner)) return [inner.text];
  if (!ts.isPropertyAccessExpression(inner)) return [];
  const owner = ts.isIdentifier(inner.expression) ? inner.expression.text : '';
  return [`${owner}.${inner.name.text}`, inner.name.text];
}

/** Every address in a page or style sheet that is not a file of the package. */
export function findRemoteAddresses(text: string): string[] {
  const loads =
    /(?:\s(?:src|href|action|poster)\s*=\s*["']?|url\(\s*["']?|@import\s+["'])([a-z]+:|\/\/)[^\s"'>)]*/gi;
  return [...text.matchAll(loads)].map(([found]) => found.trim());
}

/** What a node names: a variable, a member, or a text, which may become either. */
function readName(node: ts.Node): string[] {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return [node.text];
  return ts.isStringLiteralLike(node) ? [node.text] : [];
}
