// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { readGranted } from '../../src/platform/granted.ts';
import { fakeControl } from '../support/fake-browser.ts';

afterEach(() => fakeControl.reset());

describe('readGranted', () => {
  it('asks for every host of the package', async () => {
    fakeControl.state.granted = {
      origins: ['https://*.example.org/*'],
      privateWindows: true,
      isOnToolbar: false,
    };
    expect(await readGranted(['*.example.org'])).toEqual({
      hosts: true,
      privateWindows: true,
      isIconShown: false,
    });
    expect((await readGranted(['*.example.org', 'login.example.se'])).hosts).toBe(false);
  });

  it('does not know what a browser does not tell', async () => {
    for (const call of [
      'permissions.contains',
      'extension.isAllowedIncognitoAccess',
      'action.getUserSettings',
    ])
      fakeControl.breakCall(call);
    const unknown = { hosts: undefined, privateWindows: undefined, isIconShown: undefined };
    expect(await readGranted(['*.example.org'])).toEqual(unknown);
  });
});
