export type StorageAreaName = 'local' | 'session' | 'managed';

export interface Changes {
  readonly [key: string]: { readonly oldValue?: unknown; readonly newValue?: unknown };
}

type Stored = { [key: string]: unknown };
type Keys = string | readonly string[] | Stored | null | undefined;

/** One area of the browser's storage: values are copied in and out, as they are when they go to the disk. */
export class FakeStorageArea {
  #values: Stored = {};
  readonly #onChange: (changes: Changes) => void;
  /** Lets a call through, or throws as the browser does. */
  readonly #enter: (method: string, value?: unknown) => Promise<void>;

  constructor(
    onChange: (changes: Changes) => void,
    enter: (method: string, value?: unknown) => Promise<void>,
  ) {
    this.#onChange = onChange;
    this.#enter = enter;
  }

  async get(keys?: Keys): Promise<Stored> {
    await this.#enter('get', keys);
    return this.peek(keys);
  }

  async set(values: Stored): Promise<void> {
    await this.#enter('set', values);
    this.put(values);
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    await this.#enter('remove', keys);
    const gone = [keys].flat().filter((key) => key in this.#values);
    const changes = gone.map((key) => [key, { oldValue: this.#values[key] }] as const);
    for (const key of gone) delete this.#values[key];
    this.#tell(Object.fromEntries(changes));
  }

  async clear(): Promise<void> {
    await this.#enter('clear');
    await this.remove(Object.keys(this.#values));
  }

  /** What is stored, without asking as the extension does. */
  peek(keys?: Keys): Stored {
    if (keys === null || keys === undefined) return structuredClone(this.#values);
    const defaults = typeof keys === 'object' && !Array.isArray(keys) ? (keys as Stored) : {};
    const names = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : Object.keys(keys);
    const found = names.filter((key) => key in this.#values).map((key) => [key, this.#values[key]] as const);
    return structuredClone({ ...defaults, ...Object.fromEntries(found) });
  }

  /** Stores as another part of the extension does, or an administrator. */
  put(values: Stored): void {
    const copy = structuredClone(values);
    const changes = Object.entries(copy).map(
      ([key, newValue]) =>
        [key, key in this.#values ? { oldValue: this.#values[key], newValue } : { newValue }] as const,
    );
    Object.assign(this.#values, copy);
    this.#tell(Object.fromEntries(changes));
  }

  forget(): void {
    this.#values = {};
  }

  #tell(changes: Changes): void {
    if (Object.keys(changes).length > 0) this.#onChange(structuredClone(changes));
  }
}
