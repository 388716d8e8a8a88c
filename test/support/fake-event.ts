/** An event of the browser, which tests bring about themselves. */
export class FakeEvent<Listener extends (...values: never[]) => unknown> {
  readonly #listeners = new Set<Listener>();

  addListener(listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  hasListener(listener: Listener): boolean {
    return this.#listeners.has(listener);
  }

  /** Calls every listener, and returns what they answer. */
  emit(...values: Parameters<Listener>): ReturnType<Listener>[] {
    return [...this.#listeners].map((listener) => listener(...values) as ReturnType<Listener>);
  }

  forgetListeners(): void {
    this.#listeners.clear();
  }
}
