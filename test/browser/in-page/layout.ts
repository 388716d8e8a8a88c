/** A line of text where it is drawn. */
interface Line {
  readonly node: Node;
  readonly box: DOMRect;
}

/** The box of a line is higher than its letters, and may well reach into that of the next line. */
const MAX_SHARED_HEIGHT = 0.4;

/** What is wrong with how texts are laid out: they do not fit their place or the window, or are on top of each other. */
export function findLayoutFaults(host?: Element | null): string[] {
  const nodes = listShownTexts(host?.shadowRoot ?? document.body);
  const lines = nodes.flatMap(listLines);
  const faults = [
    ...nodes.filter(isCut).map((node) => `cut: ${quote(node)}`),
    ...lines.filter(isOutside).map(({ node }) => `outside: ${quote(node)}`),
    ...listCollisions(lines).map(([one, other]) => `on each other: ${quote(one)} ${quote(other)}`),
    ...(host ? [] : listPageFaults()),
  ];
  return [...new Set(faults)];
}

function listShownTexts(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes.filter((node) => {
    const { parentElement, textContent } = node;
    return textContent?.trim() && parentElement?.checkVisibility() && !isForEarsAlone(parentElement);
  });
}

/** All of it in one pixel. */
function isForEarsAlone(element: Element): boolean {
  if (getComputedStyle(element).clipPath !== 'none') return true;
  return element.parentElement !== null && isForEarsAlone(element.parentElement);
}

function listLines(node: Node): Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 1).map((box) => ({ node, box }));
}

function isCut({ parentElement }: Node): boolean {
  if (!parentElement || getComputedStyle(parentElement).display === 'inline') return false;
  return parentElement.scrollWidth > parentElement.clientWidth + 1;
}

function isOutside({ box }: Line): boolean {
  return box.left < -1 || box.right > document.documentElement.clientWidth + 1;
}

function listCollisions(lines: readonly Line[]): (readonly [Node, Node])[] {
  const fromAbove = lines.toSorted((one, other) => one.box.top - other.box.top);
  return fromAbove.flatMap((one, at) => {
    const below = fromAbove.slice(at + 1);
    const end = below.findIndex(({ box }) => box.top > one.box.bottom);
    const near = end < 0 ? below : below.slice(0, end);
    return near
      .filter((other) => other.node !== one.node && isColliding(one.box, other.box))
      .map((other) => [one.node, other.node] as const);
  });
}

function isColliding(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 1 && height > MAX_SHARED_HEIGHT * Math.min(one.height, other.height);
}

function listPageFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page: ${scrollWidth} px wide instead of ${clientWidth}`] : [];
}

function quote({ textContent }: Node): string {
  return `“${textContent?.trim().slice(0, 60)}”`;
}
