import { readFileSync } from 'node:fs';
import type { PopupModel } from '../../popup/popup-model.ts';
import type { Checklist, Section, Step } from '../../src/core/checklist.ts';
import type { Organisation } from '../../src/core/organisation.ts';
import type { ErrorRule } from '../../src/core/rules.ts';
import { createDefaultSettings, type Settings } from '../../src/core/settings.ts';
import type { TabReport } from '../../src/core/tab-report.ts';
import type { Words } from '../../src/core/words.ts';

export function aStep(step: Partial<Step> & { id: string }): Step {
  return { text: `Do ${step.id}`, detail: '', condition: {}, action: undefined, ...step };
}

export function aSection(title: string, steps: readonly Step[], intro = ''): Section {
  return { title, intro, steps };
}

/** Every section with two steps, `one` and `two`. */
export function aChecklist(sections: Partial<Checklist> = {}): Checklist {
  const steps = [aStep({ id: 'one' }), aStep({ id: 'two' })];
  return {
    'new-app': aSection('New app', steps),
    'new-phone': aSection('New phone', steps),
    'error-message': aSection('Error message', steps),
    'one-time-code': aSection('One-time code', steps),
    'activation-code-mail': aSection('Activation code', steps),
    'start-icon': aSection('Start icon', steps),
    support: aSection('Support', steps),
    ...sections,
  };
}

export function anErrorRule(rule: Partial<ErrorRule> = {}): ErrorRule {
  return {
    id: 'credentials-incorrect',
    priority: 1,
    section: 'error-message',
    related: ['one-time-code', 'activation-code-mail'],
    steps: ['error-message/one', 'activation-code-mail/two'],
    stepsOnPage: {},
    phrases: [],
    ...rule,
  };
}

export function aReport(report: Partial<TabReport> = {}): TabReport {
  const error = 'credentials-incorrect';
  return { host: 'example.org', page: 'gateway-classic', error, frame: 0, attempts: 1, at: 0, ...report };
}

const organisation: Organisation = {
  name: 'Region Example',
  hosts: ['*.example.org'],
  firefoxId: 'help@example.org',
  support: { name: 'Service Desk', phone: '016-10 53 50', phoneMenu: '2', url: '' },
  activationCodeFormUrl: '',
  webAccessUrl: '',
  checklistUpdated: '2023-02-10',
  locales: ['en'],
  unreviewedLocales: [],
};

export function someSettings(settings: Partial<Settings> = {}): Settings {
  return { ...createDefaultSettings(organisation), ...settings };
}

export function aPopupModel(model: Partial<PopupModel> = {}): PopupModel {
  return {
    locale: 'en',
    languages: [{ locale: 'en', name: 'English' }],
    chosenLanguage: 'auto',
    automaticLanguage: 'English',
    translationNotes: [],
    words: readWords('en'),
    organisation,
    settings: someSettings(),
    checklist: aChecklist(),
    errors: [anErrorRule()],
    notice: '',
    hints: {
      'credentials-incorrect': { title: 'The login did not go through', text: 'One field is wrong.' },
    },
    report: undefined,
    ticks: new Set(),
    answers: {},
    openedSection: undefined,
    openedStep: undefined,
    view: 'popup',
    version: '1.2.3',
    ...model,
  };
}

function readWords(locale: string): Words {
  const messages = JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8'));
  return Object.fromEntries(Object.keys(messages).map((id) => [id, messages[id].message])) as Words;
}
