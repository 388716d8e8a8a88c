/** The value in the middle: one slow round does not move it. */
export function findMedian(values: readonly number[]): number {
  return findPercentile(values, 50);
}

/** The smallest value that so many percent of all do not exceed. */
export function findPercentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

/** The median, and in brackets the least and the most. */
export function describeSpread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const [least, median, most] = [Math.min(...values), findMedian(values), Math.max(...values)];
  return `${formatNumber(median)} (${formatNumber(least)}–${formatNumber(most)})`;
}

/** No more digits than a measurement of this kind is good for. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
