import { organisation } from 'compiled-rules/content';
import { parseSettings } from '../core/parse-settings.ts';
import type { Settings } from '../core/settings.ts';
import { storedPolicy } from '../platform/stored.ts';

/** The settings as the policy that was delivered last has them. */
export async function readSettings(): Promise<Settings> {
  const policy = await storedPolicy.read();
  return parseSettings(policy?.values, organisation).settings;
}
