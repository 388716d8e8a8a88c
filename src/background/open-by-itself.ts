import { organisation } from 'compiled-rules/content';
import { parseSettings } from '../core/parse-settings.ts';
import { browser } from '../platform/browser.ts';
import { storedPolicy } from '../platform/stored.ts';

/** Opens the checklist without being asked, where IT wants it so. A browser that refuses shows the badge alone. */
export async function openChecklistByItself(): Promise<void> {
  const policy = await storedPolicy.read();
  const { hint } = parseSettings(policy?.values, organisation).settings;
  if (hint === 'popup') await browser.action.openPopup().catch(() => undefined);
}
