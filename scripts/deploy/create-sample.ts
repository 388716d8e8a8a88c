import type { DeployedSetting } from './deployed-setting.ts';

/** Every setting as the package has it, for formats that have no comments: to begin with, and to see all of them. */
export function createSample(settings: readonly DeployedSetting[]): { readonly [key: string]: unknown } {
  return Object.fromEntries(settings.map(({ key, byDefault }) => [key, byDefault]));
}
