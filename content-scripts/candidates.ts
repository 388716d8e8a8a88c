import { UNKNOWN_ERROR } from '../src/core/detection-rules.ts';
import { BEGINNING_CHARS, type FoundPhrase, type PhraseSearch } from '../src/core/phrase-matching.ts';
import { foldText } from '../src/core/text-folding.ts';
import { isReadable, walkTexts } from './readable.ts';

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
  readonly collectBox: (element: Element) => void;
  /** The errors that a person can read now, in order; error boxes that say anything else come last. */
  readonly findErrors: () => readonly ErrorOnPage[];
}

export function createCandidates(search: PhraseSearch, errorBoxes: string): Candidates {
  const places = new Set<Text | Element>();

  function gather(part: Node): void {
    collectBeginnings(part instanceof Text ? [part] : [...walkTexts(part)]);
    if (part instanceof Element) collectBox(part);
    (part as Element).querySelectorAll?.(errorBoxes).forEach(keep);
  }

  function collectBox(element: Element): void {
    if (element.matches(errorBoxes)) keep(element);
  }

  /** A beginning may be spread over several texts, and reach into those before and after the changed ones. */
  function collectBeginnings(texts: readonly Text[]): void {
    const [first] = texts;
    const last = texts.at(-1);
    if (!first || !last) return;
    const before = takeLetters(first, BEGINNING_CHARS, 'previousNode').reverse();
    const run = [...before, ...texts, ...takeLetters(last, BEGINNING_CHARS)];
    const findBeginning = (some: readonly Text[]) => search.findBeginning(foldText(join(some)));
    if (findBeginning(run) === Infinity) return;
    run.forEach((text, at) => {
      const begins = findBeginning(run.slice(at, at + BEGINNING_CHARS));
      if (begins < foldText(join([text])).length) keep(text);
    });
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

/** As many texts after or before the given one as it takes to have so many letters. */
function takeLetters(text: Text, enough: number, direction?: 'previousNode'): Text[] {
  const taken: Text[] = [];
  for (const next of walkTexts(text.getRootNode(), text, direction)) {
    taken.push(next);
    if (foldText(join(taken)).length > enough) break;
  }
  return taken;
}
