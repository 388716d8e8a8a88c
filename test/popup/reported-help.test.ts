import { describe, expect, it } from 'vitest';
import { findReportedHelp } from '../../popup/reported-help.ts';
import {
  aChecklist,
  anErrorRule,
  aPopupModel,
  aReport,
  aSection,
  aStep,
  someSettings,
} from './a-popup-model.ts';

const hints = {
  'credentials-incorrect': { title: 'Anywhere', text: '' },
  'credentials-incorrect@owa': { title: 'On OWA', text: '' },
};

function listPaths(model: Parameters<typeof findReportedHelp>[0]): string[] | undefined {
  return findReportedHelp(model)?.steps.map(([path]) => path);
}

describe('findReportedHelp', () => {
  it('finds nothing without an error', () => {
    expect(findReportedHelp(aPopupModel())).toBeUndefined();
    expect(findReportedHelp(aPopupModel({ report: aReport({ frame: undefined }) }))).toBeUndefined();
  });

  it.each([
    ['owa', 'On OWA'],
    ['storefront', 'Anywhere'],
  ])('has the words for the page %s', (page, title) => {
    expect(findReportedHelp(aPopupModel({ hints, report: aReport({ page }) }))?.hint.title).toBe(title);
  });

  it('says what can be said of any error where nothing more is known', () => {
    const model = aPopupModel({ hints: {}, report: aReport({ error: 'from-tomorrow' }) });
    expect(findReportedHelp(model)).toEqual({
      hint: { title: model.words.cardGeneral, text: '' },
      steps: [],
      isCall: false,
    });
  });

  it('names the steps of the error', () => {
    expect(listPaths(aPopupModel({ report: aReport() }))).toEqual([
      'error-message/one',
      'activation-code-mail/two',
    ]);
  });

  it('names other steps on a page that has its own', () => {
    const errors = [anErrorRule({ stepsOnPage: { owa: ['start-icon/two'] } })];
    expect(listPaths(aPopupModel({ errors, report: aReport({ page: 'owa' }) }))).toEqual(['start-icon/two']);
  });

  it('leaves out steps that policy hides or the checklist does not have', () => {
    const errors = [anErrorRule({ steps: ['error-message/one', 'start-icon/one', 'new-app/gone'] })];
    const settings = someSettings({ hiddenSections: ['start-icon'] });
    expect(listPaths(aPopupModel({ errors, settings, report: aReport() }))).toEqual(['error-message/one']);
  });

  it('names none where the section right below consists of them', () => {
    const errors = [anErrorRule({ section: 'support', related: [], steps: ['support/one', 'support/two'] })];
    expect(listPaths(aPopupModel({ errors, report: aReport() }))).toEqual([]);
  });

  it.each([
    ['the support desk', 'support', ['one'], true],
    ['the support desk, which is all that the section has', 'support', ['one', 'two'], true],
    ['a section in which a call is one way among others', 'start-icon', ['one'], false],
  ] as const)(
    'is a call and no list of steps where every step is one and leads to %s',
    (_, section, ids, isCall) => {
      const steps = ['one', 'two'].map((id) => aStep({ id, action: 'call-support' }));
      const checklist = aChecklist({ [section]: aSection('Calls', steps) });
      const errors = [
        anErrorRule({ section, related: [], steps: ids.map((id) => `${section}/${id}` as const) }),
      ];
      const help = findReportedHelp(aPopupModel({ checklist, errors, report: aReport() }));
      expect(help).toMatchObject({ isCall, steps: isCall ? [] : [expect.anything()] });
    },
  );
});
