import { UNKNOWN_ERROR } from '../src/core/detection-rules.ts';
import { BEGINNING_CHARS, type FoundPhrase, type PhraseSearch } from '../src/core/phrase-matching.ts';
import { foldText } from '../src/core/text-folding.ts';
import { isReadable, readTexts, walkTexts } from './readable.ts';

/** An error of a login page is a sentence; of a longer text only so much is searched. */
const MAX_TEXT_CHARS = 20_000;

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

export function createCandidates(search: PhraseSearch, errorBoxes: string): Candidates {
  const places = new Set<Text | Element>();

  function gather(part: Node): void {
    collectBeginnings(part);
    collectBox(part);
    (part as Element).querySelectorAll?.(errorBoxes).forEach(keep);
  }

  function collectBox(node: Node): void {
    if ((node as Element).matches?.(errorBoxes)) keep(node as Element);
  }

  /** A beginning may be spread over several texts, and reach into those before and after the changed ones. */
  function collectBeginnings(part: Node): void {
    const before = takeLetters(part, BEGINNING_CHARS, 'previousSibling').reverse();
    const run = [...before, part, ...takeLetters(part, BEGINNING_CHARS)];
    const says = run.map(readTexts).join('').toLowerCase();
    let begins = search.findBeginning(says);
    let end = 0;
    if (!(begins >= 0)) return;
    for (const text of run.flatMap((node) => (node instanceof Text ? node : [...walkTexts(node)]))) {
      end += text.data.toLowerCase().length;
      if (begins < end) {
        keep(text);
        begins = end + search.findBeginning(says.slice(end));
      }
    }
  }

  function keep(place: Text | Element): void {
    if (places.size < MAX_PLACES) places.add(place);
  }

  function findErrors(): readonly ErrorOnPage[] {
    for (const place of places) if (!place.isConnected) places.delete(place);
    return [...places].flatMap(readPlace).sort((a, b) => a.rank - b.rank);
  }

  function readPlace(place: Text | Element): ErrorOnPage[] {
    const found = place instanceof Text ? search.find(readFrom(place)) : readBox(place);
    return found ? [{ ...found, place }] : [];
  }

  /** What can be read from a text on, well beyond the longest phrase because hidden texts may lie between. */
  function readFrom(text: Text): string {
    return join([text, ...takeLetters(text, 3 * search.longest)].filter(isReadable));
  }

  function readBox(box: Element): FoundPhrase | undefined {
    const says = box.matches(errorBoxes) && foldText(join([...walkTexts(box)].filter(isReadable)));
    return says ? { error: UNKNOWN_ERROR, phrase: says, rank: LAST } : undefined;
  }

  return { gather, collectBox, findErrors };
}

/** Several texts as one; where one ends, a word may end. */
function join(texts: readonly Text[]): string {
  return texts.map(({ data }) => data.slice(0, MAX_TEXT_CHARS)).join(' ');
}

/** As many texts after or before a node as it takes to have so many letters. */
function takeLetters(
  node: Node,
  enough: number,
  direction: 'nextSibling' | 'previousSibling' = 'nextSibling',
): Text[] {
  const taken: Text[] = [];
  let letters = 0;
  for (const text of walkTexts(node.getRootNode(), node, direction)) {
    taken.push(text);
    letters += foldText(text.data).length;
    if (letters > enough) break;
  }
  return taken;
}
