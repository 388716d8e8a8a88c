// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Content, checkContent } from '../../src/core/check-content.ts';
import type { Checklist } from '../../src/core/checklist.ts';
import type { PageRule } from '../../src/core/rules.ts';
import { aChecklist, anErrorRule, aSection, aStep } from '../popup/a-popup-model.ts';

const HINT = { title: 'Refused', text: 'One of three fields is wrong.' };

function aPage(id: string): PageRule {
  return { id, paths: [], strong: [], weak: [], forbidden: [], errorBoxes: [] };
}

function someContent(content: Partial<Content> = {}): Content {
  return {
    pages: [aPage('owa')],
    errors: [anErrorRule()],
    checklists: { sv: aChecklist(), en: aChecklist() },
    hints: { sv: { 'credentials-incorrect': HINT }, en: { 'credentials-incorrect': HINT } },
    ...content,
  };
}

/** Both languages with a support section of these steps, English after Swedish. */
function withSupport(sv: Checklist['support']['steps'], en: Checklist['support']['steps']): Partial<Content> {
  const create = (steps: Checklist['support']['steps']) =>
    aChecklist({ support: aSection('Support', steps) });
  return { checklists: { sv: create(sv), en: create(en) } };
}

describe('checkContent', () => {
  it('has nothing against content that fits together', () => {
    expect(checkContent(someContent())).toEqual([]);
  });

  it('has nothing against no content at all', () => {
    expect(checkContent({ pages: [], errors: [], checklists: {}, hints: {} })).toEqual([]);
  });

  it.each([
    [
      'a step that no checklist has',
      { errors: [anErrorRule({ steps: ['error-message/gone'] })] },
      [
        'rules/errors/credentials-incorrect.json: steps: rules/checklist/sv.json has no step "error-message/gone"',
        'rules/errors/credentials-incorrect.json: steps: rules/checklist/en.json has no step "error-message/gone"',
      ],
    ],
    [
      'a step for a kind of page that no checklist has',
      { errors: [anErrorRule({ stepsOnPage: { owa: ['support/gone'] } })], checklists: { sv: aChecklist() } },
      ['rules/errors/credentials-incorrect.json: steps: rules/checklist/sv.json has no step "support/gone"'],
    ],
    [
      'steps for a kind of page that there is not',
      { errors: [anErrorRule({ stepsOnPage: { owaa: ['support/one'] } })] },
      ['rules/errors/credentials-incorrect.json: stepsOnPage: there is no page "owaa"'],
    ],
    [
      'an error of which one language says nothing',
      { hints: { sv: { 'credentials-incorrect': HINT }, en: {} } },
      ['rules/hints/en.json: nothing is said of "credentials-incorrect"'],
    ],
    [
      'words for an error that there is not',
      { hints: { sv: { 'credentials-incorrect': HINT, 'acount-locked': HINT } } },
      ['rules/hints/sv.json: "acount-locked": there is no such error, or no such page'],
    ],
    [
      'words for a page that there is not',
      { hints: { sv: { 'credentials-incorrect': HINT, 'credentials-incorrect@owaa': HINT } } },
      ['rules/hints/sv.json: "credentials-incorrect@owaa": there is no such error, or no such page'],
    ],
    [
      'an error that relates to its own section',
      { errors: [anErrorRule({ related: ['error-message'] })] },
      ['rules/errors/credentials-incorrect.json: related: names the section of the error itself'],
    ],
    [
      'two errors of the same priority',
      {
        errors: [anErrorRule(), anErrorRule({ id: 'account-locked' })],
        hints: { sv: { 'credentials-incorrect': HINT, 'account-locked': HINT } },
      },
      ['rules/errors/account-locked.json: priority: 1 is that of credentials-incorrect'],
    ],
    [
      'a step that only one language has',
      withSupport([aStep({ id: 'one' }), aStep({ id: 'two' })], [aStep({ id: 'one' })]),
      ['rules/checklist/en.json lacks "support/two" {}'],
    ],
    [
      'a step that only the other language has',
      withSupport([aStep({ id: 'one' })], [aStep({ id: 'one' }), aStep({ id: 'two' })]),
      ['rules/checklist/en.json has "support/two" {}, which sv.json has not'],
    ],
    [
      'a step that lets people do something in one language alone',
      withSupport([aStep({ id: 'one', action: 'call-support' })], [aStep({ id: 'one' })]),
      [
        'rules/checklist/en.json lacks "support/one" {} with action call-support',
        'rules/checklist/en.json has "support/one" {}, which sv.json has not',
      ],
    ],
    [
      'a step that gives something else to copy in another language',
      withSupport([aStep({ id: 'one', copy: 'Token' })], [aStep({ id: 'one', copy: 'Dosa' })]),
      [
        'rules/checklist/en.json lacks "support/one" {} with copy Token',
        'rules/checklist/en.json has "support/one" {} with copy Dosa, which sv.json has not',
      ],
    ],
    [
      'a step that only one language draws a picture of',
      withSupport([aStep({ id: 'one', picture: 'right-app' })], [aStep({ id: 'one' })]),
      [
        'rules/checklist/en.json lacks "support/one" {} with picture right-app',
        'rules/checklist/en.json has "support/one" {}, which sv.json has not',
      ],
    ],
    [
      'a step for other people in another language',
      withSupport([aStep({ id: 'one', condition: { code: 'app' } })], [aStep({ id: 'one' })]),
      [
        'rules/checklist/en.json lacks "support/one" {"code":"app"}',
        'rules/checklist/en.json has "support/one" {}, which sv.json has not',
      ],
    ],
  ])('tells of %s', (_, content, problems) => {
    expect(checkContent(someContent(content))).toEqual(problems);
  });

  it('lets languages differ in their texts', () => {
    const content = withSupport([aStep({ id: 'one', text: 'Ring' })], [aStep({ id: 'one', text: 'Call' })]);
    expect(checkContent(someContent(content))).toEqual([]);
  });

  it('lets hints speak of phrases of IT, on one kind of page too', () => {
    const hints = { sv: { 'credentials-incorrect': HINT, extra: HINT, 'extra@owa': HINT } };
    expect(checkContent(someContent({ hints }))).toEqual([]);
  });
});
