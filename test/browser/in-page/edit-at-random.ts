import { createEdits, listElements } from './edits.ts';
import { isPhraseReadable } from './naive-reading.ts';
import { createRandom } from './random.ts';
import { defineClosedHost } from './shadows.ts';

/** How many edits, in what order: the same seed makes the same page. */
export interface EditPlan {
  readonly seed: number;
  readonly edits: number;
  /** What a person would read as an error. */
  readonly phrase: string;
}

export interface EditOutcome {
  /** How often the hint was asked for after a pause. */
  readonly pauses: number;
  /** How often the phrase could be read then. */
  readonly readable: number;
  /** The first disagreement and the edits that led to it, or empty. */
  readonly disagreement: string;
}

const PAUSE_MS = 4;

/** So long may a hint take to come or go. */
const PATIENCE_MS = 600;

/** A page with more elements than this is cleared, so that phrases stay rare. */
const MAX_ELEMENTS = 60;

/**
 * Runs in a login page: edits it at random, and after each pause compares whether a hint is there with whether the
 * phrase can be read.
 */
export async function editAtRandom({ seed, edits, phrase }: EditPlan): Promise<EditOutcome> {
  const ground = prepareGround();
  const random = createRandom(seed);
  const ways = createEdits(ground, phrase, random);
  const made: string[] = [];
  let [pauses, readable] = [0, 0];
  while (made.length < edits) {
    for (let batch = 1 + random.below(4); batch > 0; batch--) {
      const { name, make } = random.pick(ways);
      make();
      made.push(name);
    }
    if (listElements(ground).length > MAX_ELEMENTS) ground.replaceChildren();
    const isReadable = () => isPhraseReadable(ground, phrase);
    const disagreement = await findDisagreement(isReadable);
    if (disagreement) return { pauses, readable, disagreement: `${disagreement}: ${describe(made, ground)}` };
    pauses++;
    readable += Number(isReadable());
  }
  return { pauses, readable, disagreement: '' };
}

function prepareGround(): HTMLElement {
  defineClosedHost();
  const style = document.createElement('style');
  style.textContent = '.away { display: none }';
  const ground = document.createElement('main');
  document.body.append(style, ground);
  return ground;
}

async function findDisagreement(isReadable: () => boolean): Promise<string> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (isReadable() === isHinted()) return '';
  }
  return isHinted() ? 'a hint without a readable phrase' : 'a readable phrase without a hint';
}

function isHinted(): boolean {
  return document.querySelector('web-access-hint') !== null;
}

function describe(made: readonly string[], ground: HTMLElement): string {
  return `after ${made.length} edits, the last of them ${made.slice(-6).join(', ')}: ${ground.outerHTML}`;
}
