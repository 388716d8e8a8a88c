// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PopupModel } from '../../popup/popup-model.ts';
import { createSupportReport } from '../../src/core/support-report.ts';
import { aChecklist, aPopupModel, aReport, aSection, aStep, someSettings } from '../popup/a-popup-model.ts';

const HOST = 'webaccess.example.org';

const SURROUNDINGS = {
  browser: 'Chrome 127',
  system: 'Windows',
  now: 5000,
  formatTime: (at: number) => (Number.isFinite(at) ? `second ${at / 1000}` : ''),
};

function write(model: Partial<PopupModel> = {}, surroundings: Partial<typeof SURROUNDINGS> = {}): string[] {
  return createSupportReport(aPopupModel(model), { ...SURROUNDINGS, ...surroundings }).split('\n');
}

describe('createSupportReport', () => {
  it('says what was shown, where and how often, when, on which computer, and which steps are done', () => {
    const report = aReport({ host: HOST, attempts: 2, at: 4000 });
    expect(write({ report, ticks: new Set(['error-message/one', 'new-app/two']) })).toEqual([
      'Web Access Help 1.2.3',
      'Time: second 5',
      'Shown: The login did not go through',
      'Error: credentials-incorrect',
      `Website: ${HOST}`,
      'Attempts: 2',
      'Last attempt: second 4',
      'Browser: Chrome 127',
      'Operating system: Windows',
      'Steps done:',
      '- Do two (new-app/two)',
      '- Do one (error-message/one)',
    ]);
  });

  it('is of use where no error was met', () => {
    expect(write()).toEqual([
      'Web Access Help 1.2.3',
      'Time: second 5',
      'No known error was shown in the tab',
      'Browser: Chrome 127',
      'Operating system: Windows',
    ]);
  });

  it('still knows an error that is gone', () => {
    expect(write({ report: aReport({ frame: undefined }) })).toContain('Error: credentials-incorrect');
  });

  it.each([
    ['on a kind of page where it means something else', 'owa', 'Shown: This is Extern OWA'],
    ['on any other', 'gateway-nfactor', 'Shown: Refused by Service Desk'],
  ])('says what was shown %s', (_, page, line) => {
    const hints = {
      'credentials-incorrect@owa': { title: 'This is Extern OWA', text: '' },
      'credentials-incorrect': { title: 'Refused by {supportName}', text: '' },
    };
    expect(write({ report: aReport({ page }), hints })).toContain(line);
  });

  it('tells of an error that the organisation added what the card says of it', () => {
    expect(write({ report: aReport({ error: 'extra' }) })).toContain(
      'Shown: Your login does not seem to have gone through. The checklist will help you.',
    );
  });

  it('says which error was shown where it is one that the organisation added', () => {
    const hints = { extra: { title: 'A known problem', text: '' } };
    const lines = write({ report: aReport({ error: 'extra@start-icon' }), hints });
    expect(lines).toEqual(expect.arrayContaining(['Shown: A known problem', 'Error: extra']));
  });

  it('writes steps with the names that policy gives', () => {
    const checklist = aChecklist({
      support: aSection('Support', [aStep({ id: 'call', text: 'Call {supportName}' })]),
    });
    const settings = someSettings({ supportName: 'IT' });
    expect(write({ checklist, settings, ticks: new Set(['support/call']) })).toContain(
      '- Call IT (support/call)',
    );
  });

  it.each([
    ['Browser', {}, { browser: '' }],
    ['Operating system', {}, { system: '' }],
    ['Website', { report: aReport({ host: 'elsewhere.test' }) }, {}],
    ['Last attempt', { report: aReport({ at: Number.POSITIVE_INFINITY }) }, {}],
    ['Attempts', { report: aReport({ attempts: Number.NaN }) }, {}],
  ])('leaves the line “%s” out where there is nothing to say', (name, model, surroundings) => {
    const lines = write({ report: aReport({ host: HOST }), ...model }, surroundings);
    expect(lines.filter((line) => line.startsWith(`${name}:`) || line === '')).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(8);
  });

  it('has no way in for a secret, wherever it was planted', () => {
    fc.assert(
      fc.property(secrets(), ({ secret, host, page, error, place }) => {
        const report = { ...aReport({ host, page, error }), [place]: secret, text: secret, url: secret };
        const ticks = new Set([secret, `support/${secret}`, `${secret}/one`, 'support/one']);
        const strange = { [secret]: secret, answers: { code: secret }, openedSection: secret };
        const text = write({ report, ticks, ...strange } as unknown as PopupModel).join('\n');
        expect(text.toLowerCase()).not.toContain(secret);
        expect(text).toContain('(support/one)');
      }),
    );
  });
});

/** Secrets in the form of ids too: what is well formed is not therefore harmless. */
function secrets() {
  return fc.stringMatching(/^zq[a-z0-9]{8,20}$/).chain((secret) =>
    fc.record({
      secret: fc.constant(secret),
      host: fc.constantFrom(
        HOST,
        `${secret}@${HOST}`,
        `anna:${secret}@${HOST}`,
        `${secret}:8443/.${HOST}`,
        `${HOST}/vpn/${secret}`,
        `${HOST}?user=${secret}`,
        `${secret}#.${HOST}`,
        `${secret} .${HOST}`,
        `${secret}.test`,
      ),
      page: fc.constantFrom('owa', secret, `gateway-classic/${secret}`),
      error: fc.constantFrom(
        'credentials-incorrect',
        'extra',
        `extra@${secret}`,
        secret,
        `credentials-incorrect ${secret}`,
        'constructor',
      ),
      place: fc.constantFrom('title', 'password', 'path', 'query', 'hash', 'cookie'),
    }),
  );
}
