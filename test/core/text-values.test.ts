// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fillText, lacksValue, listValues } from '../../src/core/text-values.ts';
import { aPopupModel, someSettings } from '../popup/a-popup-model.ts';

const { organisation } = aPopupModel();

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

describe('fillText', () => {
  it('takes what policy says, and leaves the braces of what nobody knows', () => {
    const sources = { organisation, settings: someSettings({ supportName: 'IT' }) };
    expect(fillText('{supportName} of {organisation} has {answer}', sources)).toBe(
      'IT of Region Example has {answer}',
    );
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
