import type { CompiledError } from '../../src/core/detection-rules.ts';
import { createPhraseSearch } from '../../src/core/phrase-matching.ts';
import type { ErrorRule } from '../../src/core/rules.ts';
import { foldText } from '../../src/core/text-folding.ts';

/** A known error that a text says, and the phrase as its rule has it. */
export interface FoundError {
  readonly error: string;
  readonly phrase: string;
}

/** The first error, in order, that a text says. */
export function findError(
  text: string,
  compiled: readonly CompiledError[],
  errors: readonly ErrorRule[],
): FoundError | undefined {
  const found = createPhraseSearch(compiled).find(text);
  const phrases = errors.find(({ id }) => id === found?.error)?.phrases ?? [];
  const phrase = phrases.find((known) => foldText(known.text) === found?.phrase);
  return found && phrase && { error: found.error, phrase: phrase.text };
}
