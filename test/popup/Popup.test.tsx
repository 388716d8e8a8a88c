// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import {
  aChecklist,
  anErrorRule,
  aPopupModel,
  aReport,
  aSection,
  aStep,
  someSettings,
} from './a-popup-model.ts';
import {
  find,
  findToggle,
  hidePopup,
  listOpenSections,
  listSections,
  listTexts,
  showPopup,
} from './show-popup.tsx';

const IN_ORDER = [
  'new-app',
  'new-phone',
  'error-message',
  'one-time-code',
  'activation-code-mail',
  'start-icon',
  'support',
];

afterEach(hidePopup);

describe('Popup', () => {
  describe('without an error', () => {
    it('shows every section closed, in the order of the checklist', async () => {
      await showPopup(aPopupModel());
      expect(listSections()).toEqual(IN_ORDER);
      expect(listOpenSections()).toEqual([]);
      expect(document.querySelector('.error-summary')).toBeNull();
    });

    it('says whose checklist it is and how old', async () => {
      await showPopup(aPopupModel());
      expect(find('h1').textContent).toBe('Web Access Help');
      expect(find('header').textContent).toContain('Checklist from Region Example');
      expect(find('footer').textContent).toContain('Checklist updated 10 February 2023');
      expect(find('footer').textContent).toContain('Version 1.2.3');
    });

    it('writes the date as Swedish does', async () => {
      await showPopup(aPopupModel({ locale: 'sv' }));
      expect(find('footer').textContent).toContain('10 februari 2023');
    });

    it('leaves an error that is gone unmentioned', async () => {
      await showPopup(aPopupModel({ report: aReport({ frame: undefined, attempts: 5 }) }));
      expect(listOpenSections()).toEqual([]);
      expect(listTexts('h2')[0]).toBe('What do you need help with?');
    });

    it('leaves out what policy hides', async () => {
      await showPopup(aPopupModel({ settings: someSettings({ hiddenSections: ['new-app', 'support'] }) }));
      expect(listSections()).toEqual(IN_ORDER.slice(1));
    });
  });

  describe('with an error', () => {
    it('says first what happened', async () => {
      await showPopup(aPopupModel({ report: aReport() }));
      expect(listTexts('h2').slice(0, 2)).toEqual([
        'The login did not go through',
        'The rest of the checklist',
      ]);
      expect(find('.error-summary p').textContent).toBe('One field is wrong.');
    });

    it('opens the section of the error, and the related ones right below', async () => {
      await showPopup(aPopupModel({ report: aReport() }));
      const first = ['error-message', 'one-time-code', 'activation-code-mail'];
      expect(listSections()).toEqual([...first, 'new-app', 'new-phone', 'start-icon', 'support']);
      expect(listOpenSections()).toEqual(first);
    });

    it('leads from the summary to the steps that help most', async () => {
      await showPopup(aPopupModel({ report: aReport() }));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.first-steps a')];
      expect(links.map(({ hash }) => hash)).toEqual(['#error-message/one', '#activation-code-mail/two']);
      for (const { hash } of links) expect(document.getElementById(hash.slice(1))).not.toBeNull();
    });

    describe('that the support desk alone can help with', () => {
      const checklist = aChecklist({
        support: aSection('Support', [
          aStep({ id: 'call', text: 'Call: {supportPhone}', action: 'call-support' }),
          aStep({ id: 'menu' }),
        ]),
      });
      const errors = [anErrorRule({ section: 'support', related: [], steps: ['support/call'] })];

      it('calls at a press on the number, instead of jumping to the same number farther down', async () => {
        await showPopup(aPopupModel({ checklist, errors, report: aReport() }));
        expect(listHrefs('.error-summary a')).toEqual(['tel:016105350']);
        expect(document.querySelector('.error-summary h3')).toBeNull();
      });

      it('does not show the number twice on top of each other after three attempts', async () => {
        await showPopup(aPopupModel({ checklist, errors, report: aReport({ attempts: 3 }) }));
        expect(listHrefs('.popup-news a')).toEqual(['tel:016105350']);
      });
    });

    it.each([
      [2, false],
      [3, true],
    ])('after %i attempts puts the support desk first: %s', async (attempts, isFirst) => {
      await showPopup(aPopupModel({ report: aReport({ attempts }) }));
      expect(find('main h2').textContent === 'You have tried several times').toBe(isFirst);
      expect(document.querySelector('.support-first a[href="tel:016105350"]') !== null).toBe(isFirst);
    });

    it('shows a new error while it is open, and leaves open what the person opened', async () => {
      const { update } = await showPopup(aPopupModel());
      await act(() => findToggle('new-phone')?.click());
      await update(aPopupModel({ report: aReport() }));
      expect(find('.error-summary').closest('[aria-live="polite"]')).not.toBeNull();
      expect(listOpenSections()).toEqual([
        'error-message',
        'one-time-code',
        'activation-code-mail',
        'new-phone',
      ]);
    });

    it('takes the summary away when the error is gone', async () => {
      const { update } = await showPopup(aPopupModel({ report: aReport() }));
      await update(aPopupModel({ report: aReport({ frame: undefined }) }));
      expect(document.querySelector('.error-summary')).toBeNull();
      expect(listSections()).toEqual(IN_ORDER);
    });

    it('leaves closed what the person closed when the same error comes again', async () => {
      const { update } = await showPopup(aPopupModel({ report: aReport() }));
      await act(() => findToggle('one-time-code')?.click());
      await update(aPopupModel({ report: aReport({ attempts: 2 }) }));
      expect(listOpenSections()).toEqual(['error-message', 'activation-code-mail']);
    });
  });

  describe('with a section in the address', () => {
    it('opens it and puts the focus on its heading', async () => {
      await showPopup(aPopupModel({ openedSection: 'start-icon' }));
      expect(listOpenSections()).toEqual(['start-icon']);
      expect(document.activeElement).toBe(findToggle('start-icon'));
      expect(document.activeElement?.closest('h3')).not.toBeNull();
    });

    it('opens another when the address changes', async () => {
      const { update } = await showPopup(aPopupModel({ openedSection: 'start-icon' }));
      await update(aPopupModel({ openedSection: 'new-app' }));
      expect(listOpenSections()).toEqual(['new-app', 'start-icon']);
      expect(document.activeElement).toBe(findToggle('new-app'));
    });

    it('opens it below the sections of an error', async () => {
      await showPopup(aPopupModel({ report: aReport(), openedSection: 'new-app' }));
      expect(listOpenSections()).toEqual([
        'error-message',
        'one-time-code',
        'activation-code-mail',
        'new-app',
      ]);
    });

    it('opens the support desk where policy hides the section', async () => {
      const settings = someSettings({ hiddenSections: ['start-icon'] });
      await showPopup(aPopupModel({ settings, openedSection: 'start-icon' }));
      expect(listOpenSections()).toEqual(['support']);
    });

    it('has no element that the browser would go to by itself', async () => {
      await showPopup(aPopupModel());
      for (const id of IN_ORDER) expect(document.getElementById(id)).toBeNull();
    });
  });

  describe('ticks', () => {
    it('shows what is done, and how much of it', async () => {
      await showPopup(aPopupModel({ ticks: new Set(['new-app/two']) }));
      expect(find<HTMLInputElement>('[data-section="new-app"] [data-step="two"] input').checked).toBe(true);
      expect(find<HTMLInputElement>('[data-section="new-app"] [data-step="one"] input').checked).toBe(false);
      expect(findToggle('new-app')?.textContent).toBe('New app 1 of 2 done');
    });

    it('shows progress of a section once it is open or begun', async () => {
      await showPopup(aPopupModel({ openedSection: 'new-app' }));
      expect(findToggle('new-app')?.textContent).toContain('0 of 2 done');
      expect(findToggle('new-phone')?.textContent).not.toContain('done');
    });

    it('reports a tick, and that it is taken back', async () => {
      const { actions, update } = await showPopup(aPopupModel());
      find('[data-section="new-app"] [data-step="two"] input').click();
      expect(actions.onTick).toHaveBeenLastCalledWith('new-app/two', true);
      await update(aPopupModel({ ticks: new Set(['new-app/two']) }));
      find('[data-section="new-app"] [data-step="two"] input').click();
      expect(actions.onTick).toHaveBeenLastCalledWith('new-app/two', false);
    });

    it('clears them, says so, and keeps the focus', async () => {
      const { actions, update } = await showPopup(aPopupModel({ ticks: new Set(['new-app/one']) }));
      const [clear] = [...document.querySelectorAll('button')].filter(
        ({ textContent }) => textContent === 'Clear ticks and answers',
      );
      await act(() => clear?.click());
      expect(actions.onClearTicks).toHaveBeenCalledOnce();
      await update(aPopupModel());
      expect(document.activeElement?.textContent).toBe('Ticks and answers cleared');
    });

    it('offers to clear only where there is something to clear', async () => {
      await showPopup(aPopupModel());
      expect(listTexts('footer button')).toEqual(['Open in its own tab']);
    });
  });

  describe('steps', () => {
    it('names a step by its text, after the situation that it is for', async () => {
      const step = aStep({
        id: 'one',
        condition: { code: 'app', computer: 'organisation' },
        detail: 'More.',
      });
      await showPopup(aPopupModel({ checklist: aChecklist({ 'new-app': aSection('New app', [step]) }) }));
      const tick = find<HTMLInputElement>('[data-section="new-app"] input');
      expect(tick.labels?.[0]?.textContent).toBe('If you use the app: Computer from Region Example: Do one');
      expect(document.getElementById(tick.getAttribute('aria-describedby') ?? '')?.textContent).toBe('More.');
    });

    it('offers to call the support desk', async () => {
      const step = aStep({ id: 'one', action: 'call-support' });
      await showPopup(aPopupModel({ checklist: aChecklist({ 'new-app': aSection('New app', [step]) }) }));
      const link = find<HTMLAnchorElement>('[data-step="one"] a');
      expect(link.href).toBe('tel:016105350');
      expect(link.textContent).toBe('Call Service Desk 016-10 53 50, option 2');
    });

    it.each([
      ['the form where its address is known', 'https://form.example.org/', 'https://form.example.org/'],
      ['the support desk where it is not', '', 'tel:016105350'],
    ])('leads to %s to order an activation code', async (_, activationCodeFormUrl, href) => {
      const step = aStep({ id: 'one', action: 'order-activation-code' });
      const checklist = aChecklist({ 'new-app': aSection('New app', [step]) });
      await showPopup(aPopupModel({ checklist, settings: someSettings({ activationCodeFormUrl }) }));
      expect(listHrefs('[data-section="new-app"] [data-step="one"] a')).toEqual([href]);
    });

    it('fills in names and numbers', async () => {
      const section = aSection(
        'Call {supportName}',
        [aStep({ id: 'one', text: '{supportPhone}' })],
        '{organisation}',
      );
      await showPopup(
        aPopupModel({ checklist: aChecklist({ 'new-app': section }), openedSection: 'new-app' }),
      );
      expect(find('[data-section="new-app"]').textContent).toBe(
        'Call Service Desk 0 of 1 doneRegion Example016-10 53 50',
      );
    });

    it('shows text as text, whatever it looks like', async () => {
      const markup = '<img src=x onerror=alert(1)>';
      const steps = [aStep({ id: 'one', text: markup, detail: markup })];
      const checklist = aChecklist({ 'new-app': aSection(markup, steps, markup) });
      const hints = { 'credentials-incorrect': { title: markup, text: markup } };
      const settings = someSettings({ supportName: markup, supportPhone: markup, supportPhoneMenu: markup });
      await showPopup(aPopupModel({ checklist, hints, settings, report: aReport({ attempts: 3 }) }));
      expect(document.querySelector('img')).toBeNull();
      expect(document.body.textContent).toContain(markup);
    });
  });

  describe('support', () => {
    it('can be reached from everywhere', async () => {
      await showPopup(aPopupModel());
      expect(find('aside a').textContent).toBe('Call Service Desk 016-10 53 50, option 2');
    });

    it('shows other ways where policy names one', async () => {
      await showPopup(aPopupModel({ settings: someSettings({ supportUrl: 'https://help.example.org/' }) }));
      expect(listHrefs('aside a')).toEqual(['tel:016105350', 'https://help.example.org/']);
    });
  });

  it.each([
    ['popup', 'Open in its own tab'],
    ['tab', 'Print'],
  ] as const)('in a %s offers %j', async (view, button) => {
    await showPopup(aPopupModel({ view }));
    expect(listTexts('footer button')).toEqual([button]);
  });

  it('asks for a tab at a press of its button', async () => {
    const { actions } = await showPopup(aPopupModel({ view: 'popup' }));
    find('footer button').click();
    expect(actions.onOpenTab).toHaveBeenCalledOnce();
  });

  it('has headings without a gap in their levels', async () => {
    await showPopup(aPopupModel({ report: aReport({ attempts: 3 }), errors: [anErrorRule()] }));
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 1) + 1)).toBe(true);
  });

  it.each([
    ['plain', aPopupModel()],
    ['with an error, after three attempts', aPopupModel({ report: aReport({ attempts: 3 }), view: 'tab' })],
  ])('passes the accessibility checker: %s', async (_, model) => {
    document.documentElement.lang = 'en';
    document.title = 'Web Access Help';
    await showPopup(model);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

function listHrefs(selector: string): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => href);
}
