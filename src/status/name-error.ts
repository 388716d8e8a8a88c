import { EXTRA_ERROR, findExtraSection } from '../core/detection-rules.ts';

/** The id of an error; all errors that policy adds have the same. */
export function nameError(error: string): string {
  return findExtraSection(error) ? EXTRA_ERROR : error;
}
