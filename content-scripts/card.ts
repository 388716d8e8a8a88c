import type { CardText, CardWords, HintContent } from '../src/core/hint-content.ts';
import { tellWorker } from '../src/platform/page.ts';
import type { ErrorOnPage } from './candidates.ts';
import style from './card.css?raw';
import { create } from './create.ts';
import { placeCard } from './place-card.ts';

interface CardOptions {
  readonly prepared: HintContent;
  readonly advice: CardText;
  /** What must stay in sight. */
  readonly found: readonly ErrorOnPage[];
  readonly isSupportFirst: boolean;
  /** The person has closed the card. */
  readonly onClose: () => void;
}

/** A card that is shown. */
export interface Card {
  readonly remove: () => void;
  /** The page has drawn something: puts the card back once if it is gone, and clear of the error if that has moved. */
  readonly keep: (found: readonly ErrorOnPage[]) => void;
  /** Adds the support desk below what is there: without moving, and without being announced again. */
  readonly addSupport: () => void;
}

const MIN_WIDTH_PX = 320;
const MIN_HEIGHT_PX = 240;

/** Several frames: browsers tell screen readers of changes in batches. */
const ANNOUNCED_AFTER_MS = 100;

/** The name of the card's element. One that a page makes up is left alone. */
export const CARD_ELEMENT = 'web-access-hint';

/**
 * Shows a card. It never takes the focus, and keys pressed in the page's form never reach it: the browser's own close
 * request is the only one it answers to.
 */
export function showCard({ prepared, advice, found: first, isSupportFirst, onClose }: CardOptions): Card {
  const { words, lang, dir } = prepared;
  const { error, section } = advice;
  let found = first;
  let moves = 0;
  let timesPutBack = 0;
  const shown = new AbortController();
  const stand = () => placeCard(frame, found, moves);
  const move = () => {
    moves++;
    stand();
  };
  const open = () => tellWorker({ name: 'open-checklist', section });
  // A page can make up a click; only a person's own counts.
  const createButton = (id: 'close' | 'move' | 'open', press: () => void) =>
    create('button', { id, onclick: (click) => click.isTrusted && press() }, words[id]);
  const lead = create('strong', {}, words.triedOften);
  const said = createNews(prepared, advice);
  if (isSupportFirst) said.unshift(lead);
  const news = create('div', { role: 'status' });
  const says = create('div', {}, news, ...said);
  const frame = create(
    'dialog',
    { open: true, closedBy: 'closerequest', ariaLabel: words.from, onclose: onClose },
    create('p', {}, words.from),
    createButton('move', move),
    createButton('close', onClose),
    says,
    createButton('open', open),
    createSupport(words),
  );
  // A frame without room for a card leaves it to the page around it.
  const { document: home } =
    innerWidth < MIN_WIDTH_PX || innerHeight < MIN_HEIGHT_PX ? (top as Window) : self;
  const host = create(CARD_ELEMENT, { lang, dir });
  Object.assign(host.dataset, { error, section });
  // The style has its text before it enters the page: later, Firefox would apply the page's own policy to it.
  host.attachShadow({ mode: 'closed' }).append(create('style', { textContent: style }), frame);
  home.body.before(host);
  stand();
  // Screen readers announce what a live region gets after they have seen it empty. The eyes need not wait.
  setTimeout(() => news.append(...said), ANNOUNCED_AFTER_MS);
  addEventListener('resize', stand, shown);
  // A line in the page itself is in nobody's way, and to try other places would take the page from under the reader.
  for (const event of ['scroll', 'focusin'])
    addEventListener(event, () => frame.matches('.flow') || stand(), { signal: shown.signal, capture: true });

  return {
    remove() {
      shown.abort();
      host.remove();
    },
    keep(drawn) {
      // A page that draws itself anew means no harm; one that takes the card away twice wants it gone.
      if (!host.isConnected && !timesPutBack++) home.body.before(host);
      const hasMoved = (drawn[0] as ErrorOnPage).place !== (found[0] as ErrorOnPage).place;
      found = drawn;
      if (hasMoved) stand();
    },
    addSupport() {
      if (!isSupportFirst) says.after(lead);
      stand();
    },
  };
}

/** What happened, what IT has to tell of it now, and what to do next. */
function createNews({ notice }: HintContent, advice: CardText): Node[] {
  return [
    create('h2', {}, advice.title),
    create('p', {}, notice && Date.now() < notice.end ? notice.text : ''),
    create('p', {}, advice.text),
    create('ul', {}, ...advice.steps.map((step) => create('li', {}, step))),
  ];
}

function createSupport(words: CardWords): Node {
  return create('p', {}, words.support, create('a', { href: words.phoneLink }, words.phone), words.phoneMenu);
}
