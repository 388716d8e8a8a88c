import { createDefaultSettings } from '../core/settings.ts';
import type { SettingKey } from '../core/settings-schema.ts';
import type { StatusModel } from './status-model.ts';

/**
 * Where a value comes from: the policy that the browser has now, the one that was delivered earlier, or the package, be it
 * because the policy says nothing or because nothing that it says can be used.
 */
export type SettingSource = 'policy' | 'cache' | 'default' | 'refused';

export function findSource(key: SettingKey, model: StatusModel): SettingSource {
  const { used, organisation, delivered, policyNow } = model;
  const isDefault = isSame(used.settings[key], createDefaultSettings(organisation)[key]);
  const isRefused = used.refusals.some((refusal) => refusal.key === key);
  if (isDefault && isRefused) return 'refused';
  if (!used.fromPolicy.includes(key)) return 'default';
  const isCurrent =
    policyNow.state === 'read' && isSame(pick(policyNow.values, key), pick(delivered?.values, key));
  return isCurrent ? 'policy' : 'cache';
}

/** Whether the browser says something else than what is used. */
export function isPolicyNew({ policyNow, delivered }: StatusModel): boolean {
  return policyNow.state === 'read' && !isSame(policyNow.values, delivered?.values ?? {});
}

function pick(values: unknown, key: string): unknown {
  return new Map(Object.entries(values ?? {})).get(key);
}

/** Both have come out of storage, which keeps nothing but what JSON can say. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
