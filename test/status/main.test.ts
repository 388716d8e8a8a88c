import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storedLanguage, storedPolicy, storedTabReport } from '../../src/platform/stored.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';
import { startWorker } from '../support/worker.ts';

const REPORT = {
  host: 'access.example.org',
  page: 'owa',
  error: 'account-locked',
  frame: 0,
  attempts: 1,
  at: 1,
};

async function openStatus(): Promise<void> {
  vi.resetModules();
  document.body.replaceChildren();
  await import('../../src/status/main.tsx');
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
}

function readRow(key: string): string | null | undefined {
  return document.querySelector(`[data-setting=${key}]`)?.textContent;
}

function expectSoon(check: () => void): Promise<void> {
  return vi.waitFor(check);
}

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en');
});

afterEach(() => {
  fakeControl.reset();
  vi.restoreAllMocks();
});

describe('the status page', () => {
  it('shows what was stored before the browser has handed out the policy, and the policy then', async () => {
    await storedPolicy.write({ values: { hint: 'badge' }, at: 1 });
    let handOut = () => {};
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(
      new Promise((resolve) => {
        handOut = () => resolve({ hint: 'badge' });
      }),
    );
    await openStatus();
    expect(readRow('hint')).toContain('Policy, as it was read');
    handOut();
    await expectSoon(() => expect(readRow('hint')).toMatch(/SourcePolicyExpected/));
  });

  it('says whether the worker answers', async () => {
    await startWorker();
    await openStatus();
    await expectSoon(() => expect(document.body.textContent).toContain('Answers.'));
  });

  it('takes up a new policy, another language and a new error', async () => {
    await openStatus();
    await storedPolicy.write({ values: { supportName: 'Helpdesk' }, at: 2 });
    await expectSoon(() => expect(readRow('supportName')).toContain('Helpdesk'));
    await storedTabReport(1).write(REPORT);
    await storedTabReport(2).write({ ...REPORT, error: 'session-expired', at: 3 });
    await expectSoon(() => expect(document.body.textContent).toContain('session-expired'));
    expect(document.body.textContent).not.toContain('account-locked');
    await storedLanguage.write('sv');
    await expectSoon(() => expect(document.documentElement.lang).toBe('sv'));
    expect(document.title).toBe('Status för Web Access-hjälpen');
  });

  it('is shown when storage is out of order', async () => {
    for (const area of ['local', 'session', 'managed']) fakeControl.breakCall(`storage.${area}.get`);
    await openStatus();
    await expectSoon(() => expect(document.body.textContent).toContain('could not read the policy'));
    expect(document.querySelectorAll('[data-setting]')).toHaveLength(14);
  });

  it('stores nothing', async () => {
    await openStatus();
    await expectSoon(() => expect(document.body.textContent).toContain('No setting has arrived'));
    expect(fakeBrowser.storage.local.peek()).toEqual({});
    expect(fakeBrowser.storage.session.peek()).toEqual({});
  });
});
