import * as v from 'valibot';

/** What became of something that we did not write: a value without holes, or what is wrong with it. */
export type Parsed<Value> =
  | { readonly value: Value; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly string[] };

/** A part that does not fit. */
export interface Issue {
  /** What was asked of the part, by the name that the schema has for it. */
  readonly type: string;
  /** The value that was asked for, as the schema writes it. */
  readonly expected: string;
  readonly given: unknown;
  /** Where it is: names of members, and places in lists from 0. */
  readonly path: readonly (string | number)[];
  /** For whoever writes rule files. */
  readonly message: string;
}

/** The same, for whoever tells of it in words of their own. */
export type Checked<Value> =
  | { readonly value: Value; readonly issues?: never }
  | { readonly value?: never; readonly issues: readonly Issue[] };

/** Takes an unknown value to a type, or says for every part that does not fit where it stands and what is wrong. */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Parsed<v.InferOutput<Schema>> {
  const checked = check(schema, value);
  return checked.issues ? { problems: checked.issues.map(describeIssue) } : { value: checked.value };
}

export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Checked<v.InferOutput<Schema>> {
  // The first thing that is wrong with a part is enough: what follows from it would only confuse.
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  return result.success ? { value: result.output } : { issues: result.issues.map(createIssue) };
}

function createIssue({ type, expected, input, path, message }: v.BaseIssue<unknown>): Issue {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { type, expected: expected ?? '', given: input, path: keys, message };
}

function describeIssue({ path, message }: Issue): string {
  const place = path.map(describeKey).join('').replace(/^\./, '');
  return place === '' ? message : `${place}: ${message}`;
}

function describeKey(key: string | number): string {
  return typeof key === 'number' ? `[${key}]` : `.${key}`;
}
