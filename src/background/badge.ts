import { browser } from '../platform/browser.ts';

/** White on this is readable for everybody (7.6:1). */
const BADGE_COLOR = '#9c2a00';

const ICON_SIZES = [16, 32, 48, 128];

/** Marks the toolbar icon of a tab while an error is shown there, or takes the mark away. */
export async function showBadge(tabId: number, isErrorShown: boolean): Promise<void> {
  const title = browser.i18n.getMessage(isErrorShown ? 'toolbarTitleError' : 'toolbarTitle');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: isErrorShown ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
    browser.action.setTitle({ tabId, title }),
  ]);
  // Last: of a tab that is closed by now Chromium complains in its log, and not to us. The others have failed then.
  await browser.action.setIcon({ tabId, path: listIcons(isErrorShown ? 'icon-alert' : 'icon') });
}

/** By size in pixels, from the root of the package: the worker's own folder would be the start otherwise. */
function listIcons(name: string): { readonly [size: number]: string } {
  return Object.fromEntries(ICON_SIZES.map((size) => [size, `/src/icons/${name}-${size}.png`]));
}
