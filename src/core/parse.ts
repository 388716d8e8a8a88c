import * as v from 'valibot';

/** What became of something that we did not write: a value without holes, or what is wrong with it. */
export type Parsed<Value> =
  | { readonly value: Value; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly string[] };

/** Takes an unknown value to a type, or says for every part that does not fit where it stands and what is wrong. */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Parsed<v.InferOutput<Schema>> {
  // The first thing that is wrong with a part is enough: what follows from it would only confuse.
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return { value: result.output };
  return { problems: result.issues.map(describeIssue) };
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(describeKey).join('').replace(/^\./, '');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

function describeKey({ key }: v.IssuePathItem): string {
  return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}
