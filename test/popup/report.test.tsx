// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { readReport } from '../../popup/read-report.ts';
import { formatLocalTime, writeReport } from '../../popup/report-text.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';
import { aSender, startWorker } from '../support/worker.ts';
import { aPopupModel, aReport, someSettings } from './a-popup-model.ts';
import { find, hidePopup, listTexts, showPopup } from './show-popup.tsx';

const COPY_REPORT = '.report .copy-button';
const COPY_NUMBER = '.support-bar .copy-icon';

let writeText: Mock<(text: string) => Promise<void>>;

beforeEach(() => {
  writeText = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
    clipboard: { writeText },
    locks: navigator.locks,
  });
});

afterEach(async () => {
  await hidePopup();
  vi.unstubAllGlobals();
  fakeControl.reset();
});

async function click(selector: string): Promise<void> {
  await act(async () => find(selector).click());
}

describe('Report', () => {
  it('copies what it shows', async () => {
    await showPopup(aPopupModel({ report: aReport({ host: 'access.example.org' }) }));
    await click(COPY_REPORT);
    const [copied] = writeText.mock.calls[0] ?? [];
    expect(copied).toBe(find('.report pre').textContent);
    expect(copied).toContain('Error: credentials-incorrect');
    expect(copied).toContain('Website: access.example.org');
    expect(copied).toContain('Browser: Firefox 153\nOperating system: Windows');
    expect(copied).toContain('Web Access Help 1.2.3');
  });

  it('says when it was copied, not when the checklist was opened', async () => {
    vi.useFakeTimers({ now: new Date('2026-05-04T07:08:09Z'), toFake: ['Date'] });
    await showPopup(aPopupModel());
    vi.setSystemTime(new Date('2026-05-04T08:00:00Z'));
    await click(COPY_REPORT);
    vi.useRealTimers();
    const time = `Time: ${formatLocalTime(Date.UTC(2026, 4, 4, 8))}`;
    expect(writeText.mock.calls[0]?.[0]).toContain(time);
    expect(find('.report pre').textContent).toContain(time);
  });

  it('stands once: below the checklist, and after several attempts at the top', async () => {
    const { update } = await showPopup(aPopupModel({ report: aReport({ attempts: 2 }) }));
    expect(document.querySelectorAll('.report')).toHaveLength(1);
    expect(find('.report').closest('section')?.className).toBe('report-section');
    await update(aPopupModel({ report: aReport({ attempts: 3 }) }));
    expect(document.querySelectorAll('.report')).toHaveLength(1);
    expect(find('.report').closest('section')?.className).toBe('support-first');
  });

  it.each([
    ['mailto:help@example.org', true],
    ['https://help.example.org/', false],
    ['', false],
  ])('with the address “%s” can be mailed: %s', async (supportUrl, canBeMailed) => {
    await showPopup(aPopupModel({ report: aReport(), settings: someSettings({ supportUrl }) }));
    const link = document.querySelector<HTMLAnchorElement>('.report a');
    expect(link !== null).toBe(canBeMailed);
    if (link) expect(decodeURIComponent(link.href)).toContain('body=Web Access Help 1.2.3\r\nTime: ');
  });

  it('passes the accessibility checker, shown, copied and refused', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Web Access Help';
    await showPopup(aPopupModel({ settings: someSettings({ supportUrl: 'mailto:help@example.org' }) }));
    find<HTMLDetailsElement>('.report details').open = true;
    await click(COPY_REPORT);
    writeText.mockRejectedValue(new Error('refused'));
    await click(COPY_NUMBER);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('CopyButton', () => {
  it('copies the number alone, to be dialled elsewhere', async () => {
    await showPopup(aPopupModel());
    expect(find(COPY_NUMBER).textContent).toBe('Copy the number');
    await click(COPY_NUMBER);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('016-10 53 50');
  });

  it('says so politely, and leaves the focus where it was', async () => {
    await showPopup(aPopupModel());
    const answer = find(`${COPY_NUMBER} + [role=status]`);
    expect(answer.textContent).toBe('');
    find('.section button').focus();
    await click(COPY_NUMBER);
    expect(answer.textContent).toBe('Copied');
    expect(document.activeElement).toBe(find('.section button'));
  });

  it('takes its answer away before it gives it again, or nobody would hear it', async () => {
    await showPopup(aPopupModel());
    await click(COPY_NUMBER);
    let answer: (() => void) | undefined;
    writeText.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await click(COPY_NUMBER);
    expect(find(`${COPY_NUMBER} + [role=status]`).textContent).toBe('');
    await act(async () => {
      answer?.();
      await vi.waitFor(() => expect(writeText.mock.results[1]?.value).resolves.toBeUndefined());
    });
    expect(find(`${COPY_NUMBER} + [role=status]`).textContent).toBe('Copied');
  });

  it.each([
    ['refuses', () => writeText.mockRejectedValue(new Error('refused'))],
    ['has no clipboard', () => vi.stubGlobal('navigator', { userAgent: '' })],
  ])('shows the text, selected, where the browser %s', async (_, prepare) => {
    prepare();
    await showPopup(aPopupModel());
    await click(COPY_NUMBER);
    const field = find<HTMLTextAreaElement>('.copy-fallback textarea');
    expect(field.value).toBe('016-10 53 50');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 12]);
    expect([field.readOnly, document.activeElement]).toEqual([true, field]);
    expect(field.labels?.[0]?.textContent).toMatch(/^It could not be copied/);
    expect(listTexts('[role=status]').filter((text) => text !== '')).toEqual([]);
  });

  it('takes the text away again when it could be copied after all', async () => {
    writeText.mockRejectedValueOnce(new Error('refused'));
    await showPopup(aPopupModel());
    await click(COPY_NUMBER);
    await click(COPY_NUMBER);
    expect(document.querySelector('.copy-fallback')).toBeNull();
  });
});

describe('writeReport', () => {
  it('tells nothing of a page but its host and what the error is, whatever the page says to the worker', async () => {
    const secret = 'zqhemligt';
    fakeControl.openTab({ id: 1, url: `https://access.example.org/${secret}?user=${secret}` });
    await startWorker();
    const told = { name: 'error-appeared', error: 'credentials-incorrect', page: secret, attempts: secret };
    await fakeControl.sendFrom(
      aSender({ url: `https://access.example.org/${secret}?user=${secret}#${secret}` }),
      { ...told, host: secret, title: secret, at: secret, ticks: { [secret]: 1 } },
    );
    const [[key, stored] = []] = Object.entries(await fakeBrowser.storage.session.get(null));
    await fakeBrowser.storage.session.set({
      [key ?? '']: { ...(stored as object), password: secret, url: secret },
    });
    const report = writeReport(aPopupModel({ report: await readReport(1) }), Date.now());
    expect(report).toContain('Website: access.example.org');
    expect(report).toContain('Attempts: 1');
    expect(report).not.toContain(secret);
  });
});

describe('formatLocalTime', () => {
  it.each([
    ['2026-05-04T07:08:09Z', 0, '2026-05-04 07:08:09 UTC+00:00'],
    ['2026-05-04T07:08:09Z', -120, '2026-05-04 09:08:09 UTC+02:00'],
    ['2026-05-04T07:08:09Z', 210, '2026-05-04 03:38:09 UTC-03:30'],
    ['2026-12-31T23:30:00Z', -60, '2027-01-01 00:30:00 UTC+01:00'],
  ])('writes %s, %i minutes west of Greenwich, as %s', (instant, minutesWest, text) => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(minutesWest);
    expect(formatLocalTime(Date.parse(instant))).toBe(text);
    expect(Date.parse(text)).toBe(Date.parse(instant));
    vi.restoreAllMocks();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])('has nothing to say of %d', (at) => {
    expect(formatLocalTime(at)).toBe('');
  });
});
