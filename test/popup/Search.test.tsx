// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aChecklist, aPopupModel, aSection, aStep } from './a-popup-model.ts';
import { find, hidePopup, listOpenSections, listTexts, showPopup } from './show-popup.tsx';

const CHECKLIST = aChecklist({
  'new-phone': aSection('Om du har en ny mobil', [
    aStep({ id: 'code', text: 'Använd en ny kod.', detail: 'Den är färsk.', condition: { person: 'staff' } }),
    aStep({ id: 'old', text: 'Byt lösenord.' }),
  ]),
  support: aSection('Support', [aStep({ id: 'call', text: 'Ring för en ny kod.' })]),
});

afterEach(async () => {
  await hidePopup();
  location.hash = '';
});

function showChecklist() {
  return showPopup(aPopupModel({ checklist: CHECKLIST }));
}

function findField(): HTMLInputElement {
  return find<HTMLInputElement>('[type=search]');
}

async function search(query: string): Promise<void> {
  await act(() => {
    findField().value = query;
    findField().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Answers with whether the browser is left to do what it does at that key. */
async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  let isLeft = true;
  await act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    isLeft = document.activeElement?.dispatchEvent(event) ?? true;
  });
  return isLeft;
}

function listResults(): (string | null)[] {
  return [...document.querySelectorAll('.search-result')].map((result) => result.getAttribute('href'));
}

function readFocus(): string | null | undefined {
  return document.activeElement?.getAttribute('href') ?? document.activeElement?.id;
}

describe('Search', () => {
  it('is the first thing that Tab reaches, and has a label', async () => {
    await showChecklist();
    expect(document.querySelector('a, button, input, select, textarea, [tabindex]')).toBe(findField());
    expect(findField().labels?.[0]?.textContent).toBe('Search the checklist');
    expect(document.querySelector('[accesskey]')).toBeNull();
  });

  it('shows nothing but an empty live region before a search', async () => {
    await showChecklist();
    expect(listResults()).toEqual([]);
    expect(find('search [role=status]').textContent).toBe('');
  });

  it.each([
    ['losenord', ['#new-phone/old'], '1 result'],
    ['NY kod', ['#support/call', '#new-phone/code'].reverse(), '2 results'],
    ['mobil', ['#new-phone'], '1 result'],
    ['mobil färsk', ['#new-phone/code'], '1 result'],
  ])('finds for %j %j', async (query, results, answer) => {
    await showChecklist();
    await search(query);
    expect(listResults()).toEqual(results);
    expect(find('search [role=status]').textContent).toBe(answer);
  });

  it('shows what comes closest where a word more than the checklist has was typed', async () => {
    await showChecklist();
    await search('glömt lösenord');
    expect(listResults()).toEqual(['#new-phone/old']);
    expect(listTexts('.search-result mark')).toEqual(['lösenord']);
    expect(find('search [role=status]').textContent).toBe('No results with every word. These come closest.');
    expect(document.querySelector('search a[href^="tel:"]')).toBeNull();
  });

  it('finds a thing by its other name, and marks the one that is there', async () => {
    const { words } = aPopupModel();
    await showPopup(
      aPopupModel({ checklist: CHECKLIST, words: { ...words, searchSynonyms: 'mobil telefon' } }),
    );
    await search('telefonen');
    expect(listResults()).toEqual(['#new-phone']);
    expect(listTexts('.search-result mark')).toEqual(['mobil']);
  });

  it('marks what was found, and says where it is and for whom', async () => {
    await showChecklist();
    await search('farsk ny');
    expect(find('.search-result').textContent).toBe(
      'Om du har en ny mobil · Staff: Använd en ny kod. Den är färsk.',
    );
    expect(listTexts('.search-result mark')).toEqual(['ny', 'ny', 'färsk']);
  });

  it('leaves out the detail in which nothing was found', async () => {
    await showChecklist();
    await search('använd');
    expect(find('.search-result').textContent).toMatch(/Använd en ny kod\.\s*$/);
  });

  it('says where nothing is found what can be done', async () => {
    await showChecklist();
    await search('xyzzy');
    expect(find('search [role=status]').textContent).toMatch(/^No results\. .* call Service Desk\.$/);
    expect(find<HTMLAnchorElement>('search a').href).toBe('tel:016105350');
  });

  it('leaves the checklist as it is', async () => {
    await showChecklist();
    const before = document.querySelector('main')?.innerHTML;
    await search('kod');
    expect(document.querySelector('main')?.innerHTML).toBe(before);
  });

  it('opens a section, though the address may name it already', async () => {
    await showChecklist();
    await search('mobil');
    await act(() => find('.search-result').click());
    expect(listOpenSections()).toEqual(['new-phone']);
    expect(readFocus()).toBe('section-new-phone');
  });

  it('leads to a step as a link does', async () => {
    await showChecklist();
    await search('lösenord');
    expect(document.getElementById(find<HTMLAnchorElement>('.search-result').hash.slice(1))).not.toBeNull();
  });

  describe('by keyboard', () => {
    it('goes through the results and back', async () => {
      await showChecklist();
      findField().focus();
      await search('ny kod');
      const seen = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
        await press(key);
        seen.push(readFocus());
      }
      const [first, second] = listResults();
      expect(seen).toEqual([first, second, second, first, 'search-field', 'search-field']);
    });

    it('goes to the first result at Enter, and leaves Enter to the results', async () => {
      await showChecklist();
      findField().focus();
      await search('ny kod');
      expect(await press('Enter')).toBe(false);
      expect(readFocus()).toBe(listResults()[0]);
      expect(await press('Enter')).toBe(true);
    });

    it('goes back to the field at Esc, empties it, and then leaves Esc to the browser', async () => {
      await showChecklist();
      findField().focus();
      await search('ny kod');
      await press('ArrowDown');
      expect(await press('Escape')).toBe(false);
      expect([readFocus(), findField().value]).toEqual(['search-field', 'ny kod']);
      expect(await press('Escape')).toBe(false);
      expect([readFocus(), findField().value]).toEqual(['search-field', '']);
      expect(await press('Escape')).toBe(true);
    });

    it.each([
      ['ArrowDown', { altKey: true }],
      ['ArrowDown', { ctrlKey: true }],
      ['ArrowDown', { metaKey: true }],
      ['ArrowDown', { shiftKey: true }],
      ['Enter', { isComposing: true }],
      ['Tab', {}],
      ['Home', {}],
      ['End', {}],
      ['ArrowLeft', {}],
      ['f', { ctrlKey: true }],
      ['/', {}],
      ['a', {}],
    ])('leaves %s with %j to the browser', async (key, more) => {
      await showChecklist();
      findField().focus();
      await search('ny kod');
      expect(await press(key, more)).toBe(true);
      expect(readFocus()).toBe('search-field');
    });

    it('takes no key where nothing is found', async () => {
      await showChecklist();
      findField().focus();
      await search('xyzzy');
      expect([await press('ArrowDown'), await press('Enter'), await press('ArrowUp')]).toEqual([
        true,
        true,
        true,
      ]);
    });

    it('takes no key from the rest of the checklist', async () => {
      await showChecklist();
      await search('ny kod');
      find('main button').focus();
      expect([await press('Escape'), await press('ArrowDown'), await press('/')]).toEqual([true, true, true]);
    });
  });

  it('empties the field at a press of its button, and keeps the focus in it', async () => {
    await showChecklist();
    expect(document.querySelector('.search-clear')).toBeNull();
    await search('kod');
    expect(find('.search-clear').textContent).toBe('Clear the search');
    await act(() => find('.search-clear').click());
    expect([readFocus(), findField().value, listResults().length]).toEqual(['search-field', '', 0]);
  });

  it('shows text as text, whatever it looks like', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const section = aSection(markup, [aStep({ id: 'one', text: markup, detail: markup })], markup);
    await showPopup(aPopupModel({ checklist: aChecklist({ 'new-app': section }) }));
    await search('img');
    expect(listResults()).toEqual(['#new-app', '#new-app/one']);
    expect(document.querySelector('img')).toBeNull();
  });

  it.each(['', 'kod', 'xyzzy'])('passes the accessibility checker with %j', async (query) => {
    document.documentElement.lang = 'en';
    document.title = 'Web Access Help';
    await showChecklist();
    await search(query);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('Popup', () => {
  it('shows the step that the address names, whatever was answered', async () => {
    const step = aStep({ id: 'one', condition: { code: 'token' } });
    const checklist = aChecklist({ 'one-time-code': aSection('Code', [step]) });
    const model = aPopupModel({ checklist, answers: { code: 'app' } });
    const { update } = await showPopup(model);
    expect(document.getElementById('one-time-code/one')).toBeNull();
    await update({ ...model, openedSection: 'one-time-code', openedStep: 'one-time-code/one' });
    expect(document.getElementById('one-time-code/one')).not.toBeNull();
    expect(listOpenSections()).toEqual(['one-time-code']);
    expect(location.hash).toBe('#one-time-code/one');
  });

  it('shows the section where it holds no such step', async () => {
    await showPopup(aPopupModel({ openedSection: 'support', openedStep: 'support/nowhere' }));
    expect(listOpenSections()).toEqual(['support']);
    expect(readFocus()).toBe('section-support');
    expect(location.hash).toBe('');
  });

  it('prints at a press of the button that a tab has', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await showPopup(aPopupModel({ view: 'tab' }));
    find('.about-buttons button').click();
    expect(print).toHaveBeenCalledOnce();
  });
});
