import { browser } from '../platform/browser.ts';

/** White on this is readable for everybody (7.6:1). */
const BADGE_COLOR = '#9c2a00';

/** Marks the toolbar icon of a tab while an error is shown there, or takes the mark away. */
export async function showBadge(tabId: number, isErrorShown: boolean): Promise<void> {
  const title = browser.i18n.getMessage(isErrorShown ? 'toolbarTitleError' : 'toolbarTitle');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: isErrorShown ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
