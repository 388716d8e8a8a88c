// @vitest-environment node
import { organisation } from 'compiled-rules/content';
import { detection } from 'compiled-rules/detection';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HintContent } from '../../src/core/hint-content.ts';
import { createOriginPattern } from '../../src/core/hosts.ts';
import { storedLanguage } from '../../src/platform/stored.ts';
import { fakeBrowser, fakeControl } from '../support/fake-browser.ts';
import { startWorker } from '../support/worker.ts';

beforeEach(startWorker);

afterEach(() => {
  fakeControl.reset();
  vi.restoreAllMocks();
});

function findContent(): HintContent | undefined {
  return fakeBrowser.storage.local.peek()['hint-content'] as HintContent | undefined;
}

describe('prepareHintContent', () => {
  it('does nothing when the worker is only woken', () => {
    expect(findContent()).toBeUndefined();
  });

  it.each([
    ['installed', () => fakeBrowser.runtime.onInstalled.emit({ reason: 'install' })],
    ['updated', () => fakeBrowser.runtime.onInstalled.emit({ reason: 'update' })],
    ['started with the browser', () => fakeBrowser.runtime.onStartup.emit()],
  ])('writes what login pages will say when the extension is %s', async (_, happen) => {
    await Promise.all(happen());
    expect(findContent()).toMatchObject({ lang: 'sv', dir: 'ltr', form: 'card' });
  });

  it.each([
    ['en-GB', 'en', 'Help from Region Sörmland'],
    ['sv', 'sv', 'Hjälp från Region Sörmland'],
    ['fi', 'en', 'Help from Region Sörmland'],
  ])('speaks to a browser in %s in %s', async (language, locale, from) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    await Promise.all(fakeBrowser.runtime.onStartup.emit());
    expect(findContent()).toMatchObject({ lang: locale, words: { from } });
  });

  it('speaks the language that the person chose, and says that nobody has reviewed it', async () => {
    await storedLanguage.write('fi');
    await Promise.all(fakeBrowser.runtime.onStartup.emit());
    expect(findContent()).toMatchObject({
      lang: 'fi',
      words: {
        from: 'Apua antaa Region Sörmland. Region Sörmland ei ole tarkistanut tätä käännöstä. Region Sörmland har inte granskat den här översättningen.',
      },
    });
  });

  it('writes it anew as soon as the person chooses another language', async () => {
    await Promise.all(fakeBrowser.runtime.onStartup.emit());
    for (const language of ['en', 'fi', 'auto']) {
      await storedLanguage.write(language);
      const locale = language === 'auto' ? 'sv' : language;
      await vi.waitFor(() => expect(findContent()?.lang).toBe(locale));
    }
  });

  it('has a card for every error that login pages can find, and the hosts of the package', async () => {
    await Promise.all(fakeBrowser.runtime.onStartup.emit());
    const found = [...detection.errors, ...detection.onMessagePage].map(([error]) => error);
    expect(Object.keys(findContent()?.cards ?? {})).toEqual(
      expect.arrayContaining([...found, 'login-failed', 'extra@support']),
    );
    expect(findContent()?.origins).toBe(createOriginPattern(organisation.hosts));
  });

  it('opens no page by itself', async () => {
    await Promise.all(fakeBrowser.runtime.onInstalled.emit({ reason: 'install' }));
    await Promise.all(fakeBrowser.runtime.onInstalled.emit({ reason: 'update' }));
    expect(fakeControl.listTabs()).toEqual([]);
    expect(fakeControl.state.isPopupOpen).toBe(false);
  });
});
