// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/parse.ts';
import { parseSettings } from '../../src/core/parse-settings.ts';
import { sectionSchema } from '../../src/core/rule-schemas.ts';
import { createDefaultSettings } from '../../src/core/settings.ts';
import { SETTINGS_SCHEMA, type SettingKey } from '../../src/core/settings-schema.ts';
import { anOrganisation } from './an-organisation.ts';

const ORGANISATION = anOrganisation();
const DEFAULTS = createDefaultSettings(ORGANISATION);

const SECTION = { title: 'New app', steps: [{ id: 'one', text: 'Do one.' }] };
/** One more than a list may have. */
const MANY_ERRORS = Array.from({ length: 101 }, (_, at) => ({
  phrase: `The gateway is tired ${at}`,
  section: 'support',
}));

/** With all that a file may leave out. */
const PARSED_SECTION = parse(sectionSchema, SECTION).value;

function parsePolicy(policy: unknown) {
  return parseSettings(policy, ORGANISATION);
}

/** What became of one key: its value where it is used, and where in it what was refused. */
function parseOne(key: SettingKey, value: unknown) {
  const { settings, fromPolicy, refusals } = parsePolicy({ [key]: value });
  const used = fromPolicy.includes(key) ? settings[key] : undefined;
  return { used, refused: refusals.map(({ path, reason }) => (path ? `${path} ${reason}` : reason)) };
}

describe('parseSettings', () => {
  it.each<[SettingKey, unknown, unknown]>([
    ['supportName', 'IT-supporten', 'IT-supporten'],
    ['supportName', '  IT-supporten \r\n', 'IT-supporten'],
    ['supportName', 'IT\u202e-supporten', 'IT -supporten'],
    ['supportName', 'IT \ud800', 'IT \ufffd'],
    ['supportName', 4711, '4711'],
    ['supportName', 'x'.repeat(100), 'x'.repeat(100)],
    ['supportName', '<b>IT</b>', '<b>IT</b>'],
    ['supportPhone', '010-123 45 67', '010-123 45 67'],
    ['supportPhone', '+46 10 123 45 67', '+46 10 123 45 67'],
    ['supportPhone', 112, '112'],
    ['supportPhone', '+46 (0)10-123 45 67', '+46 (0)10-123 45 67'],
    ['supportPhone', '010\u2013123\u00a045\u00a067', '010\u2013123\u00a045\u00a067'],
    ['supportPhoneMenu', 2, '2'],
    ['supportPhoneMenu', '2', '2'],
    ['supportPhoneMenu', '', ''],
    ['supportUrl', 'https://help.example.com/it?a=b#c', 'https://help.example.com/it?a=b#c'],
    ['supportUrl', 'HTTPS://HELP.example.com', 'https://help.example.com/'],
    ['supportUrl', 'mailto:it@example.org', 'mailto:it@example.org'],
    ['supportUrl', '', ''],
    ['activationCodeFormUrl', ' https://intranet.example.com/form ', 'https://intranet.example.com/form'],
    [
      'activationCodeFormUrl',
      'mailto:codes@example.org?subject=Code',
      'mailto:codes@example.org?subject=Code',
    ],
    ['webAccessUrl', 'https://access.example.org/vpn/', 'https://access.example.org/vpn/'],
    ['webAccessUrl', 'https://access.example.net', 'https://access.example.net/'],
    ['webAccessUrl', 'https://access.example.org:8443/', 'https://access.example.org:8443/'],
    ['language', 'auto', 'auto'],
    ['language', 'Auto', 'auto'],
    ['language', 'SV', 'sv'],
    ['language', 'sv-SE', 'sv'],
    ['language', ' EN ', 'en'],
    ['hint', 'badge', 'badge'],
    ['hint', 'OFF', 'off'],
    ['hint', ' Popup', 'popup'],
    ['hosts', ['a.example.org'], ['a.example.org']],
    ['hosts', ['A.Example.ORG', '*.b.example.org'], ['a.example.org', '*.b.example.org']],
    ['hosts', '["a.example.org"]', ['a.example.org']],
    [
      'hosts',
      { 1: 'a.example.org', 10: 'c.example.org', 2: 'b.example.org' },
      ['a.example.org', 'b.example.org', 'c.example.org'],
    ],
    ['hosts', ['a.example.org', 'a.example.org'], ['a.example.org']],
    ['hosts', ['*.example.org'], ['*.example.org']],
    ['hosts', '["a.example.org",]', ['a.example.org']],
    ['hosts', '\ufeff["a.example.org"]', ['a.example.org']],
    ['notice', 'Down until 18:00', 'Down until 18:00'],
    ['notice', '', ''],
    ['noticeUntil', '2027-01-31', '2027-01-31'],
    ['noticeUntil', '2027-01-31T18:00+01:00', '2027-01-31T18:00+01:00'],
    ['noticeUntil', '', ''],
    ['extraErrors', [], []],
    ...['Gateway-tired.', 'x'.repeat(500)].map((phrase): [SettingKey, unknown, unknown] => [
      'extraErrors',
      [{ phrase, section: 'support' }],
      [{ phrase, section: 'support' }],
    ]),
    [
      'extraErrors',
      [{ phrase: 'The gateway is tired', section: 'support' }],
      [{ phrase: 'The gateway is tired', section: 'support' }],
    ],
    [
      'extraErrors',
      '[{"phrase":"The gateway is tired","section":"support"}]',
      [{ phrase: 'The gateway is tired', section: 'support' }],
    ],
    [
      'extraErrors',
      { 1: { phrase: 'The gateway is tired', section: 'support' } },
      [{ phrase: 'The gateway is tired', section: 'support' }],
    ],
    [
      'extraErrors',
      ['{"phrase":"The gateway is tired","section":"support"}'],
      [{ phrase: 'The gateway is tired', section: 'support' }],
    ],
    [
      'extraErrors',
      [{ phrase: 123456789012, section: 'support' }],
      [{ phrase: '123456789012', section: 'support' }],
    ],
    ['checklist', { sv: { 'new-app': SECTION } }, { sv: { 'new-app': PARSED_SECTION } }],
    ['checklist', JSON.stringify({ sv: { 'new-app': SECTION } }), { sv: { 'new-app': PARSED_SECTION } }],
    ['checklist', { sv: JSON.stringify({ 'new-app': SECTION }) }, { sv: { 'new-app': PARSED_SECTION } }],
    [
      'checklist',
      { sv: { 'new-app': { ...SECTION, steps: { 1: SECTION.steps[0] } } } },
      { sv: { 'new-app': PARSED_SECTION } },
    ],
    [
      'checklist',
      { sv: { 'new-app': { ...SECTION, steps: JSON.stringify(SECTION.steps) } } },
      { sv: { 'new-app': PARSED_SECTION } },
    ],
    ['checklist', {}, {}],
    ['hiddenSections', ['new-app'], ['new-app']],
    ['hiddenSections', '["new-app","new-phone"]', ['new-app', 'new-phone']],
    ['hiddenSections', { 1: 'new-app', 2: 'new-app' }, ['new-app']],
    ['hiddenSections', { 2: 'new-app' }, ['new-app']],
    ['hiddenSections', [], []],
    ['hiddenSections', '', []],
    ['hiddenSections', ['New-App'], ['new-app']],
    ['checklist', '', {}],
    ['checklist', { 'sv-SE': { 'New-App': SECTION } }, { sv: { 'new-app': PARSED_SECTION } }],
    [
      'extraErrors',
      [{ phrase: 'The gateway is tired', section: 'Support' }],
      [{ phrase: 'The gateway is tired', section: 'support' }],
    ],
  ])('takes %s: %j', (key, value, used) => {
    expect(parseOne(key, value)).toEqual({ used, refused: [] });
  });

  it.each<[SettingKey, unknown, readonly string[]]>([
    ['supportName', true, ['refusedNotText']],
    ['supportName', ['IT'], ['refusedNotText']],
    ['supportName', { name: 'IT' }, ['refusedNotText']],
    ['supportName', Number.NaN, ['refusedNotText']],
    ['supportName', '', ['refusedEmpty']],
    ['supportName', ' \n\t', ['refusedEmpty']],
    ['supportName', 'x'.repeat(101), ['refusedLong']],
    ['supportName', '\u200b\u00ad', ['refusedEmpty']],
    ['supportPhone', 'phone us', ['refusedPhone']],
    ['supportPhone', '0', ['refusedPhone']],
    ['supportPhone', '016-10 53 50, val 2', ['refusedPhone']],
    ['supportPhone', '016-10 53 50/51', ['refusedPhone']],
    ['supportPhone', 'tel:016105350', ['refusedPhone']],
    ['supportPhone', '', ['refusedEmpty']],
    ['supportPhone', 'Press 1', ['refusedPhone']],
    ['supportPhoneMenu', false, ['refusedNotText']],
    ['supportUrl', 'javascript:alert(1)', ['refusedLink']],
    ['supportUrl', 'http://help.example.org/', ['refusedLink']],
    ['supportUrl', 'https://user:secret@example.org/', ['refusedLink']],
    ['supportUrl', 'https://', ['refusedLink']],
    ['supportUrl', 'https://example.org/a b', ['refusedLink']],
    ['supportUrl', 'mailto:nobody', ['refusedLink']],
    ['supportUrl', 'data:text/html,x', ['refusedLink']],
    ['supportUrl', 'help.example.org', ['refusedLink']],
    ['activationCodeFormUrl', 'file:///c:/form.html', ['refusedLink']],
    ['webAccessUrl', 'https://access.example.com/', ['refusedWebLink']],
    ['webAccessUrl', 'https://example.org.evil.com/', ['refusedWebLink']],
    ['webAccessUrl', 'mailto:it@example.org', ['refusedWebLink']],
    ['language', 'fi', ['refusedChoice']],
    ['language', 1, ['refusedChoice']],
    ['hint', 'Kort', ['refusedChoice']],
    ['hint', true, ['refusedNotText']],
    ['hint', '', ['refusedEmpty']],
    ['language', ['sv'], ['refusedNotText']],
    ['hosts', 'a.example.org', ['refusedList']],
    ['hosts', { first: 'a.example.org' }, ['refusedList']],
    ['hosts', ['https://a.example.org'], ['[1] refusedHostForm']],
    ['hosts', ['a.example.org/vpn'], ['[1] refusedHostForm']],
    ['hosts', ['*'], ['[1] refusedHostForm']],
    ['hosts', ['www.example.com'], ['[1] refusedHostOutside']],
    ['hosts', ['*.example.net'], ['[1] refusedHostOutside']],
    ['hosts', [true], ['[1] refusedNotText']],
    ['hosts', [''], ['[1] refusedEmpty']],
    ['hosts', '["a.example.org"', ['refusedJson']],
    ['notice', ['down'], ['refusedNotText']],
    ['notice', 'x'.repeat(601), ['refusedLong']],
    ['noticeUntil', '31 January', ['refusedDate']],
    ['noticeUntil', '2027-02-31', ['refusedDate']],
    ['noticeUntil', '2027-01-31T18:00', ['refusedDate']],
    ['noticeUntil', 20270131, ['refusedDate']],
    ['noticeUntil', true, ['refusedNotText']],
    ['noticeUntil', ['2027-01-31'], ['refusedNotText']],
    ['extraErrors', 'The gateway is tired', ['refusedList']],
    ['extraErrors', [{ phrase: 'Gateway tire', section: 'support' }], ['[1].phrase refusedPhrase']],
    ['extraErrors', '[{"phrase":"The gateway is tired"}', ['refusedJson']],
    ['extraErrors', [{ section: 'support' }], ['[1].phrase refusedMissing']],
    ['extraErrors', [{ phrase: 'The gateway is tired' }], ['[1].section refusedMissing']],
    ['extraErrors', [{ phrase: '. . . . . . . . . .', section: 'support' }], ['[1].phrase refusedPhrase']],
    ['checklist', 'not JSON', ['refusedRecord']],
    ['checklist', '{"sv":{}', ['refusedJson']],
    ['checklist', [], ['refusedRecord']],
    ['hiddenSections', 'new-app', ['refusedList']],
  ])('refuses %s: %j', (key, value, refused) => {
    const { used, refused: given } = parseOne(key, value);
    expect(given).toEqual(refused);
    expect(used ?? []).toEqual([]);
    expect(parsePolicy({ [key]: value }).settings).toEqual({ ...DEFAULTS, ...(used && { [key]: used }) });
  });

  it.each<[SettingKey, unknown, unknown, readonly string[]]>([
    [
      'hosts',
      ['a.example.org', 'b.example.com', 7],
      ['a.example.org'],
      ['[2] refusedHostOutside', '[3] refusedHostForm'],
    ],
    [
      'hiddenSections',
      ['support', 'new-app', 'old-app'],
      ['new-app'],
      ['[1] refusedHideSupport', '[3] refusedChoice'],
    ],
    [
      'extraErrors',
      [
        { phrase: 'The gateway is tired', section: 'support' },
        { phrase: 'Too short!', section: 'support' },
        { phrase: 'The gateway is away', section: 'elsewhere' },
        { phrase: 'x'.repeat(501), section: 'support' },
        'The gateway is asleep',
        null,
      ],
      [{ phrase: 'The gateway is tired', section: 'support' }],
      [
        '[2].phrase refusedPhrase',
        '[3].section refusedChoice',
        '[4].phrase refusedLong',
        '[5] refusedRecord',
        '[6] refusedRecord',
      ],
    ],
    [
      'hosts',
      { 1: 'a.example.org', '': 'b.example.org', first: 'c.example.org' },
      ['a.example.org'],
      ['. refusedStray', '.first refusedStray'],
    ],
    [
      'extraErrors',
      [{ phrase: 'The gateway is tired', section: 'support', colour: 'red' }],
      [{ phrase: 'The gateway is tired', section: 'support' }],
      ['[1].colour refusedField'],
    ],
    ['hiddenSections', Array.from({ length: 200 }, () => 'new-app'), ['new-app'], ['refusedMany']],
    ['extraErrors', MANY_ERRORS, MANY_ERRORS.slice(0, 100), ['refusedMany']],
    [
      'checklist',
      { sv: { 'new-app': SECTION, 'old-app': SECTION, support: { title: 'Support' } }, de: {}, en: 'no' },
      { sv: { 'new-app': PARSED_SECTION } },
      [
        '.sv.old-app refusedChoice',
        '.sv.support.steps refusedMissing',
        '.de refusedChoice',
        '.en refusedRecord',
      ],
    ],
  ])('uses what can be used of %s', (key, value, used, refused) => {
    expect(parseOne(key, value)).toEqual({ used, refused });
  });

  it('names the hosts of the package to whoever writes an address outside of them', () => {
    const [refusal] = parsePolicy({ webAccessUrl: 'https://access.example.com/' }).refusals;
    expect(refusal?.values.known).toBe(ORGANISATION.hosts.join(', '));
  });

  it('leaves the hosts of the package where none of those named can be used', () => {
    expect(parsePolicy({ hosts: ['www.example.com'] }).settings.hosts).toEqual(ORGANISATION.hosts);
    expect(parsePolicy({ hosts: [] }).settings.hosts).toEqual(ORGANISATION.hosts);
  });

  it.each([undefined, null, {}, [], '', 'text', 7, true])('gives the defaults for %j', (policy) => {
    expect(parsePolicy(policy)).toEqual({ settings: DEFAULTS, fromPolicy: [], refusals: [] });
  });

  it.each([null, undefined])('takes %j for a value that is not there', (value) => {
    expect(parsePolicy({ supportName: value, hosts: value })).toEqual(parsePolicy({}));
  });

  it.each([
    ['SupportPhone', 'supportPhone'],
    ['support_phone', 'supportPhone'],
    [' hint', 'hint'],
  ])('says which key is meant by %j', (key, known) => {
    expect(parsePolicy({ [key]: '1' }).refusals).toEqual([
      { key, path: '', reason: 'refusedKey', values: { value: key, known } },
    ]);
  });

  it('tells what it refuses in the order of the settings, in whichever the browser has it', () => {
    const { refusals } = parsePolicy({ colour: 'red', hosts: 1, hint: 1, supportName: '' });
    expect(refusals.map(({ key }) => key)).toEqual(['supportName', 'hint', 'hosts', 'colour']);
  });

  it('names the keys there are where none is meant', () => {
    const [refusal] = parsePolicy({ colour: 'red' }).refusals;
    expect(refusal?.reason).toBe('refusedUnknownKey');
    expect(refusal?.values.known).toMatch(/^supportName, .*hiddenSections$/);
  });

  it('knows no setting by a name that every object has', () => {
    const { fromPolicy, refusals } = parsePolicy({ toString: 'x', valueOf: 'x' });
    expect(fromPolicy).toEqual([]);
    expect(refusals.map(({ key, reason }) => [key, reason])).toEqual([
      ['toString', 'refusedUnknownKey'],
      ['valueOf', 'refusedUnknownKey'],
    ]);
  });

  it('quotes eighty letters of what it refuses, and no more', () => {
    const { refusals } = parsePolicy({
      language: 'x'.repeat(81),
      hint: 'y'.repeat(80),
      ['z'.repeat(500)]: 1,
    });
    expect(refusals.map(({ values }) => values.value)).toEqual([
      `${'x'.repeat(80)}…`,
      'y'.repeat(80),
      `${'z'.repeat(80)}…`,
    ]);
  });

  it('reaches for nothing of the language itself', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"hint":"off"},"constructor":"x","checklist":{"__proto__":{},"sv":{"__proto__":{"title":1}}}}',
    );
    const { settings, refusals } = parsePolicy(hostile);
    expect(settings).toEqual(DEFAULTS);
    expect(refusals).toEqual([]);
    expect({}).not.toHaveProperty('hint');
  });

  it('takes the example of every setting', () => {
    const organisation = anOrganisation();
    const policy = Object.fromEntries(SETTINGS_SCHEMA.map(({ key, example }) => [key, example]));
    const { fromPolicy, refusals } = parseSettings(policy, organisation);
    expect(refusals).toEqual([]);
    expect(fromPolicy).toEqual(SETTINGS_SCHEMA.map(({ key }) => key));
  });

  it('costs no setting but the one that cannot be used', () => {
    const good = Object.fromEntries(SETTINGS_SCHEMA.map(({ key, example }) => [key, example]));
    fc.assert(
      fc.property(fc.constantFrom(...SETTINGS_SCHEMA), fc.jsonValue(), ({ key }, value) => {
        const { settings } = parsePolicy({ ...good, [key]: value });
        const { [key]: _, ...others } = settings;
        const { [key]: __, ...expected } = parsePolicy(good).settings;
        expect(others).toEqual(expected);
      }),
    );
  });

  it('always gives settings that can be used, and a reason for what it leaves out', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...SETTINGS_SCHEMA.map(({ key }) => key)), fc.jsonValue()),
        (policy) => {
          const { settings, fromPolicy, refusals } = parsePolicy(policy);
          for (const key of Object.keys(DEFAULTS) as SettingKey[]) {
            expect(typeof settings[key]).toBe(typeof DEFAULTS[key]);
            const isGiven = policy[key] !== undefined && policy[key] !== null;
            const isTold = refusals.some((refusal) => refusal.key === key);
            const isDefault = JSON.stringify(settings[key]) === JSON.stringify(DEFAULTS[key]);
            expect(!isGiven || isTold || fromPolicy.includes(key) || isDefault, key).toBe(true);
          }
        },
      ),
    );
  });
});
