import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { SETTINGS_SCHEMA } from '../../src/core/settings-schema.ts';
import { StatusPage } from '../../src/status/StatusPage.tsx';
import type { StatusModel } from '../../src/status/status-model.ts';
import { aStatusModel, aStatusModelWithPolicy } from './a-status-model.ts';

function show(model: StatusModel): Promise<void> {
  return act(() => render(<StatusPage model={model} />, document.body));
}

function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

afterEach(() => act(() => render(null, document.body)));

describe('StatusPage', () => {
  it('has a row for each setting, with its key in words and as written', async () => {
    await show(aStatusModel());
    const rows = [...document.querySelectorAll<HTMLElement>('[data-setting]')];
    expect(rows.map(({ dataset }) => dataset.setting)).toEqual(SETTINGS_SCHEMA.map(({ key }) => key));
    for (const row of rows) expect(row.querySelector('code')?.textContent).toBe(row.dataset.setting);
    expect(find('[data-setting=hint] h3').textContent).toBe('Form of the help');
  });

  it('has one heading of the first level, and a name for each part', async () => {
    await show(aStatusModel());
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    for (const part of document.querySelectorAll('section')) {
      expect(find(`#${part.getAttribute('aria-labelledby')}`).textContent).not.toBe('');
    }
  });

  it('lists what was refused, keys that there are not too', async () => {
    await show(aStatusModelWithPolicy({ hintt: 'card', hosts: ['x.example.org'] }));
    const refused = [...document.querySelectorAll('.refusals code')].map(({ textContent }) => textContent);
    expect(refused).toEqual(['hosts[1]', 'hintt']);
  });

  it.each([
    ['Firefox 140', 'about:policies'],
    ['Edge 127', 'edge://policy'],
    ['Chrome 127', 'chrome://policy'],
  ])('shows in %s the way to %s', async (browserName, address) => {
    await show(aStatusModel({ browserName }));
    const place = find('[aria-labelledby=place-title]');
    expect([...place.querySelectorAll('code')].map(({ textContent }) => textContent)).toContain(address);
    expect(place.querySelector('a')).toBeNull();
  });

  it('says what a page is that was pasted, and forgets it at once when asked to', async () => {
    await show(aStatusModel());
    find<HTMLTextAreaElement>('#try-source').value = 'The Credentials you typed are incorrect';
    await act(() => find('.try-form [type=submit]').click());
    expect(find('.try-answer').textContent).toContain('credentials-incorrect');
    await act(() => find('.try-form [type=reset]').click());
    expect(find('.try-answer').textContent).toBe('');
    expect(find<HTMLTextAreaElement>('#try-source').value).toBe('');
  });

  it('keeps what was typed and answered when the policy changes', async () => {
    await show(aStatusModel());
    const field = find<HTMLTextAreaElement>('#try-source');
    field.value = 'Typed';
    await act(() => find('.try-form [type=submit]').click());
    const answer = find('.try-answer').textContent;
    await show(aStatusModelWithPolicy({ hint: 'badge', nonsense: 1 }));
    expect(find('#try-source')).toBe(field);
    expect(field.value).toBe('Typed');
    expect(find('.try-answer').textContent).toBe(answer);
    expect(find('[data-setting=hint]').textContent).toContain('badge');
  });

  it('marks a translation that nobody has reviewed', async () => {
    await show(aStatusModel({ chosenLanguage: 'fi' }));
    expect(document.querySelectorAll('.translation-notes p')).toHaveLength(2);
  });
});
