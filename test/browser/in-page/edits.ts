import type { Random } from './random.ts';
import { CLOSED_HOST, findRoot } from './shadows.ts';

/** One change to a part of the page. */
export interface Edit {
  readonly name: string;
  readonly make: () => void;
}

const TAGS = ['p', 'div', 'b', 'span', 'i', 'section'];
const HIDING = ['display:none', 'visibility:hidden', 'opacity:0'];

/** All the ways in which a page may come to say something, or to say it no more. */
export function createEdits(ground: HTMLElement, phrase: string, random: Random): readonly Edit[] {
  const { pick } = random;
  const createPiece = () => createRandomPiece(listPieces(phrase), random);
  const change = (some: readonly HTMLElement[], make: (element: HTMLElement) => void) => {
    const element = pick(some);
    if (element) make(element);
  };
  const elements = () => listElements(ground);
  return [
    { name: 'insert', make: () => insert(createPiece(), pick([ground, ...listContainers(ground)]), random) },
    {
      name: 'move',
      make: () => change(elements(), (element) => move(element, pick(listContainers(ground)))),
    },
    {
      name: 'hide by style',
      make: () => change(elements(), ({ style }) => style.setProperty('display', 'none')),
    },
    { name: 'hide by class', make: () => change(elements(), ({ classList }) => classList.add('away')) },
    {
      name: 'hide by attribute',
      make: () => change(elements(), (element) => element.toggleAttribute('hidden', true)),
    },
    { name: 'show', make: () => change(elements(), show) },
    { name: 'show all', make: () => elements().forEach(show) },
    { name: 'rewrite in place', make: () => rewriteText(pick(listTexts(ground)), pick(listPieces(phrase))) },
    {
      name: 'rewrite',
      make: () => change(elements().filter(isPlain), (element) => element.replaceChildren(createPiece())),
    },
    { name: 'remove', make: () => change(elements(), (element) => element.remove()) },
    { name: 'remove a text', make: () => pick(listTexts(ground))?.remove() },
    { name: 'clear', make: () => random.below(6) === 0 && ground.replaceChildren() },
  ];
}

/** The phrase whole, in other letters and spaces, and in halves; and what is no part of it. */
function listPieces(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  const half = Math.floor(words.length / 2);
  return [
    phrase,
    phrase.toUpperCase(),
    phrase.replaceAll(' ', '\u00a0'),
    words.slice(0, half).join(' '),
    words.slice(half).join(' '),
    'Welcome',
    'Please wait',
    '',
  ];
}

/** A text, alone, in an element, or in an element within a shadow root. */
function createRandomPiece(pieces: readonly string[], { pick, below }: Random): Node {
  const text = document.createTextNode(pick(pieces));
  if (below(4) === 0) return text;
  const element = document.createElement(pick(TAGS));
  element.append(text);
  if (below(6) === 0) element.style.cssText = pick(HIDING);
  if (below(8) > 1) return element;
  const host = document.createElement(pick(['div', CLOSED_HOST]));
  (findRoot(host) ?? host.attachShadow({ mode: 'open' })).append(element);
  return host;
}

/** Elements and shadow roots below a node, each of which can have children. */
function listContainers(root: ParentNode): ParentNode[] {
  return [...root.children].flatMap((child) => {
    const inside = findRoot(child) ?? child;
    return [inside, ...listContainers(inside)];
  });
}

export function listElements(ground: ParentNode): HTMLElement[] {
  return [...ground.children].flatMap((child) => [
    child as HTMLElement,
    ...listElements(findRoot(child) ?? child),
  ]);
}

function listTexts(ground: ParentNode): Text[] {
  return [ground, ...listContainers(ground)].flatMap(({ childNodes }) =>
    [...childNodes].filter((child) => child instanceof Text),
  );
}

function insert(piece: Node, parent: ParentNode, { pick }: Random): void {
  parent.insertBefore(piece, pick([null, ...parent.childNodes]));
}

function move(element: Element, target: ParentNode | undefined): void {
  if (target && !isInside(target, element)) target.append(element);
}

function isInside(node: Node | null, element: Element): boolean {
  if (!node || node === element) return node === element;
  return isInside(node instanceof ShadowRoot ? node.host : node.parentNode, element);
}

function show(element: HTMLElement): void {
  element.style.cssText = '';
  element.hidden = false;
  element.className = '';
}

function rewriteText(text: Text | undefined, piece: string): void {
  if (text) text.data = piece;
}

function isPlain(element: Element): boolean {
  return findRoot(element) === undefined;
}
