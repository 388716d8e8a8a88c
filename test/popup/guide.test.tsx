// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupModel } from '../../popup/popup-model.ts';
import { aChecklist, anErrorRule, aPopupModel, aReport, aSection, aStep } from './a-popup-model.ts';
import {
  find,
  findToggle,
  hidePopup,
  listOpenSections,
  listSections,
  listTexts,
  showPopup,
} from './show-popup.tsx';

const CHECKLIST = aChecklist({
  'one-time-code': aSection('One-time code', [
    aStep({ id: 'app', condition: { code: 'app' } }),
    aStep({ id: 'token', condition: { code: 'token' } }),
    aStep({ id: 'both' }),
  ]),
});
const SECTION = '[data-section="one-time-code"]';

afterEach(hidePopup);

function aModel(model: Partial<PopupModel> = {}): PopupModel {
  return aPopupModel({ checklist: CHECKLIST, openedSection: 'one-time-code', ...model });
}

function listSteps(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>(`${SECTION} [data-step]`)].map(
    ({ dataset }) => dataset.step,
  );
}

function listChecked(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('[type=radio]:checked')].map(({ value }) => value);
}

describe('Guide', () => {
  it('asks at the top of an open section that forks, and shows everything until it is answered', async () => {
    await showPopup(aModel());
    expect(listTexts(`${SECTION} legend`)).toEqual(['Where do you get your one-time code?']);
    expect(listTexts(`${SECTION} .guide-answer`)).toEqual(['In the app', 'On the token', 'Show everything']);
    expect(listSteps()).toEqual(['app', 'token', 'both']);
    expect(listChecked()).toEqual([]);
  });

  it('asks nothing in a section that is closed or does not fork', async () => {
    await showPopup(aModel({ openedSection: 'error-message' }));
    expect(listTexts('.section legend')).toEqual([]);
  });

  it('reports an answer with one click, and a change of mind with another', async () => {
    const { actions, update } = await showPopup(aModel());
    find(`${SECTION} [value="code/app"]`).click();
    expect(actions.onAnswer).toHaveBeenLastCalledWith('code/app');
    await update(aModel({ answers: { code: 'app' } }));
    find(`${SECTION} [value="code/everything"]`).click();
    expect(actions.onAnswer).toHaveBeenLastCalledWith('code/everything');
  });

  it('leaves the steps that apply, says how many, and counts progress among them alone', async () => {
    const ticks = new Set(['one-time-code/token', 'one-time-code/both']);
    const { update } = await showPopup(aModel({ ticks }));
    const note = find(`${SECTION} [role=status]`);
    expect(note.textContent).toBe('');
    await update(aModel({ ticks, answers: { code: 'app' } }));
    expect(listSteps()).toEqual(['app', 'both']);
    expect(find(`${SECTION} [role=status]`)).toBe(note);
    expect(note.textContent).toBe('Showing 2 of 3 steps');
    expect(findToggle('one-time-code')?.textContent).toContain('1 of 2 done');
  });

  it('brings back everything, ticks too', async () => {
    const ticks = new Set(['one-time-code/token']);
    const { update } = await showPopup(aModel({ ticks, answers: { code: 'app' } }));
    await update(aModel({ ticks, answers: { code: 'everything' } }));
    expect(listSteps()).toEqual(['app', 'token', 'both']);
    expect(find<HTMLInputElement>(`${SECTION} [data-step="token"] [type=checkbox]`).checked).toBe(true);
    expect(find(`${SECTION} [role=status]`).textContent).toBe('');
  });

  it('keeps the focus on the answer', async () => {
    const { update } = await showPopup(aModel());
    const answer = find(`${SECTION} [value="code/token"]`);
    answer.focus();
    await update(aModel({ answers: { code: 'token' } }));
    expect(document.activeElement).toBe(answer);
    expect(listChecked()).toEqual(['code/token']);
  });

  it('says no more for whom a step is, once the person has said it', async () => {
    const { update } = await showPopup(aModel());
    expect(listTexts(`${SECTION} .chip`)).toHaveLength(2);
    await update(aModel({ answers: { code: 'app' } }));
    expect(listTexts(`${SECTION} .chip`)).toEqual([]);
  });

  it('asks the same question in two sections without one taking the answer from the other', async () => {
    const both = aChecklist({ ...CHECKLIST, 'error-message': CHECKLIST['one-time-code'] });
    await showPopup(
      aModel({ checklist: both, report: aReport(), openedSection: undefined, answers: { code: 'app' } }),
    );
    expect(listChecked()).toEqual(['code/app', 'code/app']);
  });

  it('leads from the error only to steps that are there', async () => {
    const errors = [anErrorRule({ steps: ['one-time-code/app', 'one-time-code/token'] })];
    await showPopup(aModel({ errors, report: aReport(), answers: { code: 'token' } }));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.first-steps a')];
    expect(links.map(({ hash }) => hash)).toEqual(['#one-time-code/token']);
  });

  it('shows the step that the address names, whatever was answered', async () => {
    await showPopup(aModel({ openedStep: 'one-time-code/token', answers: { code: 'app' } }));
    expect(listSteps()).toEqual(['app', 'token', 'both']);
    expect(listTexts(`${SECTION} .chip`)).toEqual(['If you use a hardware token: ']);
  });

  it('opens what is new, and leaves out what is not', async () => {
    const { update } = await showPopup(aPopupModel());
    expect(listTexts('legend')).toEqual(['Is your phone or app new?']);
    await update(aPopupModel({ answers: { renewed: 'app' } }));
    expect(listSections()).not.toContain('new-phone');
    expect(listOpenSections()).toEqual(['new-app']);
    expect(find('.guide-note').textContent).toBe('Showing 6 of 7 sections');
    await update(aPopupModel({ answers: { renewed: 'everything' } }));
    expect(listSections()).toContain('new-phone');
  });

  it('leaves closed what the person closed', async () => {
    const { update } = await showPopup(aModel({ report: aReport(), openedSection: 'error-message' }));
    await act(() => findToggle('error-message')?.click());
    const answers = { renewed: 'phone' } as const;
    await update(aModel({ report: aReport(), openedSection: undefined, answers }));
    expect(listOpenSections()).not.toContain('error-message');
    expect(listOpenSections()).toContain('new-phone');
  });

  it('offers to clear answers as it does ticks', async () => {
    await showPopup(aModel({ answers: { code: 'app' } }));
    expect(listTexts('footer button')).toContain('Clear ticks and answers');
  });

  it('passes the accessibility checker', async () => {
    await showPopup(aModel({ answers: { code: 'app', renewed: 'app' } }));
    const { violations } = await axe.run('.guide', { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
