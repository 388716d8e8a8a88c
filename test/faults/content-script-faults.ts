import type { Fault } from './fault.ts';

/** Texts of a page that the real extension in a real browser helps with, or stays silent on; long names are cut. */
const CORPUS = 'test/browser/corpus.browser.test.ts';
const VISIT = 'test/browser/visit.browser.test.ts';
const LIFE_CYCLE = 'test/browser/life-cycle.browser.test.ts';
const PROMISES = 'test/browser/promises.browser.test.ts';

function helps(page: string): Pick<Fault, 'test' | 'name'> {
  return { test: CORPUS, name: `the corpus in 'chromium' helps: '${page}'` };
}

function isSilent(page: string): Pick<Fault, 'test' | 'name'> {
  return { test: CORPUS, name: `the corpus in 'chromium' stays silent: '${page}'` };
}

/** What could go wrong on the login page itself: real Chromium has to notice. */
export const CONTENT_SCRIPT_FAULTS: readonly Fault[] = [
  {
    file: 'content-scripts/candidates.ts',
    text: 'return [...before, part',
    becomes: 'return [part',
    wrong: 'a text that comes letter by letter is missed',
    ...helps('arrives on rdx: letter by letter abov…'),
  },
  {
    file: 'content-scripts/candidates.ts',
    text: '[...walkTexts(box)].filter(isReadable)',
    becomes: '[...walkTexts(box)]',
    wrong: 'an error box that is hidden and prepared sets off the alarm',
    ...isSilent('hidden error box: display: none'),
  },
  {
    file: 'content-scripts/readable.ts',
    text: "getComputedStyle(parent).visibility === 'visible' &&",
    becomes: '',
    wrong: 'an invisible text counts as an error',
    ...isSilent('hidden: visibility: hidden'),
  },
  {
    file: 'content-scripts/readable.ts',
    text: 'isFoldedUp ||',
    becomes: '',
    wrong: 'a text that is folded up counts as an error',
    ...isSilent('hidden: no height'),
  },
  {
    file: 'content-scripts/watch-changes.ts',
    text: 'characterData: true',
    becomes: 'characterData: false',
    wrong: 'a text that changes in place is missed',
    ...helps('arrives on rdx: characterData in place'),
  },
  {
    file: 'content-scripts/watch-changes.ts',
    text: "'transitionend', ",
    becomes: '',
    wrong: 'an error that is faded in is missed',
    ...helps('arrives on rdx: faded in by a transit…'),
  },
  {
    file: 'content-scripts/watch-changes.ts',
    text: 'setTimeout(takeWaiting, rest);',
    becomes: '',
    wrong: 'what changes within a moment of the first change is missed',
    ...helps('arrives on rdx: while the page never …'),
  },
  {
    file: 'content-scripts/watch-changes.ts',
    text: 'waiting = [];\n    observer',
    becomes: 'observer',
    wrong: 'a page that comes back from the back-forward cache has two cards',
    test: LIFE_CYCLE,
    name: "a login page in 'chromium' that is left and comes back from the back-forward cache has its card, its badge and no other",
  },
  {
    file: 'content-scripts/watch-changes.ts',
    text: 'rootless.forEach(enter);',
    becomes: '',
    wrong: 'an error in a custom element that is defined late is missed',
    ...helps('arrives on rdx: a custom element that…'),
  },
  {
    file: 'content-scripts/which-page.ts',
    text: '!has(detection.forbidden) ? page : undefined',
    becomes: 'true ? page : undefined',
    wrong: 'the management of the gateway gets help for its users',
    ...isSilent('management: a refused login with the …'),
  },
  {
    file: 'content-scripts/which-page.ts',
    text: "if (has(FORM_PARTS)) return '';",
    becomes: '',
    wrong: 'a form that quotes an error passes for a message of the gateway',
    ...isSilent('message: with a form'),
  },
  {
    file: 'content-scripts/watch-errors.ts',
    text: 'message && phrase.length > mainPart',
    becomes: 'message',
    wrong: 'a short note that quotes an error passes for a message of the gateway',
    ...isSilent('message: of which the error is the sm…'),
  },
  {
    file: 'content-scripts/hint.ts',
    text: 'clearTimeout(withdrawal);',
    becomes: '',
    wrong: 'the card goes though the page has only drawn its error anew',
    test: VISIT,
    name: "a visit to the portal in 'chromium' after a refused login keeps the card where the page takes the error away and draws it again at once",
  },
  {
    file: 'content-scripts/hint.ts',
    text: "error = '';\n    closeCard",
    becomes: 'closeCard',
    wrong: 'the card does not come back for the next refusal',
    test: VISIT,
    name: "a visit to the portal in 'chromium' after a refused login goes while the nFactor page asks again, comes back, and leads with the support desk at the third",
  },
  {
    file: 'content-scripts/card.ts',
    text: '!timesPutBack++',
    becomes: 'true',
    wrong: 'extension and page fight over the card for ever',
    test: PROMISES,
    name: "what is promised, in 'chromium' puts back a card that the page removes once, and not twice",
  },
];
