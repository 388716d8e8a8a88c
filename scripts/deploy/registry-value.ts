import type { DeployedSetting } from './deployed-setting.ts';

/** One REG_SZ, or a subkey with a REG_SZ for each member, named 1, 2, 3. */
export type RegistryValue = string | readonly string[];

/** A value as registries hold it in a form that every browser understands: records and content as JSON on one line. */
export function createRegistryValue({ form }: Pick<DeployedSetting, 'form'>, value: unknown): RegistryValue {
  if (form === 'list' && Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether a value says nothing: an empty text, list or object. */
export function isEmptyValue(value: unknown): boolean {
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
