import type { Fault } from './fault.ts';

const SETTINGS = 'src/core/parse-settings.ts';
const SETTINGS_TEST = 'test/core/parse-settings.test.ts';
const VALUES = 'src/core/policy-values.ts';
const VALUES_TEST = 'test/core/policy-values.test.ts';
const CHECKLIST = 'src/core/policy-checklist.ts';
const CHECKLIST_TEST = 'test/core/policy-checklist.test.ts';
const SECTION = 'src/core/policy-section.ts';
const REFUSAL = 'src/core/refusal.ts';
const ORGANISATION = 'src/core/organisation.ts';
const ORGANISATION_TEST = 'test/core/organisation.test.ts';
const LINKS = 'src/core/links.ts';
const LINKS_TEST = 'test/core/links.test.ts';
const HOSTS = 'src/core/hosts.ts';
const HOSTS_TEST = 'test/core/hosts.test.ts';
const NOTICE_TEST = 'test/core/notice.test.ts';
const CALENDAR = 'src/core/calendar.ts';
const CALENDAR_TEST = 'test/core/calendar.test.ts';

/** What could go wrong between a policy and the settings that are used. */
export const POLICY_FAULTS: readonly Fault[] = [
  {
    file: SETTINGS,
    text: 'MIN_EXTRA_PHRASE_CHARS = 12',
    becomes: 'MIN_EXTRA_PHRASE_CHARS = 11',
    wrong: 'a phrase of IT may be shorter than it is said to be',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: 'if (foldText(phrase).length < MIN_EXTRA_PHRASE_CHARS)',
    becomes: 'if (phrase.length < MIN_EXTRA_PHRASE_CHARS)',
    wrong: 'spaces and full stops make a phrase of IT long enough',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: 'text.length > limit',
    becomes: 'text.length >= limit',
    wrong: 'a name as long as it may be is refused',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: 'phrase.length > MAX_PHRASE_CHARS',
    becomes: 'phrase.length >= MAX_PHRASE_CHARS',
    wrong: 'a phrase as long as it may be is refused',
    test: SETTINGS_TEST,
  },
  {
    file: ORGANISATION,
    text: '/\\d\\D*\\d/.test',
    becomes: '/\\d/.test',
    wrong: 'a single digit passes for a phone number',
    test: ORGANISATION_TEST,
  },
  {
    file: ORGANISATION,
    text: ".replace(/^(\\+.*?)\\(0\\)/, '$1')",
    becomes: '',
    wrong: 'a number with “+46 (0)” leads nowhere',
    test: ORGANISATION_TEST,
  },
  {
    file: SETTINGS,
    text: 'text === undefined || isPhoneNumber(text)',
    becomes: 'true',
    wrong: 'a choice in the menu is dialled as a part of the number',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: "IS_VISIBLE.test(text) ? text : refuse('', 'refusedEmpty')",
    becomes: 'text',
    wrong: 'an empty phone number takes the place of the one that works',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: "readWord(value, refuse)?.toLowerCase();\n  if (text === undefined || text === 'auto')",
    becomes: "readWord(value, refuse);\n  if (text === undefined || text === 'auto')",
    wrong: '“Auto” is no choice of language',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: 'hosts && hosts.length > 0 ? hosts : undefined',
    becomes: 'hosts',
    wrong: 'the extension is silent everywhere where no host of the policy can be used',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: 'if (isPatternCovered(host, hosts)) return host;',
    becomes: 'return host;',
    wrong: 'a host outside of the package looks as if it were used',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: "section === 'support' ? refuse('', 'refusedHideSupport') : section",
    becomes: 'section',
    wrong: 'a policy hides the support desk',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: 'at + 1}',
    becomes: 'at}',
    wrong: 'the status page points to the member before the one that is refused',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: '.slice(0, MAX_LIST_LENGTH)',
    becomes: '',
    wrong: 'a list is used beyond its limit, while it is said to be cut',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: 'Object.hasOwn(READERS, key)',
    becomes: 'key in READERS',
    wrong: 'a key that every object has passes for a setting',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: 'else if (value !== null && value !== undefined)',
    becomes: 'else',
    wrong: 'a setting that the policy leaves empty is refused as if it were wrong',
    test: SETTINGS_TEST,
  },
  {
    file: REFUSAL,
    text: 'text.length > MAX_SHOWN_CHARS',
    becomes: 'text.length > 600',
    wrong: 'the status page quotes hundreds of letters of a wrong value',
    test: SETTINGS_TEST,
  },
  {
    file: SETTINGS,
    text: "if (text === '' || parseNoticeEnd(text) !== undefined) return text;",
    becomes: 'return text;',
    wrong: 'a notice whose end is no date is shown for ever, and nobody is told',
    test: SETTINGS_TEST,
  },
  {
    file: VALUES,
    text: '.toWellFormed()',
    becomes: '',
    wrong: 'half a character breaks the address that it is put in',
    test: VALUES_TEST,
  },
  {
    file: VALUES,
    text: '\\u2066-\\u2069',
    becomes: '',
    wrong: 'a name turns the direction of the text around it',
    test: VALUES_TEST,
  },
  {
    file: VALUES,
    text: 'toSorted((a, b) => Number(a) - Number(b))',
    becomes: 'toSorted(() => 0)',
    wrong: 'a list from the registry with keys such as 01 is out of order',
    test: VALUES_TEST,
  },
  {
    file: VALUES,
    text: 'if (numbers.length === 0 && names.length > 0) return undefined;',
    becomes: '',
    wrong: 'an object with names passes for a list without members',
    test: VALUES_TEST,
  },
  {
    file: VALUES,
    text: 'names.filter(isNumber)',
    becomes: 'names',
    wrong: 'the value of the key itself passes for a member of the list',
    test: VALUES_TEST,
  },
  {
    file: VALUES,
    text: 'JSON.parse(dropTrailingCommas(text))',
    becomes: 'JSON.parse(text)',
    wrong: 'a policy that Chrome takes is refused in Firefox',
    test: VALUES_TEST,
  },
  {
    file: VALUES,
    text: "if (text === '') return empty;",
    becomes: '',
    wrong: 'a field that was emptied is refused',
    test: VALUES_TEST,
  },
  {
    file: VALUES,
    text: '.filter(([key]) => !UNSAFE_KEYS.has(key))',
    becomes: '',
    wrong: 'a policy reaches into the language itself',
    test: VALUES_TEST,
  },
  {
    file: VALUES,
    text: "if (typeof value !== 'string') return value;",
    becomes: 'return value;',
    wrong: 'lists and objects that come as JSON are refused',
    test: VALUES_TEST,
  },
  {
    file: CHECKLIST,
    text: 'if (!isSectionId(id)) return refuseChoice(name, SECTION_IDS, refuseSection) ?? [];',
    becomes: '',
    wrong: 'a section that the checklist does not have is taken for content',
    test: CHECKLIST_TEST,
  },
  {
    file: SECTION,
    text: 'if (steps.length > MAX_STEPS)',
    becomes: 'if (steps.length >= MAX_STEPS)',
    wrong: 'a section with as many steps as it may have is refused',
    test: CHECKLIST_TEST,
  },
  {
    file: SECTION,
    text: 'text.length > MAX_TEXT_CHARS',
    becomes: 'false',
    wrong: 'a step of a policy has no limit',
    test: CHECKLIST_TEST,
  },
  {
    file: SECTION,
    text: "if (name === 'condition') return [[name, readRecord(value) ?? value] as const];",
    becomes: '',
    wrong: 'a condition that comes as JSON costs the whole section',
    test: CHECKLIST_TEST,
  },
  {
    file: SECTION,
    text: '{ ...texts, steps }',
    becomes: '{ ...others, steps }',
    wrong: 'invisible characters stay in the title of a section',
    test: CHECKLIST_TEST,
  },
  {
    file: SECTION,
    text: 'for (const issue of section.issues ?? []) refuseIssue(issue, refuseSection);',
    becomes: '',
    wrong: 'a section is not used, and nobody learns why',
    test: CHECKLIST_TEST,
  },
  {
    file: LINKS,
    text: '!/^https',
    becomes: '!/https',
    wrong: 'a link that runs a script passes because it contains an address',
    test: LINKS_TEST,
  },
  {
    file: LINKS,
    text: "&& password === ''",
    becomes: '',
    wrong: 'a link carries a password',
    test: LINKS_TEST,
  },
  {
    file: LINKS,
    text: ' && text.length <= MAX_LINK_CHARS',
    becomes: '',
    wrong: 'a mail address has no limit',
    test: LINKS_TEST,
  },
  {
    file: LINKS,
    text: '&& isHostListed(hosts, hostname)',
    becomes: '',
    wrong: 'the link to Web Access may lead to somebody else',
    test: LINKS_TEST,
  },
  {
    file: HOSTS,
    text: 'endsWith(listed.slice(1))',
    becomes: 'endsWith(listed.slice(2))',
    wrong: 'evilexample.org passes for example.org',
    test: HOSTS_TEST,
  },
  {
    file: HOSTS,
    text: 'hosts.filter(isWildcard)',
    becomes: 'hosts',
    wrong: 'a policy widens a host of the package to all below it',
    test: HOSTS_TEST,
  },
  {
    file: 'src/core/notice.ts',
    text: 'parseDayEnd(day) && parseMoment(',
    becomes: 'parseMoment(',
    wrong: 'a notice until 31 February ends in March',
    test: NOTICE_TEST,
  },
  {
    file: 'src/core/notice.ts',
    text: 'now < (',
    becomes: 'now <= (',
    wrong: 'a notice is still shown when its time is over',
    test: NOTICE_TEST,
  },
  {
    file: CALENDAR,
    text: 'day + 1).getTime()',
    becomes: 'day).getTime()',
    wrong: 'a notice ends before its last day',
    test: CALENDAR_TEST,
  },
  {
    file: CALENDAR,
    text: 'begin.getMonth() === month - 1 && ',
    becomes: '',
    wrong: 'the thirteenth month is January',
    test: CALENDAR_TEST,
  },
  {
    file: CALENDAR,
    text: 'Number.isNaN(moment) ? undefined : moment',
    becomes: 'moment',
    wrong: 'a time that is none ends a notice at no time at all',
    test: CALENDAR_TEST,
  },
];
