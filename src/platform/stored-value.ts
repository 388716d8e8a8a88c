import { findUnknownMembers } from '../core/unknown-members.ts';
import { browser } from './browser.ts';
import { listenToStorage, type StorageChanges } from './listen-to-storage.ts';

interface StoredValueOptions<Value> {
  readonly key: string;
  readonly area: 'local' | 'session';
  /** Takes what was stored, perhaps by another version, to a value; `undefined` where nothing can be made of it. */
  readonly parse: (stored: unknown) => Value | undefined;
  /**
   * Whether it grows member by member. Then members that this version does not know are written back with it, as it
   * last read or heard of them. Anything else is written as a whole: nothing old would fit to it.
   */
  readonly isCollection?: boolean;
}

/** One thing that the extension stores: where, under which key, and of which type. */
export class StoredValue<Value> {
  readonly #key: string;
  readonly #area: 'local' | 'session';
  readonly #parse: (stored: unknown) => Value | undefined;
  readonly #isCollection: boolean;
  #unknown: object = {};

  constructor({ key, area, parse, isCollection = false }: StoredValueOptions<Value>) {
    this.#key = key;
    this.#area = area;
    this.#parse = parse;
    this.#isCollection = isCollection;
  }

  async read(): Promise<Value | undefined> {
    return this.#take(await this.#readStored());
  }

  /** Whether something is stored of which nothing can be made. */
  async isDamaged(): Promise<boolean> {
    const stored = await this.#readStored();
    return stored !== undefined && this.#parse(stored) === undefined;
  }

  async write(value: Value): Promise<void> {
    const whole = this.#isCollection ? { ...this.#unknown, ...value } : value;
    await browser.storage[this.#area].set({ [this.#key]: whole });
  }

  async remove(): Promise<void> {
    this.#unknown = {};
    await browser.storage[this.#area].remove(this.#key);
  }

  /** Calls back with the new value whenever any part of the extension writes it. */
  listen(callback: (value: Value | undefined) => void, lifetime: AbortSignal): void {
    const takeChange = ({ [this.#key]: change }: StorageChanges) => {
      if (change) callback(this.#take(change.newValue));
    };
    listenToStorage(this.#area, takeChange, lifetime);
  }

  async #readStored(): Promise<unknown> {
    const { [this.#key]: stored } = await browser.storage[this.#area].get(this.#key);
    return stored;
  }

  #take(stored: unknown): Value | undefined {
    const value = this.#parse(stored);
    this.#unknown = findUnknownMembers(stored, value);
    return value;
  }
}
