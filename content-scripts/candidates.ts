import { type CompiledError, UNKNOWN_ERROR } from '../src/core/detection-rules.ts';
import type { HintContent } from '../src/core/hint-content.ts';
import { type FoundPhrase, findPhrase } from '../src/core/phrase-matching.ts';
import { foldText } from '../src/core/text-folding.ts';
import { isReadable, walkTexts } from './readable.ts';

/** An error of a login page is a sentence; of a longer text only so much is searched. */
const MAX_TEXT_CHARS = 20_000;

/** The letters of a beginning are within as much text, dashes and dots between them counted. */
const BEGINNING_REACH_CHARS = 40;

/** Anything that a phrase is known for comes before it. */
const LAST = 1e9;

/** More places at a time that look like an error are not a login page's doing. */
const MAX_PLACES = 200;

/** An error that can be read on the page now, and where it stands. */
export interface ErrorOnPage extends FoundPhrase {
  readonly place: Node;
}

/**
 * The few places of a page that may say an error: texts in which a known phrase begins, and error boxes. Changed parts
 * are searched once, hidden or not; whether it can be read is asked of these places only, again and again.
 */
export interface Candidates {
  /** Searches a part of the page that is new or has changed. */
  readonly gather: (part: Node) => void;
  /** Looks at an element whose attributes have changed: they may have made an error box of it. */
  readonly collectBox: (node: Node) => void;
  /** The errors that a person can read now, in order; error boxes that say anything else come last. */
  readonly findErrors: () => readonly ErrorOnPage[];
}

/** `errorBoxes` is a CSS selector. */
export function createCandidates(
  errors: readonly CompiledError[],
  errorBoxes: string,
  search: Pick<HintContent, 'beginnings' | 'reach'>,
): Candidates {
  const beginnings = new RegExp(search.beginnings);
  const places = new Set<Text | Element>();

  function gather(part: Node): void {
    collectBeginnings(part);
    collectBox(part);
    (part as Element).querySelectorAll?.(errorBoxes).forEach(keep);
  }

  function collectBox(node: Node): void {
    if ((node as Element).matches?.(errorBoxes)) keep(node as Element);
  }

  function collectBeginnings(part: Node): void {
    const run = withSurroundings(part);
    // At once and with what nobody reads: most parts of a page say nothing that matters, and need no walk.
    if (!beginnings.test(sayTogether(run))) return;
    const texts = run.flatMap((node) => [...walkTexts(node)]);
    let rest = sayTogether(texts);
    let begins = findBeginning(rest);
    for (const text of texts) {
      const { length } = text;
      rest = rest.slice(length);
      if (begins < length) {
        keep(text);
        begins = findBeginning(rest);
      } else begins -= length;
    }
  }

  function findBeginning(says: string): number {
    return beginnings.exec(says)?.index ?? NaN;
  }

  function keep(place: Text | Element): void {
    if (places.size < MAX_PLACES) places.add(place);
  }

  function findErrors(): readonly ErrorOnPage[] {
    for (const place of places) if (!place.isConnected) places.delete(place);
    return [...places].flatMap(readPlace).sort((a, b) => a.rank - b.rank);
  }

  function readPlace(place: Text | Element): ErrorOnPage[] {
    const found = 'data' in place ? findPhrase(readFrom(place), errors) : readBox(place);
    return found ? [{ ...found, place }] : [];
  }

  /** What can be read from a text on, well beyond the longest phrase because hidden texts may lie between. */
  function readFrom(text: Text): string {
    return join([...walkTexts(text), ...takeTexts(text, search.reach)].filter(isReadable));
  }

  function readBox(box: Element): FoundPhrase | undefined {
    const texts = box.textContent && box.matches(errorBoxes) ? [...walkTexts(box)].filter(isReadable) : [];
    // An empty box, as on every healthy page, is not worth the first folding.
    const says = texts[0] && foldText(join(texts));
    return says ? { error: UNKNOWN_ERROR, phrase: says, rank: LAST } : undefined;
  }

  return { gather, collectBox, findErrors };
}

/** A beginning may be spread over several texts, and reach into those before and after the changed ones. */
function withSurroundings(part: Node): readonly Node[] {
  if (part === document.documentElement) return [part];
  const before = takeTexts(part, BEGINNING_REACH_CHARS, 'previousSibling').reverse();
  return [...before, part, ...takeTexts(part, BEGINNING_REACH_CHARS)];
}

/** Several texts as one; where one ends, a word may end. */
function join(texts: readonly Text[]): string {
  return texts.map(({ data }) => data.slice(0, MAX_TEXT_CHARS)).join(' ');
}

/** All that is in some nodes, with scripts and the like. */
function sayTogether(nodes: readonly Node[]): string {
  return nodes.map(({ textContent }) => textContent).join('');
}

/** As many texts after or before a node as it takes to have so many characters; white space around them counts not. */
function takeTexts(
  node: Node,
  enough: number,
  direction: 'nextSibling' | 'previousSibling' = 'nextSibling',
): Text[] {
  const taken: Text[] = [];
  let chars = 0;
  for (const text of walkTexts(node, direction)) {
    taken.push(text);
    chars += text.data.trim().length;
    if (chars > enough) break;
  }
  return taken;
}
