// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type CardText, findCardText, type HintContent } from '../../src/core/hint-content.ts';

function aCard(title: string): CardText {
  return { error: 'unknown', section: 'support', title, text: '', steps: [] };
}

const content: HintContent = {
  lang: 'en',
  dir: 'ltr',
  form: 'card',
  extraErrors: [],
  beginnings: '[]',
  reach: 0,
  cards: { locked: aCard('Locked'), 'locked@owa': aCard('Locked on OWA') },
  words: {
    from: '',
    open: '',
    close: '',
    move: '',
    general: 'Something went wrong',
    support: '',
    phone: '',
    phoneLink: '',
    phoneMenu: '',
    triedOften: '',
  },
};

describe('findCardText', () => {
  it.each([
    ['locked', 'owa', 'Locked on OWA'],
    ['locked', 'storefront', 'Locked'],
    ['unknown', 'owa', 'Something went wrong'],
  ])('of %s on %s says %j', (error, page, title) => {
    expect(findCardText(content, error, page).title).toBe(title);
  });

  it('leads to the error message where it has nothing else to say', () => {
    const general = {
      error: 'unknown',
      section: 'error-message',
      title: 'Something went wrong',
      text: '',
      steps: [],
    };
    expect(findCardText(content, 'unknown', '')).toEqual(general);
  });
});
