/** Whether it is an object with members, of which nothing is known yet: no list, and not `null`. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
