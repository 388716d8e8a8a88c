import { findRoot } from './shadows.ts';

/** Between the texts of two roots: what a shadow root says is not continued outside. */
const ROOT_EDGE = '|';

/** Reads a part of the page as a person would: slowly, everything, from the top, by rules of its own. */
export function isPhraseReadable(root: ParentNode, phrase: string): boolean {
  return fold(readNodes(root)).includes(fold(phrase));
}

function readNodes(root: ParentNode): string {
  return [...root.childNodes].map(readNode).join(' ');
}

function readNode(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement) || isHidden(node)) return '';
  const root = findRoot(node);
  return root ? `${ROOT_EDGE}${readNodes(root)}${ROOT_EDGE}` : readNodes(node);
}

function isHidden(element: HTMLElement): boolean {
  const { display, opacity, visibility } = getComputedStyle(element);
  return display === 'none' || opacity === '0' || visibility === 'hidden';
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z|]/g, '');
}
