// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { PhoneLink } from '../../src/ui/PhoneLink.tsx';
import { aPopupModel, someSettings } from '../popup/a-popup-model.ts';

const { words } = aPopupModel();

async function showLink(settings: Partial<Settings>, form: 'line' | 'number' | 'button' = 'line') {
  await act(() =>
    render(<PhoneLink words={words} settings={someSettings(settings)} form={form} />, document.body),
  );
  const link = document.querySelector('a');
  if (!link) throw new Error('Nothing is shown');
  return link;
}

afterEach(() => act(() => render(null, document.body)));

describe('PhoneLink', () => {
  it.each(['line', 'number', 'button'] as const)('says whom one calls, also as a %s', async (form) => {
    const link = await showLink({}, form);
    expect(link.textContent).toBe('Call Service Desk 016-10 53 50, option 2');
  });

  it('has no menu choice where there is no menu', async () => {
    expect((await showLink({ supportPhoneMenu: '' })).textContent).toBe('Call Service Desk 016-10 53 50');
  });

  it('dials the digits alone', async () => {
    expect((await showLink({ supportPhone: '+46 (16) 10 53 50' })).href).toBe('tel:+4616105350');
  });
});
