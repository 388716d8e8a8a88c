import type { SectionId } from '../core/checklist.ts';
import { browser } from '../platform/browser.ts';

/** Opens the checklist at a section: as the toolbar's popup, and where the browser does not allow that, in a tab. */
export async function openChecklist(section: SectionId, tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL(`popup/popup.html?tab=${tabId}#${section}`);
    await browser.tabs.create({ url, openerTabId: tabId });
  }
}
