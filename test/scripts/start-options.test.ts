import { describe, expect, it } from 'vitest';
import { hasDisplay, parseStartOptions } from '../../scripts/start-options.ts';

describe('parseStartOptions', () => {
  it('chooses Swedish and any browser by itself', () => {
    const value = { browser: undefined, language: 'sv', headless: false };
    expect(parseStartOptions([])).toEqual({ value });
  });

  it('takes browser, language and manner', () => {
    const value = { browser: 'firefox', language: 'en', headless: true };
    expect(parseStartOptions(['--browser', 'firefox', '--language=en', '--headless'])).toEqual({ value });
  });

  it.each([
    [['--browser', 'opera'], '--browser is chromium or firefox, not “opera”.'],
    [['--browser'], '--browser is chromium or firefox.'],
    [['--language', 'fi'], '--language is sv or en, not “fi”.'],
    [['--headless=no'], '--headless stands alone, without “no”.'],
    [
      ['--fast'],
      'There is no --fast: there are --browser chromium|firefox, --language sv|en and --headless.',
    ],
    [['fast'], '“fast” is no option: there are --browser chromium|firefox, --language sv|en and --headless.'],
  ])('refuses %j in one sentence', (args, problem) => {
    expect(parseStartOptions(args)).toEqual({ problem });
  });
});

describe('hasDisplay', () => {
  it.each<[NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
    [{}, 'linux', false],
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{ DISPLAY: ':0', CI: 'true' }, 'linux', false],
    [{}, 'darwin', true],
    [{}, 'win32', true],
    [{ CI: '1' }, 'win32', false],
  ])('of %j on %s is %s', (environment, platform, expected) => {
    expect(hasDisplay(environment, platform)).toBe(expected);
  });
});
