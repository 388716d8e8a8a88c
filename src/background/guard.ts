import type { FailurePlace } from '../core/failures.ts';
import { countFailure } from '../platform/count-failure.ts';

/** Makes a listener that never fails: what goes wrong is counted, and disturbs nobody. */
export function guard<Arguments extends readonly unknown[], Value>(
  place: FailurePlace,
  listen: (...given: Arguments) => Promise<Value>,
): (...given: Arguments) => Promise<Value | undefined> {
  return async (...given) => {
    try {
      return await listen(...given);
    } catch {
      await countFailure(place);
      return undefined;
    }
  };
}
