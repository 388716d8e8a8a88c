// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createHintContent, type HintSources } from '../../src/core/create-hint-content.ts';
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
      error: 'credentials-incorrect',
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

  it('says of a translation that nobody has reviewed that it is one, where it says whose help it is', () => {
    const unreviewed = { ...organisation, locales: ['en', 'ar'], unreviewedLocales: ['ar'] };
    const note = 'Region Example has not reviewed this translation.';
    expect(createContent({ organisation: unreviewed, locale: 'ar' }).words.from).toBe(
      `Help from Region Example. ${note} ${note}`,
    );
    expect(createContent({ organisation: unreviewed }).words.from).toBe('Help from Region Example');
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
        { phrase: 'Gateway overloaded', section: 'start-icon' },
      ],
    });

    it('folds them as everything is folded', () => {
      expect(createContent({ settings }).extraErrors).toEqual([
        ['extra@support', 'tjänstenärstängdförunderhåll'],
        ['extra@start-icon', 'gatewayoverloaded'],
      ]);
    });

    it('knows where these and the bundled ones may begin, and where all are over', () => {
      const long = 'Incorrect user name, or whatever it was that you wrote. '.repeat(2);
      const phrases = [{ text: long, onMessagePage: false }];
      const { beginnings, reach } = createContent({ settings, errors: [anErrorRule({ phrases })] });
      const pattern = new RegExp(beginnings);
      for (const text of ['Tjänsten är', 'GATEWAY over', 'Incorrect user']) expect(text).toMatch(pattern);
      expect('Gateway').not.toMatch(pattern);
      expect(reach).toBeGreaterThan(long.length);
    });

    it('has a card for the section of each, with its first steps', () => {
      expect(findCard('extra@start-icon', { settings })).toEqual({
        error: 'extra',
        section: 'start-icon',
        title: 'A known problem',
        text: 'It is known.',
        steps: ['Do one', 'Do two'],
      });
    });

    it('has no more steps than the card has room for', () => {
      const steps = ['one', 'two', 'three', 'four'].map((id) => aStep({ id }));
      const en = aChecklist({ 'start-icon': aSection('Start icon', steps) });
      expect(findCard('extra@start-icon', { settings, checklists: { en } })?.steps).toEqual([
        'Do one',
        'Do two',
        'Do three',
      ]);
    });

    it('leads to the support desk where the section is hidden', () => {
      const hidden = someSettings({ hiddenSections: ['start-icon'] });
      expect(findCard('extra@start-icon', { settings: hidden })).toMatchObject({
        section: 'support',
        steps: [],
      });
    });
  });

  describe('with a notice of IT', () => {
    it.each([
      ['', Number.MAX_SAFE_INTEGER],
      ['2027-01-31T18:00Z', Date.UTC(2027, 0, 31, 18)],
    ])('until "%s" it ends at %d', (noticeUntil, end) => {
      const settings = someSettings({ notice: 'Maintenance', noticeUntil });
      expect(createContent({ settings }).notice).toEqual({ text: 'Maintenance', end });
    });
  });

  it('takes over where and how the hint is shown', () => {
    const settings = someSettings({ hint: 'badge', hosts: ['one.example.org'] });
    const { form, origins } = createContent({ settings });
    expect(form).toBe('badge');
    expect(new RegExp(origins ?? '').test('https://one.example.org')).toBe(true);
    expect(new RegExp(origins ?? '').test('https://two.example.org')).toBe(false);
  });

  it('is for no page where the hint is off', () => {
    const { origins } = createContent({ settings: someSettings({ hint: 'off', hosts: ['*'] }) });
    expect(new RegExp(origins ?? '').test('https://one.example.org')).toBe(false);
  });

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ])('of %s is written %s', (locale, dir) => {
    expect(createContent({ locale })).toMatchObject({ lang: locale, dir });
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
      phoneLink: 'tel:016105350',
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
