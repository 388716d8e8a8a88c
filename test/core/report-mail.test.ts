// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReportMail } from '../../src/core/report-mail.ts';

const MAIL = { subject: 'Problem & fråga', body: 'Rad ett\nRad två = 50 %' };
const SUBJECT = 'subject=Problem%20%26%20fr%C3%A5ga';
const BODY = 'Rad%20ett%0D%0ARad%20tv%C3%A5%20%3D%2050%20%25';

describe('createReportMail', () => {
  it.each([
    ['mailto:help@example.org', `mailto:help@example.org?${SUBJECT}&body=${BODY}`],
    ['MAILTO:help@example.org', `MAILTO:help@example.org?${SUBJECT}&body=${BODY}`],
    ['mailto:help@example.org?', `mailto:help@example.org?${SUBJECT}&body=${BODY}`],
    ['mailto:help@example.org?cc=a@b.se', `mailto:help@example.org?cc=a@b.se&${SUBJECT}&body=${BODY}`],
    ['mailto:help@example.org?Subject=WA', `mailto:help@example.org?Subject=WA&body=${BODY}`],
    ['mailto:a@b.se?body=Hej&cc=c@d.se', `mailto:a@b.se?cc=c@d.se&${SUBJECT}&body=Hej%0D%0A%0D%0A${BODY}`],
    ['mailto:help@example.org#part', `mailto:help@example.org?${SUBJECT}&body=${BODY}`],
    ['https://help.example.org/', ''],
    ['', ''],
  ])('makes of “%s” %s', (supportUrl, link) => {
    expect(createReportMail(supportUrl, MAIL)).toBe(link);
  });

  it('takes as many whole lines as mail programs do, from the first on', () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => `Rad ${at}: en rad med å, ä och ö som är ganska lång`,
    );
    const link = createReportMail('mailto:help@example.org', { ...MAIL, body: lines.join('\n') });
    expect(link.length).toBeLessThanOrEqual(2000);
    const taken = decodeURIComponent(link.split('body=')[1] ?? '').split('\r\n');
    expect(taken.length).toBeGreaterThan(10);
    expect(taken).toEqual(lines.slice(0, taken.length));
  });

  it('is an address whatever is in the report, and adds no field', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (subject, lines) => {
          const link = createReportMail('mailto:help@example.org', { subject, body: lines.join('\n') });
          const fields = new URL(link).search.slice(1).split('&');
          expect(fields.map((field) => field.split('=')[0])).toEqual(['subject', 'body']);
        },
      ),
    );
    expect(createReportMail('mailto:a@b.se', { subject: 'half \ud83d', body: '\ude00' })).toContain(
      '%EF%BF%BD',
    );
  });
});
