import type { PageFunction } from './test-browser.ts';

/**
 * The call of a function as text that gives a promise of its answer in JSON (`undefined` becomes `null`).
 * `__name` is what tsx leaves behind in functions and no page knows. `first` is the text of arguments that are not JSON.
 */
export function writeCall<Args extends readonly unknown[], Result>(
  read: PageFunction<Args, Result> | PageFunction<never, Result>,
  args: readonly unknown[],
  first = '',
): string {
  const given = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value)));
  const list = [first, ...given].filter(Boolean).join(', ');
  return `(async (__name) => JSON.stringify((await (${read})(${list})) ?? null))((named) => named)`;
}

/** Reads what the call gave; the types on both sides of the text are the caller's word. */
export function readAnswer<Result>(json: string): Result {
  return (JSON.parse(json) ?? undefined) as Result;
}
