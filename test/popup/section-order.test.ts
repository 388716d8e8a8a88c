import { describe, expect, it } from 'vitest';
import { orderSections } from '../../popup/section-order.ts';
import { anErrorRule, aPopupModel, aReport, someSettings } from './a-popup-model.ts';

describe('orderSections', () => {
  it('keeps the order of the checklist without an error', () => {
    const { first, rest } = orderSections(aPopupModel());
    expect(first).toEqual([]);
    expect(rest).toHaveLength(7);
  });

  it('puts the section of the error first, then the related ones in their order', () => {
    const errors = [anErrorRule({ section: 'start-icon', related: ['support', 'new-app'] })];
    const { first, rest } = orderSections(aPopupModel({ errors, report: aReport() }));
    expect(first).toEqual(['start-icon', 'support', 'new-app']);
    expect(rest).toEqual(['new-phone', 'error-message', 'one-time-code', 'activation-code-mail']);
  });

  it('puts the support desk first where policy hides the section of the error', () => {
    const settings = someSettings({ hiddenSections: ['error-message', 'one-time-code'] });
    const { first, rest } = orderSections(aPopupModel({ settings, report: aReport() }));
    expect(first).toEqual(['support', 'activation-code-mail']);
    expect(rest).toEqual(['new-app', 'new-phone', 'start-icon']);
  });

  it('puts the support desk first for an error that this version does not know', () => {
    expect(orderSections(aPopupModel({ report: aReport({ error: 'from-tomorrow' }) })).first).toEqual([
      'support',
    ]);
  });
});
