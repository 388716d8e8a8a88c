/** What the browser gives; `undefined` where it fails, or where it does not have the question at all. */
export async function orUndefined<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
