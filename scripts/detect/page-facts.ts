/** Runs in the saved page, bundled with what the content script itself uses to read: `read-facts.ts` sends it there. */
import { isReadable, walkTexts } from '../../content-scripts/readable.ts';
import { readMessage } from '../../content-scripts/which-page.ts';
import type { DocumentFacts, WantedFacts } from '../../src/core/document-facts.ts';

/** The page was hidden as a whole: by which element and style. */
export type HiddenBy = `${'html' | 'body'} {${string}}`;

/** How scripts hide a page until it is complete, and what shows it. */
const SHOWN = { display: 'block', visibility: 'visible', opacity: '1' } as const;

/** Shows a page that its own scripts, which do not run, would have shown. */
export function showDocument(): HiddenBy | null {
  const { body, documentElement: html } = document;
  const hidden = [
    ['html', html, findHidingStyle(html)],
    ['body', body, body && findHidingStyle(body)],
  ] as const;
  const [first] = hidden.flatMap(([name, , style]): HiddenBy[] => (style ? [`${name} {${style}}`] : []));
  if (!first) return null;
  for (const element of [html, body]) {
    for (const [name, value] of Object.entries(SHOWN)) element?.style.setProperty(name, value, 'important');
  }
  return first;
}

function findHidingStyle(element: HTMLElement): string | undefined {
  const { display, visibility, opacity } = getComputedStyle(element);
  if (display === 'none') return 'display: none';
  if (visibility !== 'visible') return `visibility: ${visibility}`;
  return Number(opacity) === 0 ? 'opacity: 0' : undefined;
}

/** Waits for what fades in or moves, unless it never ends. */
export async function settle(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => {
    return Number(effect?.getComputedTiming().endTime) < MAX_ANIMATION_MS;
  });
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

const MAX_ANIMATION_MS = 5000;

/** More texts are taken for readable without asking, which takes time: no login page has so many. */
const MAX_TEXTS = 50_000;

export function readFacts({ markers, errorBoxes }: WantedFacts): DocumentFacts {
  const texts = listRoots(document).flatMap((root) => [...walkTexts(root)]);
  return {
    pathname: location.pathname,
    title: document.title,
    markers: markers.filter((selector) => document.querySelector(selector)),
    errorBoxes: errorBoxes.flatMap((selector) => {
      const boxes = listRoots(document).flatMap((root) => [...root.querySelectorAll(selector)]);
      const says = boxes.map((box) => joinReadable([...walkTexts(box)])).find(Boolean) ?? '';
      return boxes.length > 0 ? [{ selector, says }] : [];
    }),
    message: readMessage() ?? null,
    readable: joinReadable(texts),
    text: texts.map(({ data }) => data).join(' '),
  };
}

function listRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inner.flatMap(listRoots)];
}

function joinReadable(texts: readonly Text[]): string {
  const readable = texts.filter((text, at) => at >= MAX_TEXTS || isReadable(text)).map(({ data }) => data);
  return readable.join(' ').replace(/\s+/g, ' ').trim();
}
