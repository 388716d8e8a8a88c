/**
 * `navigator.locks` where tests run and it is missing: Node.js before 24, and jsdom. Only exclusive locks, which are all
 * that we use: whoever asks for a name waits until everybody before has finished, whether well or badly.
 */
class FakeLockManager {
  readonly #last = new Map<string, Promise<unknown>>();

  request<Value>(name: string, callback: () => Value | PromiseLike<Value>): Promise<Value> {
    if (typeof callback !== 'function') throw new TypeError('The fake knows no options');
    const turn = Promise.resolve(this.#last.get(name));
    const result = turn.then(callback);
    this.#last.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  }
}

if (!globalThis.navigator)
  Object.defineProperty(globalThis, 'navigator', {
    value: {
      get language() {
        return 'sv-SE';
      },
    },
  });
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: new FakeLockManager() });
