/** What can vary, and how. */
type Factors = { readonly [factor: string]: readonly string[] };

/** One value of every factor. */
export type Combination<All extends Factors> = { readonly [Factor in keyof All]: All[Factor][number] };

/** Every combination of the values that is possible. */
export function combineAll<All extends Factors>(
  factors: All,
  isPossible: (combination: Combination<All>) => boolean = () => true,
): Combination<All>[] {
  const all = Object.entries(factors).reduce<object[]>(
    (rows, [factor, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [factor]: value }))),
    [{}],
  );
  return (all as Combination<All>[]).filter(isPossible);
}

/**
 * A few of the combinations in which any two values still meet that meet in any of them: always the one that brings the
 * most new meetings, and the first of several.
 */
export function choosePairwise<Row extends object>(combinations: readonly Row[]): Row[] {
  const candidates = combinations.map((row) => ({ row, pairs: listPairs(row) }));
  const open = new Set(candidates.flatMap(({ pairs }) => pairs));
  const chosen: Row[] = [];
  while (open.size > 0) {
    const counts = candidates.map(({ pairs }) => pairs.filter((pair) => open.has(pair)).length);
    const best = candidates[counts.indexOf(Math.max(...counts))];
    if (!best) break;
    chosen.push(best.row);
    for (const pair of best.pairs) open.delete(pair);
  }
  return chosen;
}

/** Each two of a combination's values, with the names of their factors. */
export function listPairs(combination: object): string[] {
  const values = Object.entries(combination).map(([factor, value]) => `${factor}: ${value}`);
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one}, ${other}`));
}
