import { browser } from '../platform/browser.ts';
import { readSettings } from './read-settings.ts';

/** Opens the checklist without being asked, where IT wants it so. A browser that refuses shows the badge alone. */
export async function openChecklistByItself(): Promise<void> {
  const { hint } = await readSettings();
  if (hint === 'popup') await browser.action.openPopup().catch(() => undefined);
}
