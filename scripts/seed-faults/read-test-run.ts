import { relative } from 'node:path';

export interface TestName {
  /** As a path from the folder of the run. */
  readonly file: string;
  /** With all that it stands in. */
  readonly name: string;
}

/** What came of a run, in the order in which the tests stand in their files. */
export interface TestRun {
  readonly passed: readonly TestName[];
  readonly failed: readonly TestName[];
  /** Why tests could not be run at all; empty where they could. */
  readonly problem: string;
}

/** The part of Vitest's report that counts here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Reads the report that Vitest has written as JSON. */
export function readTestRun(report: string, folder: string): TestRun {
  const { testResults: files } = JSON.parse(report) as Report;
  const list = (wanted: string): TestName[] =>
    files.flatMap(({ name: file, assertionResults: tests }) =>
      tests
        .filter(({ status }) => status === wanted)
        .map(({ fullName }) => ({ file: relative(folder, file).replaceAll('\\', '/'), name: fullName })),
    );
  const broken = files.filter(
    ({ status, assertionResults: tests }) =>
      status === 'failed' && tests.every((test) => test.status !== 'failed'),
  );
  const problem = broken.map(({ message }) => message).join('\n');
  return { passed: list('passed'), failed: list('failed'), problem };
}
