// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { aPopupModel } from './a-popup-model.ts';
import { find, hidePopup, listTexts, showPopup } from './show-popup.tsx';

const LANGUAGES = [
  { locale: 'sv', name: 'Svenska' },
  { locale: 'en', name: 'English' },
  { locale: 'fi', name: 'Suomi (ei tarkistettu)' },
];

afterEach(hidePopup);

describe('LanguageChoice', () => {
  it('names every language by itself, after the choice to have none chosen', async () => {
    await showPopup(aPopupModel({ languages: LANGUAGES, automaticLanguage: 'Svenska' }));
    expect(listTexts('option')).toEqual([
      'Automatic: Svenska',
      'Svenska',
      'English',
      'Suomi (ei tarkistettu)',
    ]);
    const options = [...document.querySelectorAll('option')];
    expect(options.map(({ lang }) => lang)).toEqual(['', 'sv', 'en', 'fi']);
  });

  it('has a label', async () => {
    await showPopup(aPopupModel({ languages: LANGUAGES }));
    expect(find<HTMLSelectElement>('select').labels?.[0]?.firstChild?.textContent).toBe('Language');
  });

  it.each(['auto', 'en', 'fi'])('shows that %s is chosen', async (chosenLanguage) => {
    await showPopup(aPopupModel({ languages: LANGUAGES, chosenLanguage }));
    expect(find<HTMLSelectElement>('select').value).toBe(chosenLanguage);
  });

  it('tells what the person chooses, and keeps the focus', async () => {
    const { actions, update } = await showPopup(aPopupModel({ languages: LANGUAGES }));
    const list = find<HTMLSelectElement>('select');
    list.focus();
    list.value = 'fi';
    await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.onChooseLanguage).toHaveBeenLastCalledWith('fi');
    await update(aPopupModel({ languages: LANGUAGES, chosenLanguage: 'fi', locale: 'fi' }));
    expect(document.activeElement).toBe(list);
  });
});
