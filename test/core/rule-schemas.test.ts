// @vitest-environment node
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PICTURE_IDS } from '../../src/core/checklist.ts';
import { parse } from '../../src/core/parse.ts';
import {
  checklistSchema,
  errorRuleSchema,
  hintsSchema,
  organisationSchema,
  pageRuleSchema,
  sectionSchema,
  wordsSchema,
} from '../../src/core/rule-schemas.ts';

const SECTIONS =
  'new-app, new-phone, error-message, one-time-code, activation-code-mail, start-icon, support';

const ID_SENTENCE = 'an id has small letters a to z, digits and hyphens, and begins with a letter';

const PHRASE_SENTENCE =
  'expected a phrase of at least 8 letters and digits, or {"text": phrase, "onMessagePage": true}';

const HOST_SENTENCE = 'expected a host as "name.example.se" or "*.example.se", without https:// or a path';

const STEP = { id: 'call', text: 'Phone the support desk.' };
const SECTION = { title: 'Support', steps: [STEP] };
const FOUR_STEPS = ['support/a', 'support/b', 'support/c', 'support/d'];

const ERROR = { priority: 10, section: 'support', steps: ['support/call'], phrases: ['Incorrect password'] };

const PAGE = { description: 'A login page' };

const ORGANISATION = {
  name: 'Region Example',
  hosts: ['*.example.org'],
  firefoxId: 'help@example.org',
  support: { name: 'Service Desk', phone: '016-10 53 50' },
  checklistUpdated: '2023-02-10',
  locales: ['sv', 'en'],
};

type BadPart = readonly [part: object, sentence: string];

function findProblems(schema: v.GenericSchema, value: unknown): readonly string[] | undefined {
  return parse(schema, value).problems;
}

/** What is said of a good value with one bad part. */
function describeBadParts(schema: v.GenericSchema, good: object, parts: readonly BadPart[]): void {
  it('has nothing against what is good', () => {
    expect(findProblems(schema, good)).toBeUndefined();
    expect(findProblems(schema, { ...good, $schema: '../x.schema.json' })).toBeUndefined();
  });

  it.each(parts)('says of %j: %s', (part, sentence) => {
    expect(findProblems(schema, { ...good, ...part })).toEqual([sentence]);
  });
}

describe('errorRuleSchema', () => {
  describeBadParts(errorRuleSchema, ERROR, [
    [{ priority: '1' }, 'priority: expected a number'],
    [{ priority: 1.5 }, 'priority: expected a whole number'],
    [{ priority: undefined }, 'priority: expected a number'],
    [{ section: 'help' }, `section: expected one of ${SECTIONS}`],
    [{ related: ['help'] }, `related[0]: expected one of ${SECTIONS}`],
    [{ related: 'support' }, 'related: Invalid type: Expected Array but received "support"'],
    [{ steps: [] }, 'steps: the card needs at least one step'],
    [{ steps: FOUR_STEPS }, 'steps: the card has room for three steps'],
    [{ steps: ['support'] }, 'steps[0]: expected a step as "section/step"'],
    [{ steps: ['support/call', 3] }, 'steps[1]: expected a step as "section/step"'],
    [{ stepsOnPage: { OWA: ['support/call'] } }, `stepsOnPage.OWA: ${ID_SENTENCE}`],
    [{ stepsOnPage: { owa: [] } }, 'stepsOnPage.owa: the card needs at least one step'],
    [{ stepsOnPage: { owa: FOUR_STEPS } }, 'stepsOnPage.owa: the card has room for three steps'],
    [{ phrases: ['Error'] }, `phrases[0]: ${PHRASE_SENTENCE}`],
    [{ phrases: ['E-r-r-o-r …'] }, `phrases[0]: ${PHRASE_SENTENCE}`],
    [{ phrases: ['Incorrect password', 3] }, `phrases[1]: ${PHRASE_SENTENCE}`],
    [{ phrases: [{ text: 'Incorrect password', onMessagePage: 'yes' }] }, `phrases[0]: ${PHRASE_SENTENCE}`],
    [
      { phrases: [{ text: 'Error' }] },
      'phrases[0].text: a phrase has at least 8 letters and digits, or it would be found everywhere',
    ],
    [{ tips: [] }, 'tips: Invalid key: Expected never but received "tips"'],
    [{ $schema: 3 }, '$schema: Invalid type: Expected string but received 3'],
  ]);

  it('fills in what may be left out', () => {
    expect(
      parse(errorRuleSchema, { priority: 1, section: 'support', steps: ['support/call'] }).value,
    ).toEqual({
      priority: 1,
      section: 'support',
      related: [],
      steps: ['support/call'],
      stepsOnPage: {},
      phrases: [],
    });
  });

  it('takes a phrase in short and in full', () => {
    const phrases = [
      '  Incorrect password ',
      { text: 'Not privileged' },
      { text: 'Not at all', onMessagePage: true },
    ];
    expect(parse(errorRuleSchema, { ...ERROR, phrases }).value?.phrases).toEqual([
      { text: 'Incorrect password', onMessagePage: false },
      { text: 'Not privileged', onMessagePage: false },
      { text: 'Not at all', onMessagePage: true },
    ]);
  });

  it('names everything that is wrong at once', () => {
    expect(findProblems(errorRuleSchema, { ...ERROR, priority: 'first', steps: [] })).toEqual([
      'priority: expected a number',
      'steps: the card needs at least one step',
    ]);
  });
});

describe('pageRuleSchema', () => {
  describeBadParts(pageRuleSchema, PAGE, [
    [{ description: '' }, 'description: the text is empty'],
    [{ description: undefined }, 'description: expected a text'],
    [{ paths: ['vpn'] }, 'paths[0]: a path begins with "/"'],
    [{ paths: '/vpn' }, 'paths: Invalid type: Expected Array but received "/vpn"'],
    [{ strong: [' '] }, 'strong[0]: the text is empty'],
    [{ strong: [{ title: ['Outlook'] }] }, 'strong[0]: expected a text'],
    [{ weak: [{ title: 'Outlook' }] }, 'weak[0]: expected a CSS selector, or {"title": [texts]}'],
    [{ weak: ['#a', 3] }, 'weak[1]: expected a CSS selector, or {"title": [texts]}'],
    [
      { weak: [{ title: ['®'] }] },
      'weak[0].title[0]: a title has letters or digits, or every page would have it',
    ],
    [{ forbidden: [3] }, 'forbidden[0]: expected a text'],
    [{ errorBoxes: [{ element: '#error' }] }, 'errorBoxes[0]: expected a text'],
    [{ id: 'owa' }, 'id: Invalid key: Expected never but received "id"'],
  ]);

  it('fills in what may be left out', () => {
    expect(parse(pageRuleSchema, PAGE).value).toEqual({
      ...PAGE,
      paths: [],
      strong: [],
      weak: [],
      forbidden: [],
      errorBoxes: [],
    });
  });
});

describe('sectionSchema', () => {
  it.each([
    [{ title: undefined }, 'title: expected a text'],
    [{ title: ' ' }, 'title: the text is empty'],
    [{ intro: 3 }, 'intro: expected a text'],
    [{ steps: [] }, 'steps: a section has at least one step'],
    [{ steps: [STEP, STEP] }, 'steps: two steps have the same id'],
    [{ steps: [{ ...STEP, id: 'Order code' }] }, `steps[0].id: ${ID_SENTENCE}`],
    [{ steps: [{ ...STEP, id: '2nd' }] }, `steps[0].id: ${ID_SENTENCE}`],
    [{ steps: [STEP, { id: 'two', text: '' }] }, 'steps[1].text: the text is empty'],
    [{ steps: [{ ...STEP, detail: ['It', 'is'] }] }, 'steps[0].detail: expected a text'],
    [
      { steps: [{ ...STEP, condition: { code: 'dosa' } }] },
      'steps[0].condition.code: Invalid type: Expected ("app" | "token") but received "dosa"',
    ],
    [
      { steps: [{ ...STEP, condition: { phone: 'new' } }] },
      'steps[0].condition.phone: Invalid key: Expected never but received "phone"',
    ],
    [
      { steps: [{ ...STEP, action: 'phone' }] },
      'steps[0].action: expected one of call-support, order-activation-code, start-over, go-to-web-access',
    ],
    [{ steps: [{ ...STEP, copy: 5 }] }, 'steps[0].copy: expected a text'],
    [
      { steps: [{ ...STEP, picture: 'right-app.png' }] },
      `steps[0].picture: expected one of ${PICTURE_IDS.join(', ')}`,
    ],
    [{ steps: [{ ...STEP, tips: 1 }] }, 'steps[0].tips: Invalid key: Expected never but received "tips"'],
  ] satisfies BadPart[])('says of %j: %s', (part, sentence) => {
    expect(findProblems(sectionSchema, { ...SECTION, ...part })).toEqual([sentence]);
  });

  it('fills in what may be left out', () => {
    expect(parse(sectionSchema, SECTION).value).toEqual({
      ...SECTION,
      intro: '',
      steps: [{ ...STEP, detail: '', condition: {}, copy: '' }],
    });
  });
});

describe('checklistSchema', () => {
  const sections = Object.fromEntries(SECTIONS.split(', ').map((id) => [id, SECTION]));

  describeBadParts(checklistSchema, sections, [
    [{ support: { title: 'Support', steps: [] } }, 'support.steps: a section has at least one step'],
    [{ 'new-tablet': SECTION }, 'new-tablet: Invalid key: Expected never but received "new-tablet"'],
  ]);

  it('misses a section that was left out', () => {
    const { support: _, ...others } = sections;
    expect(findProblems(checklistSchema, others)).toEqual([
      'support: Invalid key: Expected "support" but received undefined',
    ]);
  });
});

describe('hintsSchema', () => {
  describeBadParts(hintsSchema, { 'account-locked': { title: 'Locked', text: 'For a while.' } }, [
    [{ extra: { title: 'Known' } }, 'extra.text: Invalid key: Expected "text" but received undefined'],
    [{ extra: { title: '', text: 'Known.' } }, 'extra.title: the text is empty'],
    [{ extra: 'Known' }, 'extra: Invalid type: Expected Object but received "Known"'],
    [
      { extra: { title: 'Known', text: 'Known.', steps: [] } },
      'extra.steps: Invalid key: Expected never but received "steps"',
    ],
  ]);
});

describe('organisationSchema', () => {
  describeBadParts(organisationSchema, ORGANISATION, [
    [{ name: '' }, 'name: the text is empty'],
    [{ hosts: [] }, 'hosts: at least one host is needed'],
    ...[
      'https://access.example.org/',
      'access.example.org/vpn',
      '*.example.org:8443',
      'access',
      '*',
      '*.se',
      'a.*.se',
      '10.0.0.1',
      'exämple.se',
    ].map((host): BadPart => [{ hosts: [host] }, `hosts[0]: ${HOST_SENTENCE}`]),
    [{ firefoxId: 'helper' }, 'firefoxId: expected an id like "name@example.se"'],
    [{ support: { name: 'Desk', phone: '' } }, 'support.phone: the text is empty'],
    [{ support: { name: 'Desk', phone: '112', phoneMenu: 2 } }, 'support.phoneMenu: expected a text'],
    [
      { support: { name: 'Desk', phone: '112', url: 'insidan' } },
      'support.url: expected an https or mailto address',
    ],
    ...['http://example.org/', 'javascript:alert(1)', 'https://', 'mailto:desk', ' ', 3].map(
      (url): BadPart => [
        { activationCodeFormUrl: url },
        'activationCodeFormUrl: expected an https or mailto address',
      ],
    ),
    ...['http://example.org/', 'mailto:desk@example.org', 'example.org', 'https:///x', 3].map(
      (url): BadPart => [{ webAccessUrl: url }, 'webAccessUrl: expected an https address'],
    ),
    [{ checklistUpdated: '10 February' }, 'checklistUpdated: expected a date like 2023-02-10'],
    [{ checklistUpdated: '2023-02-31' }, 'checklistUpdated: there is no such day'],
    [{ locales: [] }, 'locales: at least one language is needed'],
    [{ unreviewedLocales: ['fi'] }, 'unreviewedLocales: each has to be one of "locales"'],
    [{ unreviewedLocales: ['sv', 'en'] }, 'unreviewedLocales: one of "locales" has to be reviewed'],
    [{ theme: 'dark' }, 'theme: Invalid key: Expected never but received "theme"'],
  ]);

  it.each([
    [{ hosts: ['Access.Example.ORG'] }, { hosts: ['access.example.org'] }],
    [{ activationCodeFormUrl: 'mailto:codes@example.org?subject=New%20code' }, {}],
    [{ activationCodeFormUrl: 'https://example.org/form?id=1#top' }, {}],
    [{ webAccessUrl: 'https://access.example.org' }, {}],
    [{ webAccessUrl: '' }, {}],
  ])('takes %j', (part, taken) => {
    expect(parse(organisationSchema, { ...ORGANISATION, ...part }).value).toMatchObject({
      ...part,
      ...taken,
    });
  });

  it('fills in what may be left out', () => {
    expect(parse(organisationSchema, ORGANISATION).value).toEqual({
      ...ORGANISATION,
      support: { ...ORGANISATION.support, phoneMenu: '', url: '' },
      activationCodeFormUrl: '',
      webAccessUrl: '',
      unreviewedLocales: [],
    });
  });
});

describe('wordsSchema', () => {
  it.each([
    [{ cardOpen: { message: '' } }, 'cardOpen.message: the text is empty'],
    [{ cardOpen: 'Open' }, 'cardOpen: Invalid type: Expected Object but received "Open"'],
    [
      { cardOpen: { message: 'Open', placeholders: {} } },
      'cardOpen.placeholders: Invalid key: Expected never but received "placeholders"',
    ],
  ] satisfies BadPart[])('says of %j: %s', (words, sentence) => {
    expect(findProblems(wordsSchema, words)).toEqual([sentence]);
  });
});
