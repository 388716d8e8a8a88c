import { readPolicy } from '../platform/policy.ts';
import { storedPolicy } from '../platform/stored.ts';
import { prepareHintContent } from './prepare-hint-content.ts';

/** Takes over what policy says now. Until it has said it, what it said last answers, or the defaults. */
export async function applyPolicy(): Promise<void> {
  await storedPolicy.write({ values: await readPolicy(), at: Date.now() });
  await prepareHintContent();
}
