import { createMatchPattern } from '../core/hosts.ts';
import { browser } from './browser.ts';
import { orUndefined } from './or-undefined.ts';

/** What the browser, or the person in its settings, lets the extension do; `undefined` where it does not say. */
export interface Granted {
  /** On every host of the list. Firefox lets people withhold a site. */
  readonly hosts: boolean | undefined;
  readonly privateWindows: boolean | undefined;
  /** Whether the icon is beside the address, and not behind the menu of extensions. */
  readonly isIconShown: boolean | undefined;
}

export async function readGranted(hosts: readonly string[]): Promise<Granted> {
  const [isOnHosts, privateWindows, settings] = await Promise.all([
    orUndefined(() => browser.permissions.contains({ origins: hosts.map(createMatchPattern) })),
    orUndefined(() => browser.extension.isAllowedIncognitoAccess()),
    orUndefined(() => browser.action.getUserSettings()),
  ]);
  return { hosts: isOnHosts, privateWindows, isIconShown: settings?.isOnToolbar };
}
