// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  createHintContent,
  type HintSources,
  lacksValue,
  listValues,
} from '../../src/core/create-hint-content.ts';
import type { CardText } from '../../src/core/hint-content.ts';
import type { Settings } from '../../src/core/settings.ts';
import {
  aChecklist,
  anErrorRule,
  aPopupModel,
  aSection,
  aStep,
  someSettings,
} from '../popup/a-popup-model.ts';

const { organisation, words } = aPopupModel();

const HINTS = {
  'credentials-incorrect': { title: 'Refused by {organisation}', text: 'Ask {supportName}.' },
  extra: { title: 'A known problem', text: 'It is known.' },
};

const CHECKLIST = aChecklist({
  'error-message': aSection('Error message', [
    aStep({ id: 'one', text: 'Phone {supportName}: {supportPhone}' }),
    aStep({ id: 'two', text: 'Choose option {supportPhoneMenu}', detail: 'Never on the card' }),
  ]),
});

function createContent(sources: Partial<HintSources> = {}) {
  return createHintContent({
    organisation,
    settings: someSettings(),
    locale: 'en',
    errors: [anErrorRule({ steps: ['error-message/one', 'error-message/two'] })],
    checklists: { en: CHECKLIST, ar: CHECKLIST },
    hints: { en: HINTS },
    words: { en: words, ar: words },
    ...sources,
  });
}

function findCard(key: string, sources: Partial<HintSources> = {}): CardText | undefined {
  return createContent(sources).cards[key];
}

function findCardWith(settings: Partial<Settings>): CardText | undefined {
  return findCard('credentials-incorrect', { settings: someSettings(settings) });
}

describe('createHintContent', () => {
  it('puts every name and number in its place', () => {
    expect(findCard('credentials-incorrect')).toEqual({
      section: 'error-message',
      title: 'Refused by Region Example',
      text: 'Ask Service Desk.',
      steps: ['Phone Service Desk: 016-10 53 50', 'Choose option 2'],
    });
  });

  it('takes names and numbers from policy', () => {
    const card = findCardWith({ supportName: 'IT', supportPhone: '112', supportPhoneMenu: '9' });
    expect(card).toMatchObject({ text: 'Ask IT.', steps: ['Phone IT: 112', 'Choose option 9'] });
  });

  it('leaves out the step about a telephone menu where there is none', () => {
    expect(findCardWith({ supportPhoneMenu: '' })?.steps).toEqual(['Phone Service Desk: 016-10 53 50']);
  });

  it('leads to the support desk where the section of the error is hidden', () => {
    expect(findCardWith({ hiddenSections: ['error-message'] })?.section).toBe('support');
    expect(findCardWith({ hiddenSections: ['new-app'] })?.section).toBe('error-message');
  });

  it('advises no step of a section that IT has hidden', () => {
    const errors = [anErrorRule({ steps: ['error-message/one', 'new-phone/two', 'support/one'] })];
    const settings = someSettings({ hiddenSections: ['error-message', 'support'] });
    expect(findCard('credentials-incorrect', { errors, settings })?.steps).toEqual(['Do two', 'Do one']);
  });

  it('takes the steps of a section that policy has replaced', () => {
    const own = aSection('Own', [aStep({ id: 'two', text: 'Our own advice' })]);
    expect(findCardWith({ checklist: { en: { 'error-message': own } } })?.steps).toEqual(['Our own advice']);
    expect(findCardWith({ checklist: { sv: { 'error-message': own } } })?.steps).toHaveLength(2);
  });

  describe('on a kind of page with its own', () => {
    const onOwa = { title: 'On OWA', text: 'Not Web Access.' };
    const errors = [anErrorRule({ steps: ['error-message/one'], stepsOnPage: { owa: ['start-icon/two'] } })];

    it.each([
      ['words and steps', { ...HINTS, 'credentials-incorrect@owa': onOwa }, errors, 'On OWA', ['Do two']],
      ['words', { ...HINTS, 'credentials-incorrect@owa': onOwa }, [anErrorRule()], 'On OWA', undefined],
      ['steps', HINTS, errors, 'Refused by Region Example', ['Do two']],
    ])('%s shows them there alone', (_, hints, rules, title, steps) => {
      const { cards } = createContent({ hints: { en: hints }, errors: rules });
      const anywhere = cards['credentials-incorrect'];
      expect(anywhere?.title).toBe('Refused by Region Example');
      expect(cards['credentials-incorrect@owa']).toMatchObject({ title, steps: steps ?? anywhere?.steps });
    });
  });

  describe('with phrases of IT', () => {
    const settings = someSettings({
      extraErrors: [
        { phrase: 'Tjänsten är stängd för underhåll!', section: 'support' },
        { phrase: 'Gateway overloaded', section: 'support' },
      ],
    });

    it('folds them as everything is folded', () => {
      expect(createContent({ settings }).extraErrors).toEqual([
        ['extra', 'tjänstenärstängdförunderhåll'],
        ['extra', 'gatewayoverloaded'],
      ]);
    });

    it('has a card for them without steps', () => {
      const card = { section: 'support', title: 'A known problem', text: 'It is known.', steps: [] };
      expect(findCard('extra', { settings })).toEqual(card);
    });
  });

  it('takes over where and how the hint is shown', () => {
    const settings = someSettings({ hint: 'badge', hosts: ['one.example.org'] });
    expect(createContent({ settings })).toMatchObject({ form: 'badge', hosts: ['one.example.org'] });
  });

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ])('of %s is written %s', (locale, direction) => {
    expect(createContent({ locale })).toMatchObject({ locale, direction });
  });

  it('has the words that stand on every card', () => {
    expect(createContent().words).toEqual({
      from: 'Help from Region Example',
      open: 'Open the checklist',
      close: 'Close',
      move: 'Move',
      general: 'Your login does not seem to have gone through. The checklist will help you.',
      support: 'Call Service Desk ',
      phone: '016-10 53 50',
      phoneMenu: ', option 2',
      triedOften: 'You have tried several times. Call Service Desk and they will help you.',
    });
  });

  it('says nothing of a telephone menu where there is none', () => {
    expect(createContent({ settings: someSettings({ supportPhoneMenu: '' }) }).words.phoneMenu).toBe('');
  });

  it('has no card that it has no words for', () => {
    expect(createContent({ hints: {} }).cards).toEqual({});
    expect(createContent({ hints: { en: {} } }).cards).toEqual({});
  });

  it('stops at a language that the package does not have', () => {
    expect(() => createContent({ locale: 'fi' })).toThrow('no words for the language "fi"');
  });
});

describe('listValues', () => {
  it('names all that a text may name', () => {
    expect(listValues(organisation, someSettings())).toEqual({
      organisation: 'Region Example',
      supportName: 'Service Desk',
      supportPhone: '016-10 53 50',
      supportPhoneMenu: '2',
    });
  });
});

describe('lacksValue', () => {
  it.each([
    ['Choose {menu}', { menu: '2' }, false],
    ['Choose {menu}', { menu: '' }, true],
    ['Choose {menu}', {}, false],
    ['Choose the menu', { menu: '' }, false],
    ['{menu} and {phone}', { menu: '2', phone: '' }, true],
  ])('of %j with %j: %s', (text, values, isLacking) => {
    expect(lacksValue(text, values)).toBe(isLacking);
  });
});
