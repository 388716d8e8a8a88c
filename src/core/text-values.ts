import type { Organisation } from './organisation.ts';
import type { Settings } from './settings.ts';
import { formatText } from './words.ts';

interface ValueSources {
  readonly organisation: Organisation;
  readonly settings: Settings;
}

/** What texts may name: who helps, and under which number. */
export function listValues({ name }: Organisation, settings: Settings): { readonly [name: string]: string } {
  return {
    organisation: name,
    supportName: settings.supportName,
    supportPhone: settings.supportPhone,
    supportPhoneMenu: settings.supportPhoneMenu,
  };
}

/** Puts the names and numbers that policy may change into a text: `{supportName}` and the like. */
export function fillText(text: string, { organisation, settings }: ValueSources): string {
  return formatText(text, listValues(organisation, settings));
}

/** Whether a text speaks of something that this organisation does not have, such as a telephone menu. */
export function lacksValue(text: string, values: { readonly [name: string]: string }): boolean {
  return Object.entries(values).some(([name, value]) => value === '' && text.includes(`{${name}}`));
}
