import { beforeAll, describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../../src/core/checklist.ts';
import { choosePairwise, combineAll } from '../../support/pairwise.ts';
import { findLayoutFaults } from '../support/accessibility-layout.ts';
import { COLORS, type Sight, VIEWS, type ViewName } from '../support/accessibility-look.ts';
import {
  CARD,
  isPossible,
  LANGUAGES,
  openStage,
  type Scene,
  STATES,
  type Stage,
  SURFACES,
} from '../support/accessibility-scenes.ts';
import { findViolations } from '../support/axe.ts';
import { ENGINES, shareBrowser } from '../support/shared-browser.ts';

const ALL_SCENES = combineAll(
  {
    surface: SURFACES,
    state: STATES,
    view: Object.keys(VIEWS) as ViewName[],
    colors: COLORS,
    language: LANGUAGES,
    engine: ENGINES.map(({ name }) => name),
  },
  isPossible,
);

/** In the short form, every two things meet: each state each language, each colours each engine, and so on. */
const SCENES = process.env.LONG ? ALL_SCENES : choosePairwise(ALL_SCENES);

const NARROW: Scene = {
  surface: 'page',
  state: 'everything open',
  language: 'sv',
  colors: 'light',
  view: '320 px',
};

/** What axe-core and the measuring of texts must not let through, and how they name it. */
const FAULTS = [
  { fault: 'color-contrast', style: '.popup-heading { color: #ccc }' },
  { fault: 'color-contrast', style: '.popup-heading { color: var(--color-ground) }' },
  { fault: 'label', style: '.search-bar label { display: none }' },
  {
    fault: 'target-size',
    style: '.disclosure-button { min-block-size: 8px; padding: 0 } .disclosure-button > * { display: none }',
  },
  {
    fault: 'cut',
    style: '.step-text { display: block; max-inline-size: 5rem; white-space: nowrap; overflow: hidden }',
  },
  { fault: 'outside', style: '.popup-heading { white-space: nowrap; margin-inline-start: 15rem }' },
  { fault: 'on each other', style: '.popup-heading { margin-block-end: -1.5rem }' },
  { fault: 'the page', style: '.popup-main { inline-size: 25rem }' },
];

const LONG_WORD = 'Användarnamnsåterställningsformulär'.repeat(3);
const LONG_SECTION = {
  title: `Om du har ${LONG_WORD}`,
  intro: 'Gör så här.',
  steps: Array.from({ length: 200 }, (_, at) => ({
    id: `step-${at + 1}`,
    text: `Steg ${at + 1}: gå till https://webaccess.regionsormland.se/${'a'.repeat(at)} och vänta.`,
    detail: at % 2 ? LONG_WORD : '',
    condition: at % 3 ? {} : { code: 'token', person: 'external', computer: 'other' },
    copy: at % 5 ? '' : LONG_WORD,
  })),
};

const NOW = Date.now();
const STORED: readonly { readonly what: string; readonly stored: object }[] = [
  { what: 'nothing', stored: {} },
  {
    what: 'damaged values',
    stored: { language: { of: 'nobody' }, policy: 'gone', ticks: 'all', answers: 42, failures: [null] },
  },
  {
    what: 'values of a version to come',
    stored: {
      language: 'xx',
      policy: { values: { checklist: 5, hosts: {}, notice: ['a', {}], colours: 'many' }, at: -1 },
      ticks: { 'another-section/step': NOW, 'new-app/gone': NOW },
      answers: { 'mood/good': NOW, 'renewed/perhaps': NOW },
    },
  },
  {
    what: 'a policy with empty texts',
    stored: {
      policy: {
        at: NOW,
        values: {
          supportName: '',
          supportPhone: ' ',
          supportPhoneMenu: '',
          supportUrl: '',
          activationCodeFormUrl: '',
          notice: '\u200b',
          checklist: {
            sv: { 'new-app': { title: '', intro: '', steps: [{ id: 'a', text: '' }] }, support: {} },
          },
        },
      },
    },
  },
  {
    what: 'a policy with a section of 200 steps, and with names as long as they may be',
    stored: {
      policy: {
        at: NOW,
        values: {
          supportName: LONG_WORD.slice(0, 100),
          supportPhone: '+46 16 10 53 50 '.repeat(6),
          supportPhoneMenu: '2, 4 och sedan fyrkant '.repeat(4),
          supportUrl: 'https://support.example.org/',
          notice: `${LONG_WORD} är ur funktion.`.repeat(4),
          checklist: { sv: { 'error-message': LONG_SECTION } },
        },
      },
    },
  },
];

/** The headings of the sections that can be read. */
function readSections(sight: Sight): Promise<(string | undefined)[]> {
  return sight.evaluate(() => {
    const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
    const isReadable = (section: HTMLElement) => {
      const title = section.querySelector<HTMLElement>('h3 .disclosure-title');
      return title?.checkVisibility() && title.innerText.trim().length > 5;
    };
    return sections.filter(isReadable).map(({ dataset }) => dataset.section);
  });
}

/** What is under the bar can be scrolled out from there, but lies below it to those who measure. */
function putBarBelow(sight: Sight): Promise<void> {
  return sight.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.support-bar')) bar.style.position = 'static';
  });
}

/** Into a sheet of the page: its policy takes no other. */
function addStyle(sight: Sight, style: string): Promise<void> {
  return sight.evaluate((rules) => {
    const sheet = document.styleSheets[document.styleSheets.length - 1];
    sheet?.insertRule(`@media all { ${rules} }`, sheet.cssRules.length);
  }, style);
}

/** How many parts of the page move when something changes. */
function countMoving(sight: Sight): Promise<number> {
  return sight.evaluate(() => {
    const isMoving = (style: CSSStyleDeclaration) =>
      [style.transitionDuration, style.animationDuration].some((times) => /[1-9]/.test(times)) ||
      style.scrollBehavior === 'smooth';
    const styles = [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].map((part) => getComputedStyle(element, part)),
    );
    return styles.filter(isMoving).length;
  });
}

describe.each(ENGINES)('in $name', (engine) => {
  const shared = shareBrowser(engine);
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(shared.browser);
  });

  async function look(scene: Scene, read: (sight: Sight) => Promise<void>, stored?: object): Promise<void> {
    const sight = await stage.show(scene, stored);
    try {
      await read(sight);
    } finally {
      await sight.close();
    }
  }

  async function listFaults(sight: Sight, part?: string): Promise<string[]> {
    await putBarBelow(sight);
    return [...(await findViolations(sight, part)), ...(await findLayoutFaults(sight, part))];
  }

  it.each(SCENES.filter((scene) => scene.engine === engine.name))(
    'everybody can read the $surface with $state in $language, $colors, $view',
    (scene) =>
      look(scene, async (sight) => {
        expect(await listFaults(sight, scene.surface === 'card' ? CARD : undefined)).toEqual([]);
      }),
  );

  it.each(FAULTS)('“$fault” would be found out', ({ fault, style }) =>
    look({ ...NARROW, state: 'nothing' }, async (sight) => {
      await sight.evaluate(() => document.querySelector<HTMLElement>('.disclosure-button')?.click());
      await addStyle(sight, style);
      expect(await listFaults(sight)).toContainEqual(expect.stringMatching(`^${fault}:`));
    }),
  );

  it.each(['page', 'status'] as const)('nothing moves on the %s for people who want it still', (surface) =>
    look({ ...NARROW, surface, state: 'nothing', isStill: true }, async (sight) => {
      expect(await countMoving(sight)).toBe(0);
    }),
  );

  it('moves a little for everybody else', () =>
    look(NARROW, async (sight) => {
      expect(await countMoving(sight)).toBeGreaterThan(0);
    }));

  describe.each(STORED)('with $what in its storage', ({ stored }) => {
    it.each(['page', 'popup'] as const)('the %s shows every section, and nothing overlaps', (surface) =>
      look(
        { ...NARROW, surface },
        async (sight) => {
          expect(await readSections(sight)).toEqual(SECTION_IDS);
          await putBarBelow(sight);
          expect(await findLayoutFaults(sight)).toEqual([]);
        },
        stored,
      ),
    );

    it('the status page has room for all that it says', () =>
      look(
        { ...NARROW, surface: 'status', state: 'nothing' },
        async (sight) => {
          expect(await sight.evaluate(() => document.querySelectorAll('[data-setting]').length)).toBe(14);
          expect(await findLayoutFaults(sight)).toEqual([]);
        },
        stored,
      ));
  });

  it('leaves no error behind', async () => {
    expect(await shared.browser.extensionErrors()).toEqual([]);
  });
});
