// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TranslationNotes } from '../../src/ui/TranslationNotes.tsx';

afterEach(() => render(null, document.body));

describe('TranslationNotes', () => {
  it('is not there where there is nothing to say', () => {
    render(<TranslationNotes notes={[]} />, document.body);
    expect(document.body.innerHTML).toBe('');
  });

  it('says each note in its own language and direction', () => {
    const notes = [
      { locale: 'ar', text: 'A' },
      { locale: 'sv', text: 'S' },
    ];
    render(<TranslationNotes notes={notes} />, document.body);
    const shown = [...document.querySelectorAll('p')].map(({ lang, dir, textContent }) => [
      lang,
      dir,
      textContent,
    ]);
    expect(shown).toEqual([
      ['ar', 'rtl', 'A'],
      ['sv', 'ltr', 'S'],
    ]);
  });
});
