import type { Settings } from './settings.ts';
import type { WordId } from './words.ts';

export type SettingKey = keyof Settings;

/**
 * The form in which a setting is delivered: `text`, `link` and `choice` as one text, `list` as texts, `records` as
 * objects of texts, `content` as a tree of them.
 */
export type SettingForm = 'text' | 'link' | 'choice' | 'list' | 'records' | 'content';

/** A setting as everything that IT gets is rendered from it. */
export interface SettingDescription {
  readonly key: SettingKey;
  readonly form: SettingForm;
  readonly title: WordId;
  readonly description: WordId;
  /** The values to choose from, where the form is `choice` and they are the same in every package. */
  readonly choices?: readonly string[];
  readonly example: unknown;
  /** The first version that knows it. */
  readonly since: string;
}

/** Every setting, in the order in which people read of them. The defaults are those of `createDefaultSettings`. */
export const SETTINGS_SCHEMA: readonly SettingDescription[] = [
  {
    key: 'supportName',
    form: 'text',
    title: 'settingSupportName',
    description: 'settingSupportNameHelp',
    example: 'IT-supporten',
    since: '1.0.0',
  },
  {
    key: 'supportPhone',
    form: 'text',
    title: 'settingSupportPhone',
    description: 'settingSupportPhoneHelp',
    example: '010-123 45 67',
    since: '1.0.0',
  },
  {
    key: 'supportPhoneMenu',
    form: 'text',
    title: 'settingSupportPhoneMenu',
    description: 'settingSupportPhoneMenuHelp',
    example: '2',
    since: '1.0.0',
  },
  {
    key: 'supportUrl',
    form: 'link',
    title: 'settingSupportUrl',
    description: 'settingSupportUrlHelp',
    example: 'mailto:support@example.org',
    since: '1.0.0',
  },
  {
    key: 'activationCodeFormUrl',
    form: 'link',
    title: 'settingActivationCodeFormUrl',
    description: 'settingActivationCodeFormUrlHelp',
    example: 'https://intranet.example.org/activation-code',
    since: '1.0.0',
  },
  {
    key: 'webAccessUrl',
    form: 'link',
    title: 'settingWebAccessUrl',
    description: 'settingWebAccessUrlHelp',
    example: 'https://access.example.org/',
    since: '1.0.0',
  },
  {
    key: 'language',
    form: 'choice',
    title: 'settingLanguage',
    description: 'settingLanguageHelp',
    example: 'sv',
    since: '1.0.0',
  },
  {
    key: 'hint',
    form: 'choice',
    choices: ['card', 'popup', 'badge', 'off'],
    title: 'settingHint',
    description: 'settingHintHelp',
    example: 'badge',
    since: '1.0.0',
  },
  {
    key: 'hosts',
    form: 'list',
    title: 'settingHosts',
    description: 'settingHostsHelp',
    example: ['access.example.org'],
    since: '1.0.0',
  },
  {
    key: 'notice',
    form: 'text',
    title: 'settingNotice',
    description: 'settingNoticeHelp',
    example: 'Web Access is down for maintenance until 18:00.',
    since: '1.0.0',
  },
  {
    key: 'noticeUntil',
    form: 'text',
    title: 'settingNoticeUntil',
    description: 'settingNoticeUntilHelp',
    example: '2027-01-31T18:00+01:00',
    since: '1.0.0',
  },
  {
    key: 'extraErrors',
    form: 'records',
    title: 'settingExtraErrors',
    description: 'settingExtraErrorsHelp',
    example: [{ phrase: 'The certificate of your token has expired', section: 'one-time-code' }],
    since: '1.0.0',
  },
  {
    key: 'checklist',
    form: 'content',
    title: 'settingChecklist',
    description: 'settingChecklistHelp',
    example: {
      en: { 'new-app': { title: 'If you have a new app', steps: [{ id: 'right-app', text: 'Check it.' }] } },
    },
    since: '1.0.0',
  },
  {
    key: 'hiddenSections',
    form: 'list',
    title: 'settingHiddenSections',
    description: 'settingHiddenSectionsHelp',
    example: ['new-app'],
    since: '1.0.0',
  },
];
