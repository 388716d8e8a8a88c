// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOver } from '../../popup/start-over.ts';
import type { Step } from '../../src/core/checklist.ts';
import { fakeControl } from '../support/fake-browser.ts';
import {
  aChecklist,
  anErrorRule,
  aPopupModel,
  aReport,
  aSection,
  aStep,
  someSettings,
} from './a-popup-model.ts';
import { find, hidePopup, listTexts, showPopup } from './show-popup.tsx';

const WEB_ACCESS = 'https://webaccess.example.org/';
const ERROR_AT = { host: 'login.example.org' };

afterEach(hidePopup);

/** A checklist with one step under start-icon. */
function withStep(step: Partial<Step>) {
  const steps = [aStep({ id: 'one', ...step }), aStep({ id: 'two' })];
  return { checklist: aChecklist({ 'start-icon': aSection('Start icon', steps) }) };
}

const ACTION = '[data-step="one"] .step-action';

describe('StepActionLink', () => {
  it.each([
    [
      'start over',
      withStep({ action: 'start-over' }),
      'Start over on the login page',
      'https://login.example.org/',
    ],
    [
      'go to Web Access',
      { ...withStep({ action: 'go-to-web-access' }), settings: someSettings({ webAccessUrl: WEB_ACCESS }) },
      'Go to Web Access',
      WEB_ACCESS,
    ],
  ])('lets people %s in the tab that shows the error', async (_, model, text, url) => {
    const { actions } = await showPopup(aPopupModel({ ...model, report: aReport(ERROR_AT) }));
    expect(find(ACTION).textContent).toBe(text);
    find(`${ACTION} button`).click();
    expect(actions.onStartOver).toHaveBeenCalledExactlyOnceWith(url);
  });

  it('leads to a new tab where no error is shown, and never touches the one in front', async () => {
    const settings = someSettings({ webAccessUrl: WEB_ACCESS });
    await showPopup(aPopupModel({ ...withStep({ action: 'start-over' }), settings }));
    const link = find<HTMLAnchorElement>(`${ACTION} a`);
    expect([link.href, link.target]).toEqual([WEB_ACCESS, '_blank']);
    expect(document.querySelector(`${ACTION} button`)).toBeNull();
  });

  it.each(['start-over', 'go-to-web-access'] as const)(
    'shows nothing for %s where it cannot be done',
    async (action) => {
      await showPopup(aPopupModel(withStep({ action })));
      expect(document.querySelector('[data-step="one"]')).not.toBeNull();
      expect(document.querySelector(ACTION)).toBeNull();
    },
  );

  it('copies what people need elsewhere', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { userAgent: '', clipboard: { writeText } });
    await showPopup(aPopupModel(withStep({ copy: 'Pointsharp Token' })));
    expect(find(`${ACTION} button`).textContent).toBe('Copy “Pointsharp Token”');
    await act(async () => find(`${ACTION} button`).click());
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Pointsharp Token');
    vi.unstubAllGlobals();
  });
});

describe('CureList', () => {
  it('offers what can be done at once right where the error is told', async () => {
    const { actions } = await showPopup(
      aPopupModel({
        ...withStep({ action: 'start-over' }),
        errors: [anErrorRule({ section: 'start-icon', related: [], steps: ['start-icon/one'] })],
        report: aReport(ERROR_AT),
      }),
    );
    expect(listTexts('.error-summary .cure-list button')).toEqual(['Start over on the login page']);
    find('.error-summary button').click();
    expect(actions.onStartOver).toHaveBeenCalledExactlyOnceWith('https://login.example.org/');
  });

  it('leaves the number to the steps', async () => {
    const checklist = aChecklist({
      'error-message': aSection('Error', [
        aStep({ id: 'one', action: 'call-support' }),
        aStep({ id: 'two' }),
      ]),
    });
    await showPopup(aPopupModel({ checklist, report: aReport(ERROR_AT) }));
    expect(document.querySelector('.cure-list')).toBeNull();
  });
});

describe('startOver', () => {
  const url = 'https://login.example.org/';

  beforeEach(() => {
    fakeControl.openTab({ id: 7, url: 'https://login.example.org/cgi/login?u=anna', active: false });
    vi.spyOn(window, 'close').mockImplementation(() => undefined);
  });

  afterEach(() => {
    fakeControl.reset();
    vi.restoreAllMocks();
  });

  it('sends the tab with the error to the login page, and shows it', async () => {
    await startOver(url, 7);
    expect(fakeControl.listTabs()).toEqual([{ id: 7, url, active: true }]);
  });

  it.each([
    ['closes the popup', [window], 1],
    ['leaves the checklist open in its tab', [], 0],
  ])('%s afterwards', async (_, views, times) => {
    fakeControl.state.views = views;
    await startOver(url, 7);
    expect(window.close).toHaveBeenCalledTimes(times);
  });

  it('opens a new tab where the one with the error is closed', async () => {
    fakeControl.closeTab(7);
    await startOver(url, 7);
    expect(fakeControl.listTabs()).toMatchObject([{ url }]);
  });
});
