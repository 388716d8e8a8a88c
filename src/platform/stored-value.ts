import { browser } from './browser.ts';

export type StorageArea = 'local' | 'session';

interface StoredValueOptions<Value> {
  readonly key: string;
  readonly area: StorageArea;
  /** Takes what was stored, perhaps by another version, to a value; `undefined` where nothing can be made of it. */
  readonly parse: (stored: unknown) => Value | undefined;
}

/** One thing that the extension stores: where, under which key, and of which type. */
export class StoredValue<Value> {
  readonly #key: string;
  readonly #area: StorageArea;
  readonly #parse: (stored: unknown) => Value | undefined;

  constructor({ key, area, parse }: StoredValueOptions<Value>) {
    this.#key = key;
    this.#area = area;
    this.#parse = parse;
  }

  async read(): Promise<Value | undefined> {
    const stored = await browser.storage[this.#area].get(this.#key);
    return this.#parse(stored[this.#key]);
  }

  /** Whether something is stored of which nothing can be made. */
  async isDamaged(): Promise<boolean> {
    const { [this.#key]: stored } = await browser.storage[this.#area].get(this.#key);
    return stored !== undefined && this.#parse(stored) === undefined;
  }

  async write(value: Value): Promise<void> {
    await browser.storage[this.#area].set({ [this.#key]: value });
  }

  async remove(): Promise<void> {
    await browser.storage[this.#area].remove(this.#key);
  }

  /** Calls back with the new value whenever any part of the extension writes it. */
  listen(callback: (value: Value | undefined) => void, lifetime: AbortSignal): void {
    const listener = (changes: { [key: string]: { newValue?: unknown } }, area: string) => {
      const change = area === this.#area ? changes[this.#key] : undefined;
      if (change) callback(this.#parse(change.newValue));
    };
    browser.storage.onChanged.addListener(listener);
    lifetime.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
      once: true,
    });
  }
}
