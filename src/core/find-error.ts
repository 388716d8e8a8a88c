import type { CompiledError } from './detection-rules.ts';
import { findPhrase } from './phrase-matching.ts';
import type { ErrorRule } from './rules.ts';
import { foldText } from './text-folding.ts';

/** A known error that a text says, and the phrase as its rule has it. */
export interface FoundError {
  readonly rule: ErrorRule;
  readonly phrase: string;
}

/** The first error, in order, that a text says. */
export function findError(
  text: string,
  compiled: readonly CompiledError[],
  errors: readonly ErrorRule[],
): FoundError | undefined {
  const found = findPhrase(text, compiled);
  const known = errors
    .filter(({ id }) => id === found?.error)
    .flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase: phrase.text })));
  return known.find(({ phrase }) => foldText(phrase) === found?.phrase);
}
