import { type CompiledError, createExtraErrorId } from './detection-rules.ts';
import type { ExtraError } from './settings.ts';
import { foldText } from './text-folding.ts';

/** The phrases that policy adds, in the form in which they are looked for. */
export function compileExtraErrors(extraErrors: readonly ExtraError[]): CompiledError[] {
  return extraErrors.map(({ phrase, section }) => [createExtraErrorId(section), foldText(phrase)]);
}
