import { listValues } from '../src/core/text-values.ts';
import { formatText } from '../src/core/words.ts';
import type { PopupModel } from './popup-model.ts';

/** Puts the names and numbers that policy may change into a text of the content: `{supportName}` and the like. */
export function fillText(text: string, { organisation, settings }: PopupModel): string {
  return formatText(text, listValues(organisation, settings));
}
