import { adaptExample } from '../core/adapt-example.ts';
import type { Settings } from '../core/settings.ts';
import { SETTINGS_SCHEMA, type SettingDescription, type SettingKey } from '../core/settings-schema.ts';
import { formatText } from '../core/words.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { Fact } from './fact.ts';
import { findSource, type SettingSource } from './find-source.ts';
import { formatTime } from './format-time.ts';
import type { StatusModel } from './status-model.ts';

/** A setting as the page shows it. */
export interface DescribedSetting {
  readonly key: SettingKey;
  readonly title: string;
  readonly help: string;
  readonly source: SettingSource;
  /** What is used, and what is not. */
  readonly facts: readonly Fact[];
  /** How it is written in a policy. */
  readonly form: readonly Fact[];
}

export function describeSettings(model: StatusModel): readonly DescribedSetting[] {
  const { words } = model;
  return SETTINGS_SCHEMA.map((setting) => ({
    key: setting.key,
    title: words[setting.title],
    help: words[setting.description],
    source: findSource(setting.key, model),
    facts: describeUse(setting.key, model),
    form: describeForm(setting, model),
  }));
}

function describeUse(key: SettingKey, model: StatusModel): Fact[] {
  const { words, used } = model;
  const values = listValueLines(key, used.settings);
  const value: Fact =
    values.length > 0
      ? { label: words.statusValue, lines: values, isCode: true }
      : { label: words.statusValue, lines: [words.statusEmpty] };
  const refused = used.refusals.filter((refusal) => refusal.key === key);
  const notUsed = refused.map((refusal) => {
    const { place, reason } = describeRefusal(refusal, words);
    return `${place}: ${reason}`;
  });
  return [
    value,
    { label: words.statusSource, lines: [describeSource(key, model), ...listOwnChoice(key, model)] },
    ...(notUsed.length > 0 ? [{ label: words.statusNotUsed, lines: notUsed, isTrouble: true }] : []),
  ];
}

/** With the type in the Windows registry: Chromium withholds values of any other, and nobody is told. */
function describeForm(setting: SettingDescription, model: StatusModel): Fact[] {
  const { words, organisation } = model;
  const example = adaptExample(setting.example, organisation);
  return [
    { label: words.statusExpected, lines: [describeExpected(setting, model)] },
    { label: words.statusExample, lines: [writeExample(example)], isCode: true },
  ];
}

function listValueLines(key: SettingKey, settings: Settings): readonly string[] {
  switch (key) {
    case 'hosts':
    case 'hiddenSections':
      return settings[key];
    case 'extraErrors':
      return settings.extraErrors.map(({ phrase, section }) => `${phrase} → ${section}`);
    case 'checklist':
      return Object.entries(settings.checklist).map(
        ([locale, sections]) => `${locale}: ${Object.keys(sections).join(', ')}`,
      );
    default:
      return settings[key] === '' ? [] : [settings[key]];
  }
}

function describeSource(key: SettingKey, model: StatusModel): string {
  const { words, delivered, locale } = model;
  switch (findSource(key, model)) {
    case 'policy':
      return words.statusSourcePolicy;
    case 'cache':
      return formatText(words.statusSourceCache, { time: formatTime(delivered?.at ?? 0, locale) });
    case 'refused':
      return words.statusSourceRefused;
    case 'default':
      return words.statusSourceDefault;
  }
}

/** The one setting that people may overrule. */
function listOwnChoice(key: SettingKey, { words, chosenLanguage, organisation }: StatusModel): string[] {
  return key === 'language' && organisation.locales.includes(chosenLanguage)
    ? [formatText(words.statusLanguageChosen, { language: chosenLanguage })]
    : [];
}

function describeExpected(setting: SettingDescription, { words, organisation }: StatusModel): string {
  const { key, form, choices } = setting;
  switch (form) {
    case 'text':
    case 'link':
      return 'REG_SZ';
    case 'choice':
      return formatText(words.statusExpectedChoice, {
        choices: (choices ?? ['auto', ...organisation.locales]).join(', '),
      });
    case 'list':
      return formatText(words.statusExpectedList, { key });
    case 'records':
    case 'content':
      return words.statusExpectedJson;
  }
}

function writeExample(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
